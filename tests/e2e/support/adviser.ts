import type { Page } from "playwright-core";
import { expect } from "vitest";
import { hydrated } from "./browser";
import { shot } from "./shots";

export interface VisitedFirm {
  readonly name: string;
  readonly email: string;
}

/** Writes down what was heard at a stable that is no member: it needs bedding. Ends at the page of the note. */
export async function noteVisit(page: Page, firm: VisitedFirm): Promise<void> {
  await page.goto("/radgivning/besok/ny");
  await hydrated(page);
  await page.locator("#firm").fill(firm.name);
  await page.locator("#has").fill("Hästgödsel med strö, mest på vintern");
  await page.locator("#needs").fill("Torrt kutterspån till strö, hela året");
  await page.locator('summary:has-text("Gör det till något de behöver")').click();
  await page.locator("#needs\\.categoryCode").selectOption("timber.residues");
  // What cannot be is said beside its field, and nothing typed is lost.
  await page.locator("#needs\\.amount").fill("0");
  await shot(page, "visit-form-phone");
  await page.getByRole("button", { name: "Spara besöket" }).click();
  await page.locator(".errors, [role=alert]").first().waitFor();
  expect(await page.locator("#needs").inputValue()).toContain("kutterspån");
  expect(await page.locator("#firm").inputValue()).toBe(firm.name);
  await page.locator("#needs\\.amount").fill("5");
  await page.locator('summary:has-text("Mer om företaget")').click();
  await page.locator("#municipalityCode").selectOption("2404");
  await page.locator("#contactEmail").fill(firm.email);
  await page.getByRole("button", { name: "Spara besöket" }).click();
  await page.waitForURL((url) => /\/radgivning\/besok\/[0-9a-f-]{36}$/.test(url.pathname));
  await shot(page, "visit-note-phone");
}

/** Opens what fits the firm of the note, which the worker matches while one reads. */
export async function openSuggestions(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Vilka kan passa?" }).click();
  await page.waitForURL((url) => url.pathname === "/radgivning/forslag");
  const matched = async () => {
    await page.reload();
    return page.locator(".match").count();
  };
  await expect.poll(matched, { timeout: 20_000 }).toBeGreaterThan(2);
  await shot(page, "suggestions-phone");
}

/** What each of the first three cards answers: why, how far, how much, and what is missing. */
export async function readCards(page: Page): Promise<Record<string, string>[]> {
  return page
    .locator(".match")
    .evaluateAll((cards) =>
      cards
        .slice(0, 3)
        .map((card) =>
          Object.fromEntries(
            [...card.querySelectorAll("dt")].map((term) => [
              term.textContent ?? "",
              (term.nextElementSibling as HTMLElement).innerText.trim(),
            ]),
          ),
        ),
    );
}

/** Opens a part of a case's page that is folded away. */
export async function unfold(page: Page, summary: string): Promise<void> {
  const part = page.locator("details", { has: page.locator("summary", { hasText: summary }) }).last();
  if (!(await part.evaluate((one: HTMLDetailsElement) => one.open))) await part.locator("summary").first().click();
}

/** Presses a form's button and waits for what the next page says was done. */
export async function press(page: Page, button: string, said: string): Promise<void> {
  await page.locator(button).click();
  await page.locator(".flash", { hasText: said }).waitFor();
}

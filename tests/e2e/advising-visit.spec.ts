import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lookUp, people } from "../support/visits";
import { hydrated, newVisitor, phone, signIn } from "./support/browser";
import { shot } from "./support/shots";

/** Writes down what was heard at a stable that is no member: it needs bedding. */
async function noteVisit(page: Page, firm: string): Promise<void> {
  await page.goto("/radgivning/besok/ny");
  await hydrated(page);
  await page.locator("#firm").fill(firm);
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
  expect(await page.locator("#firm").inputValue()).toBe(firm);
  await page.locator("#needs\\.amount").fill("5");
  await page.locator('summary:has-text("Mer om företaget")').click();
  await page.locator("#municipalityCode").selectOption("2404");
  await page.getByRole("button", { name: "Spara besöket" }).click();
  await page.waitForURL((url) => /\/radgivning\/besok\/[0-9a-f-]{36}$/.test(url.pathname));
  await shot(page, "visit-note-phone");
}

describe("an adviser", () => {
  it("notes a visit on a phone, understands the first suggestion and takes it on", async () => {
    const firm = `Exempel Stall ${Date.now().toString(36)}`;
    const { page, context, faults } = await newVisitor(phone);
    await signIn(page, people.adviser);
    await noteVisit(page, firm);
    await expect.poll(() => page.locator("main").innerText()).toContain("Torrt kutterspån till strö");
    await page.getByRole("link", { name: "Vilka kan passa?" }).click();
    await page.waitForURL((url) => url.pathname === "/radgivning/forslag");
    // The worker matches what was noted while one reads.
    await expect
      .poll(
        async () => {
          await page.reload();
          return page.locator(".match").allInnerTexts();
        },
        { timeout: 20_000 },
      )
      .toContainEqual(expect.stringContaining("Kutterspån, torrt"));
    await shot(page, "suggestions-phone");
    const first = page.locator(".match").first();
    expect(await first.innerText()).toMatch(/\d+ av 100/);
    expect(await first.innerText()).toMatch(/på väg/);
    expect(await first.locator(".match__why li").count()).toBeGreaterThan(1);
    await first.locator("h2 a").click();
    await page.getByRole("heading", { name: /Varför \d+ av 100/ }).waitFor();
    const dossier = await page.locator("main").innerText();
    for (const said of [firm, "Liknande fall", "Rättslig status", "Att fråga om", "Ett år i ton"])
      expect(dossier).toContain(said);
    await shot(page, "dossier-phone");
    await page.getByRole("button", { name: "Ta dig an det" }).dblclick();
    await page.getByText("Det är nu ett ärende hos er.").waitFor();
    const cases =
      "select count(*)::text as value from advising_case c join prospect p on p.id = c.receiver_prospect_id where p.name = $1";
    expect(await lookUp(cases, firm)).toBe("1");
    expect(faults).toEqual([]);
    await context.close();
  });

  it("reads the dossier of the best pair on a wide screen, and what was learned", async () => {
    const { page, context, faults } = await newVisitor();
    await signIn(page, people.adviser);
    await page.goto("/radgivning/forslag");
    expect(await page.locator(".match").count()).toBeGreaterThan(2);
    await shot(page, "suggestions-wide");
    await page.locator(".match h2 a").first().click();
    await page.getByRole("heading", { name: /Varför \d+ av 100/ }).waitFor();
    await shot(page, "dossier-wide");
    await page.goto("/radgivning/vikter");
    await page.locator("table").first().waitFor();
    await shot(page, "weights-wide");
    await page.goto("/radgivning/foretag");
    await shot(page, "firms-wide");
    expect(faults).toEqual([]);
    await context.close();
  });
});

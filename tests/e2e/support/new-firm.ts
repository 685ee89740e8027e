import type { Page } from "playwright-core";
import { hydrated } from "./browser";
import { confirmAddress, newAddress, signUp } from "./new-person";

/** A legal person's number with a right check digit, from a series that is not handed out. */
function inventedNumber(): string {
  const nine = `5599${String(Math.floor(Math.random() * 100_000)).padStart(5, "0")}`;
  const sum = [...nine].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return nine + String((10 - (sum % 10)) % 10);
}

/** Fills in and sends the form that creates an organization. */
export async function createOrganization(page: Page, name: string, postcode: string): Promise<void> {
  await page.waitForURL(/\/organisationer\/ny/);
  await hydrated(page);
  await page.locator("#name").fill(name);
  await page.locator("#organizationNumber").fill(inventedNumber());
  await page.locator("#postcode").fill(postcode);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.startsWith("/organisationer")),
    page.locator('main form.form button[type="submit"]').last().click(),
  ]);
}

/** Signs up, confirms the address and creates an organization: what a newcomer does first. Ends at /lagg-upp. */
export async function newFirm(page: Page, name: string, postcode = "903 26"): Promise<string> {
  const email = newAddress(name);
  await page.goto("/skapa-konto?tillbaka=/lagg-upp");
  await signUp(page, email);
  await confirmAddress(page, email);
  await createOrganization(page, name, postcode);
  return email;
}

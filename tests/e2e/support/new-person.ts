import type { Page } from "playwright-core";
import { hydrated } from "./browser";
import { followMail } from "./mailbox";

/** A password that nobody has chosen before, long enough to be strong. */
export const ownPassword = "granved staplas under tak";

const submit = 'main form button[type="submit"]';

/** An address that no other person of the run has. */
export const newAddress = (name: string): string =>
  `${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}-${Date.now()}@example.se`;

/** Fills in and sends the sign-up form the page stands on. */
export async function signUp(page: Page, email: string): Promise<void> {
  await hydrated(page);
  await page.locator("#name").fill("Lageransvarig");
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(ownPassword);
  await Promise.all([page.waitForURL(/\/verifiera-epost/), page.locator(submit).first().click()]);
}

/** Follows the link in the mail to the address and presses the button of the page it leads to. */
export async function confirmAddress(page: Page, email: string): Promise<void> {
  await followMail(page, email, "/verifiera-epost?token=");
  await hydrated(page);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.startsWith("/verifiera-epost")),
    page.locator(submit).first().click(),
  ]);
}

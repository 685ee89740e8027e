import type { Page } from "playwright-core";

/** A legal person's number with a right check digit, from a series that is not handed out. */
export function inventedNumber(serial: number): string {
  const nine = `5599${String(serial % 100_000).padStart(5, "0")}`;
  const sum = [...nine].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return nine + String((10 - (sum % 10)) % 10);
}

const submit = 'main form button[type="submit"]';

/** Signs up, opens the link in the mail, and creates an organization: what a newcomer does first. */
export async function newFirm(page: Page, name: string, options: { postcode?: string } = {}): Promise<string> {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, "-")}-${Date.now()}@example.se`;
  await page.goto("/skapa-konto");
  await page.locator("#name").fill("Lageransvarig");
  await page.locator("#email").fill(email);
  await page.locator("#password").fill("tre ord om ved");
  await Promise.all([page.waitForURL(/verifiera-epost/), page.locator(submit).first().click()]);
  await confirmAddress(page, email);
  await page.goto("/organisationer/ny");
  await page.locator("#name").fill(name);
  await page.locator("#organizationNumber").fill(inventedNumber(Math.floor(Math.random() * 100_000)));
  await page.locator("#postcode").fill(options.postcode ?? "903 26");
  await Promise.all([page.waitForURL(/\/lagg-upp/), page.locator(submit).first().click()]);
  return email;
}

/** Opens the newest mail to the address in the development mailbox and follows its link. */
async function confirmAddress(page: Page, email: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    await page.goto("/utveckling/post");
    const mail = page.locator("main li", { hasText: email }).or(page.locator("main tr", { hasText: email })).first();
    if (await mail.count()) {
      await mail.getByRole("link").first().click();
      await page.waitForURL(/utveckling\/post\/.+/);
      break;
    }
    if (attempt > 40) throw new Error(`No mail to ${email}`);
    await page.waitForLoadState("networkidle");
  }
  await page.waitForFunction(() => /verifiera-epost\?token=/.test(document.documentElement.innerHTML));
  const link = /\/verifiera-epost\?token=[^"&<\s]+/.exec(await page.content())?.[0];
  if (!link) throw new Error("The mail holds no link");
  await page.goto(link.replaceAll("&amp;", "&"));
  await Promise.all([page.waitForURL((url) => !url.pathname.startsWith("/verifiera-epost")), page.locator(submit).first().click()]);
}

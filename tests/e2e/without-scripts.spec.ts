import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { goodPassword, keeper, type Keeper } from "../support/keepers";
import { newVisitor } from "./support/browser";

const { createListing } = await import("../factories/listing");

const word = `lackskåp${Date.now().toString(36).replaceAll(/\d/g, "y")}`;
let seller: Keeper;
let buyer: Keeper;
let reference: string;

beforeAll(async () => {
  [seller, buyer] = [await keeper(), await keeper()];
  const listing = await createListing({ organizationId: seller.organizationId, title: `${word} med glasdörr` });
  reference = listing.reference;
  await seller.session.post(`/mina-annonser/${listing.id}`, { intent: "confirm", version: "1" });
  await vi.waitUntil(
    async () => (await (await seller.session.fetch(`/sok?q=${word}`)).text()).includes(`/annons/${reference}`),
    { timeout: 30_000, interval: 250 },
  );
});

const press = (page: Page, selector: string) =>
  Promise.all([page.waitForNavigation(), page.locator(selector).first().click()]);

describe("without scripts", () => {
  it("one can search, narrow, read, sign in and ask, and loses nothing typed on the way", async () => {
    const { page, context } = await newVisitor({ javaScriptEnabled: false });

    // From the start page to a hit, misspelt.
    await page.goto("/");
    await page
      .locator('main form[action="/sok"] input[name="q"]')
      .first()
      .fill(`${word.slice(0, 4)}${word.slice(5)}`);
    await page.locator('main form[action="/sok"] input[name="q"]').first().press("Enter");
    await page.waitForURL(/\/sok\?/);
    await page.locator(`main a[href^="/annons/${reference}"]`).first().waitFor();

    // Narrowed by a facet and a radius; both stand in the address.
    await page.goto(`/sok?q=${word}`);
    await page.locator('input[name="typ"][value="surplus"]').check();
    await page.locator('select[name="fran"]').selectOption("2480");
    await press(page, 'main form#search button[type="submit"]:visible');
    expect(page.url()).toContain("typ=surplus");
    expect(page.url()).toContain("fran=2480");
    await page.locator(`main a[href^="/annons/${reference}"]`).first().waitFor();

    // A dead end says how to go on.
    await page.goto(`/sok?q=${word}&typ=service`);
    expect(await page.locator("main a[href^='/sok?']").count()).toBeGreaterThan(0);

    // Reading and asking: the form is there before one has signed in.
    await page.goto(`/annons/${reference}`);
    await page.getByRole("heading", { level: 1, name: new RegExp(word) }).waitFor();
    await page.goto(`/annons/${reference}/fraga`);
    const question = `Går dörrarna att låsa? ${word}`;
    await page.locator('main textarea[name="body"]').fill(question);
    await press(page, 'main form:has(textarea[name="body"]) button[type="submit"]:not([name="filesAct"])');
    expect(new URL(page.url()).pathname).toBe("/logga-in");
    await page.locator('input[name="email"]').fill(buyer.email);
    await page.locator('input[name="password"]').fill("fel ord helt enkelt");
    await press(page, 'main form button[type="submit"]');
    await page.locator('[role="alert"], .error-summary, .banner').first().waitFor();
    expect(await page.locator('input[name="email"]').inputValue()).toBe(buyer.email);
    await page.locator('input[name="password"]').fill(goodPassword);
    await press(page, 'main form button[type="submit"]');
    expect(new URL(page.url()).pathname).toBe(`/annons/${reference}/fraga`);
    expect(await page.locator('main textarea[name="body"]').inputValue()).toBe(question);
    await press(page, 'main form:has(textarea[name="body"]) button[type="submit"]:not([name="filesAct"])');
    expect(new URL(page.url()).pathname).toMatch(/^\/inkorg\/[0-9a-f-]{36}$/);
    expect(await page.locator("main").innerText()).toContain(question);
    await context.close();
  });

  it("the owner reads it in the inbox and answers", async () => {
    const { page, context } = await newVisitor({ javaScriptEnabled: false });
    await page.goto("/logga-in?tillbaka=/inkorg");
    await page.locator('input[name="email"]').fill(seller.email);
    await page.locator('input[name="password"]').fill(goodPassword);
    await press(page, 'main form button[type="submit"]');
    expect(new URL(page.url()).pathname).toBe("/inkorg");
    await press(page, 'main a[href^="/inkorg/"]:has-text("' + word + '")');
    expect(await page.locator("main").innerText()).toContain("Går dörrarna att låsa?");
    await page.locator('main textarea[name="body"]').fill("Ja, nycklar följer med.");
    await press(page, 'main form:has(textarea[name="body"]) button[type="submit"]:not([name="filesAct"])');
    expect(await page.locator("main").innerText()).toContain("Ja, nycklar följer med.");
    await context.close();
  });
});

import sharp from "sharp";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { newVisitor, phone } from "./support/browser";
import { newFirm } from "./support/new-firm";
import { shot } from "./support/shots";

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: { r: 150, g: 110, b: 70 } } }).jpeg().toBuffer();

/** Presses the main button of a wizard step and waits for the next one. */
async function next(page: Page, step: RegExp): Promise<void> {
  await Promise.all([page.waitForURL(step), page.locator('main form button[name="intent"][value="next"], main form:not(:has([value="next"])) button[type="submit"]').first().click()]);
}

/** Lists something the shortest way: a photo, a category, an amount, the organization's own place. */
async function listSomething(page: Page, title: string): Promise<string> {
  await page.goto("/lagg-upp");
  await next(page, /\/bild$/);
  await page.locator('input[type="file"]').first().setInputFiles({ name: "stapel.jpg", mimeType: "image/jpeg", buffer: await photo() });
  await page.locator('input[name="photosId"]').first().waitFor({ state: "attached" });
  await next(page, /\/vad$/);
  await page.locator('main input[name="q"]').fill("limträ");
  await page.locator('label:has(input[name="categoryCode"]):visible', { hasText: /limträ|virke|balk/i }).first().click();
  await page.locator('[name="title"]').fill(title);
  await next(page, /\/mangd$/);
  await page.locator('[name="quantity"]').fill("12");
  await next(page, /\/plats$/);
  await page.locator('label:has(input[name="siteId"])').first().click();
  await next(page, /\/fakta$/);
  await page.goto(page.url().replace("/fakta", "/granska"));
  await shot(page, "journey-review");
  await page.locator('main form button[value="publish"]').last().click();
  await page.waitForURL(/\/(annons|mina-annonser)\//);
  return page.url();
}

describe("a newcomer", () => {
  it("lists something with a photo, and another asks about it and is answered", async () => {
    const seller = await newVisitor(phone);
    await newFirm(seller.page, "Exempel Sågverk");
    const title = `Limträbalkar ${Date.now()}`;
    await listSomething(seller.page, title);
    const own = await seller.page.goto("/mina-annonser");
    expect(own?.status()).toBe(200);
    expect(await seller.page.locator("main").innerText()).toContain(title);

    const buyer = await newVisitor();
    await newFirm(buyer.page, "Exempel Bygg");
    // Misspelt on purpose; the index follows within two seconds, so a few tries are enough.
    const hit = buyer.page.getByRole("link", { name: title });
    await expect.poll(async () => (await buyer.page.goto("/sok?q=limträbalkr&typ=surplus&fran=2480&radie=50"), hit.count()), { timeout: 8000 }).toBeGreaterThan(0);
    await shot(buyer.page, "journey-search");
    await hit.first().click();
    await buyer.page.waitForURL(/\/annons\//);
    await shot(buyer.page, "journey-listing");
    await buyer.page.locator('main a[href$="/fraga"]').first().click();
    await buyer.page.waitForURL(/\/fraga/);
    await buyer.page.locator('main textarea[name="body"]').fill("Går det att köpa nio av dem?");
    await Promise.all([buyer.page.waitForURL(/\/inkorg\//), buyer.page.locator('main form button[type="submit"]').last().click()]);
    await buyer.page.getByText("Går det att köpa nio av dem?").first().waitFor();

    await seller.page.goto("/inkorg");
    await seller.page.locator('main a[href^="/inkorg/"]').first().click();
    await seller.page.locator('main textarea[name="body"]').fill("Ja, de med läsbar stämpel.");
    await seller.page.locator('main form button[type="submit"]').last().click();
    await seller.page.getByText("Ja, de med läsbar stämpel.").first().waitFor();
    await buyer.page.reload();
    await buyer.page.getByText("Ja, de med läsbar stämpel.").first().waitFor();
    expect([...seller.faults, ...buyer.faults]).toEqual([]);
    await seller.context.close();
    await buyer.context.close();
  });
});

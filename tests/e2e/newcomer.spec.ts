import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hydrated, newVisitor, phone } from "./support/browser";
import { listChairs, onListing } from "./support/listing";
import { createOrganization, newFirm } from "./support/new-firm";
import { confirmAddress, newAddress, ownPassword, signUp } from "./support/new-person";
import { shot } from "./support/shots";

const question = "Går det att hämta nio av dem på fredag?";
const answer = "Ja, porten är öppen till fyra.";

/** Searches as a person does: a misspelt word, two filters and a distance. The list follows each choice. */
async function search(page: Page): Promise<void> {
  await page.goto("/sok");
  await hydrated(page);
  await page.locator("#q").fill("kontorstolar");
  await page.waitForURL((url) => url.searchParams.get("q") === "kontorstolar");
  await page.keyboard.press("Tab");
  await page.locator("#fran").selectOption({ label: "Umeå" });
  await page.waitForURL((url) => url.searchParams.get("fran") === "2480");
  await page.locator("#radie").fill("30");
  await page.waitForURL((url) => url.searchParams.get("radie") === "30");
  await page.locator('label:has(input[name="typ"][value="surplus"])').click();
  await page.waitForURL((url) => url.searchParams.get("typ") === "surplus");
  await page.locator('label:has(input[name="kategori"][value="furniture"])').click();
  await page.waitForURL((url) => url.searchParams.get("kategori") === "furniture");
}

/** Asks before having an account, and makes one on the way. What was written is there at the end of it. */
async function askAsSomebodyNew(page: Page): Promise<void> {
  await page.locator('main a[href$="/fraga"]:visible').first().click();
  await page.waitForURL(/\/fraga$/);
  await page.locator('main textarea[name="body"]').fill(question);
  await page.locator('main form button[type="submit"]').last().click();
  await page.waitForURL(/\/logga-in/);
  await shot(page, "sign-in-kept");
  await page.locator('main a[href^="/skapa-konto"]').click();
  await page.waitForURL(/\/skapa-konto/);
  const email = newAddress("Exempel Bygg");
  await signUp(page, email);
  await confirmAddress(page, email);
  await createOrganization(page, "Exempel Bygg", "907 40");
  await page.waitForURL(/\/fraga/);
  await expect.poll(() => page.locator('main textarea[name="body"]').inputValue()).toBe(question);
  await shot(page, "ask-back");
  await page.locator('main form button[type="submit"]').last().click();
  await page.waitForURL(/\/inkorg\/.+/);
  await page.locator(".msg", { hasText: question }).waitFor();
}

describe("a newcomer", () => {
  it("is signed in by the mailed link, and by the password only from then on", async () => {
    const { page, context } = await newVisitor();
    const email = newAddress("Exempel Plåt");
    await page.goto("/skapa-konto");
    await signUp(page, email);
    await page.goto("/installningar");
    expect(new URL(page.url()).pathname).toBe("/logga-in");
    const signInHere = async () => {
      await page.locator("#email").fill(email);
      await page.locator("#password").fill(ownPassword);
      await page.locator('main form button[type="submit"]').click();
    };
    await signInHere();
    await page.locator(".err-sum").waitFor();
    expect(new URL(page.url()).pathname).toBe("/logga-in");
    await confirmAddress(page, email);
    await context.clearCookies();
    await page.goto("/installningar");
    await signInHere();
    await page.waitForURL((url) => url.pathname === "/installningar");
    await context.close();
  });

  it("lists something with photos; a visitor finds it, asks and is answered", async () => {
    const seller = await newVisitor(phone);
    await newFirm(seller.page, "Exempel Kontor");
    const title = `Kontorsstolar i grått tyg ${Date.now()}`;
    await listChairs(seller.page, title);

    const buyer = await newVisitor();
    await search(buyer.page);
    const hit = buyer.page.getByRole("link", { name: title });
    // The index follows events; the page is asked again until it has.
    await expect
      .poll(async () => ((await hit.count()) === 0 && (await buyer.page.reload()), hit.count()), { timeout: 20_000 })
      .toBeGreaterThan(0);
    await shot(buyer.page, "search-hit");
    await hit.first().click();
    await onListing(buyer.page, title);
    await askAsSomebodyNew(buyer.page);

    const inbox = seller.page.locator('header a[href="/inkorg"]').first();
    await seller.page.goto("/idag");
    expect(await inbox.innerText()).toMatch(/1/);
    await seller.page.goto("/inkorg");
    await seller.page.locator('main a[href^="/inkorg/"]').first().click();
    await seller.page.locator(".msg", { hasText: question }).waitFor();
    await seller.page.locator('main textarea[name="body"]').fill(answer);
    await seller.page.locator('main form:has(textarea[name="body"]) button[type="submit"]').last().click();
    // Sent, not only shown while it is on its way.
    await expect.poll(() => seller.page.locator('main textarea[name="body"]').inputValue()).toBe("");
    await seller.page.locator(".msg", { hasText: answer }).waitFor();
    await shot(seller.page, "thread-seller");
    await buyer.page.reload();
    await buyer.page.locator(".msg", { hasText: answer }).waitFor();
    await shot(buyer.page, "thread-buyer");
    expect([...seller.faults, ...buyer.faults]).toEqual([]);
    await seller.context.close();
    await buyer.context.close();
  });
});

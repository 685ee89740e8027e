import type { Page } from "playwright-core";
import { hydrated } from "./browser";
import { chooseCategory, goOn, onStep, photo, startListing, upload } from "./wizard";

/** Waits until the page of the listing with this title is there. */
export async function onListing(page: Page, title: string): Promise<void> {
  await page.waitForURL(/\/annons\//);
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
}

/** Publishes from the last step; ends at the listing's own page. */
export async function publish(page: Page, title: string): Promise<void> {
  await page.locator('main button[name="intent"][value="publish"]').click();
  await onListing(page, title);
}

/** Lists office chairs the quickest way: photos, category, amount, the organization's own place. */
export async function listChairs(page: Page, title: string): Promise<void> {
  await startListing(page);
  await upload(page, [await photo("stolar.jpg"), await photo("hjul.jpg", 120)]);
  await goOn(page, "vad");
  await chooseCategory(page, "kontorsstol", "Kontorsstolar");
  await page.locator('[name="title"]').fill(title);
  await goOn(page, "mangd");
  await page.locator('[name="quantity"]').fill("12");
  await goOn(page, "plats");
  await page.locator('main button[name="intent"][value="finish"]').click();
  await onStep(page, "granska");
  await hydrated(page);
  await publish(page, title);
}

import type { Page } from "playwright-core";
import { hydrated } from "./browser";
import { chooseCategory, goOn, onStep, photo, startListing, upload } from "./wizard";

/** Publishes from the last step; ends at the listing's own page and gives back its path. */
export async function publish(page: Page): Promise<string> {
  await page.locator('main button[name="intent"][value="publish"]').click();
  await page.waitForURL(/\/annons\//);
  return new URL(page.url()).pathname;
}

/** Lists office chairs the quickest way: photos, category, amount, the organization's own place. */
export async function listChairs(page: Page, title: string): Promise<string> {
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
  return publish(page);
}

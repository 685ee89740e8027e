import sharp from "sharp";
import type { Locator, Page } from "playwright-core";
import { hydrated } from "./browser";

export interface PhotoFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A photograph of nothing in particular, as a telephone would send it. */
export async function photo(name: string, shade = 90): Promise<PhotoFile> {
  const background = { r: 150, g: shade, b: 70 };
  const buffer = await sharp({ create: { width: 1600, height: 1200, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

/** Waits until a step of the wizard is there and alive. */
export async function onStep(page: Page, step: string): Promise<void> {
  await page.waitForURL((url) => url.pathname.endsWith(`/${step}`));
  await page.locator('.steps [aria-current="step"]').waitFor();
  await hydrated(page);
}

/** Presses the button that goes on and waits for the step it leads to. */
export async function goOn(page: Page, step: string): Promise<void> {
  await page.locator('main button[name="intent"][value="next"]:visible').click();
  await onStep(page, step);
}

/** Chooses files and waits until all of them are kept. */
export async function upload(page: Page, photos: readonly PhotoFile[]): Promise<void> {
  const rows = page.locator(".ups").first().locator(".up--kept");
  const before = await rows.count();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([...photos]);
  await rows.nth(before + photos.length - 1).waitFor({ timeout: 60_000 });
}

/** Starts a new listing of surplus; ends at its first step. */
export async function startListing(page: Page): Promise<void> {
  await page.goto("/lagg-upp");
  await hydrated(page);
  await page.locator('main form button[type="submit"]').click();
  await onStep(page, "bild");
}

/** Looks a category up by words and chooses the one with this label. */
export async function chooseCategory(page: Page, words: string, label: string): Promise<void> {
  await page.locator('main input[name="q"]').fill(words);
  const choice: Locator = page.locator('label:has(input[name="categoryCode"]):visible', { hasText: label }).first();
  await choice.click();
}

/** The line that says whether all that was typed is kept. */
export const savedLine = (page: Page): Locator => page.locator(".wizard__top [role=status]");

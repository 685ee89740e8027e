import type { Page } from "playwright-core";

/** Keeps a picture when SHOTS names a folder; costs nothing otherwise. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

import sharp from "sharp";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { newVisitor } from "./support/browser";

/** How far the darkest and the lightest of a picture lie apart: 0 where nothing is drawn. */
async function ink(page: Page, selector: string): Promise<number> {
  const { channels } = await sharp(await page.locator(selector).first().screenshot()).stats();
  return Math.max(...channels.slice(0, 3).map(({ min, max }) => max - min));
}

describe("icons and drawings", () => {
  it("are painted on the first visit and on every reload", async () => {
    const { page, context } = await newVisitor();
    await page.goto("/sok?q=stol", { waitUntil: "networkidle" });
    const icon = "main svg.i:visible:has(use)";
    expect(await ink(page, icon)).toBeGreaterThan(40);
    for (const time of [1, 2]) {
      await page.reload({ waitUntil: "networkidle" });
      expect(await ink(page, icon), `reload ${time}`).toBeGreaterThan(40);
    }
    await page.goto("/", { waitUntil: "networkidle" });
    await page.reload({ waitUntil: "networkidle" });
    expect(await ink(page, "main svg.cat:visible")).toBeGreaterThan(40);
    await context.close();
  });
});

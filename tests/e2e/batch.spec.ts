import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hydrated, newVisitor, phone, signIn } from "./support/browser";
import { onListing } from "./support/listing";
import { people } from "../support/visits";
import { chooseCategory, goOn, onStep, photo, upload } from "./support/wizard";

const next = (page: Page) => page.locator(".banner a", { hasText: "Fyll i nästa" });

/** Says what the next thing of the batch is and how much, and publishes it. */
async function fillInNext(page: Page, title: string): Promise<void> {
  await next(page).click();
  await onStep(page, "vad");
  await chooseCategory(page, "kontorsstol", "Kontorsstolar");
  await page.locator('[name="title"]').fill(title);
  await goOn(page, "mangd");
  await page.locator('[name="quantity"]').fill("4");
  await page.locator('main button[name="intent"][value="finish"]').click();
  await onStep(page, "granska");
  await page.locator('main button[name="intent"][value="publish"]').click();
}

describe("many photos at once", () => {
  it("become drafts that share place and dates, and are filled in one after the other", async () => {
    const { page, context, faults } = await newVisitor(phone);
    await signIn(page, people.member);
    await page.goto("/lagg-upp/flera");
    await hydrated(page);
    await upload(page, await Promise.all([60, 90, 120].map((shade) => photo(`IMG_${shade}.jpg`, shade))));
    await page.locator(".up--kept input[type=text]").first().fill("Stol med högt ryggstöd");
    await page.locator('[name="availableFrom"]').fill("2031-03-02");
    await page.locator('[name="availableUntil"]').fill("2031-05-31");
    await Promise.all([
      page.waitForURL(/omgang=/),
      page.locator('main form[method="post"] button[type="submit"]').last().click(),
    ]);
    const rows = page.locator('main a[href^="/mina-annonser/"]');
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator(".banner", { hasText: "3 utkast kvar" }).count()).toBe(1);

    const serial = Date.now();
    for (const [number, left] of [
      [1, 2],
      [2, 1],
    ] as const) {
      await fillInNext(page, `Stol ${number} av omgång ${serial}`);
      await page.waitForURL(/\/mina-annonser\?omgang=/);
      await page.locator(".banner", { hasText: `${left} utkast kvar` }).waitFor();
    }
    await fillInNext(page, `Stol 3 av omgång ${serial}`);
    await onListing(page, `Stol 3 av omgång ${serial}`);

    const visitor = await newVisitor();
    const found = async (number: number): Promise<string> => {
      const title = `Stol ${number} av omgång ${serial}`;
      const hit = visitor.page.getByRole("link", { name: title });
      await expect
        .poll(async () => (await visitor.page.goto(`/sok?q=${encodeURIComponent(title)}`), hit.count()), {
          timeout: 15_000,
        })
        .toBeGreaterThan(0);
      await hit.first().click();
      await onListing(visitor.page, title);
      return visitor.page.locator("main").innerText();
    };
    await found(1);
    expect(await visitor.page.locator('main img[alt="Stol med högt ryggstöd"]').count()).toBeGreaterThan(0);
    for (const number of [1, 2, 3]) expect(await found(number)).toMatch(/2 mars 2031 – 31 maj 2031/);
    expect(faults).toEqual([]);
    await visitor.context.close();
    await context.close();
  });
});

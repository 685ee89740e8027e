import { describe, expect, it } from "vitest";
import { hydrated, newVisitor, phone } from "./support/browser";

describe("the map of hits", () => {
  it("goes nearer by a dot, moves by keys and drag, and counts what its frame holds", async () => {
    const { page, faults } = await newVisitor();
    await page.goto("/sok?vy=karta");
    await hydrated(page);
    const all = await page.locator(".lmap__d").count();
    expect(all).toBeGreaterThan(5);
    await page.locator(".lmap__d").first().click();
    await page.waitForURL(/zoom=\d/);
    await page.locator(".lmap__c--whole").waitFor();
    const zoom = new URL(page.url()).searchParams.get("zoom");
    const before = new URL(page.url()).searchParams.get("mitt");
    const map = page.locator(".hit-map__f");
    await map.focus();
    await page.keyboard.press("ArrowUp");
    await page.waitForURL((url) => url.searchParams.get("mitt") !== before);
    await page.locator(".hit-map__f .lmap").waitFor();
    const keyed = new URL(page.url()).searchParams.get("mitt");
    const box = await map.boundingBox();
    if (!box) throw new Error("The map is not shown");
    await page.mouse.move(box.x + 60, box.y + 90);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 160, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL((url) => url.searchParams.get("mitt") !== keyed);
    expect(new URL(page.url()).searchParams.get("zoom")).toBe(zoom);
    await map.focus();
    await page.keyboard.press("0");
    await page.waitForURL((url) => !url.searchParams.has("zoom"));
    await page.waitForFunction((count) => document.querySelectorAll(".lmap__d").length === count, all);
    expect(faults).toEqual([]);
  });

  it("follows a finger that sets out sideways, and lets one that sets out downwards move the page", async () => {
    const { page, faults } = await newVisitor(phone);
    await page.goto("/sok?vy=karta&zoom=1&mitt=64.5,18.5");
    await hydrated(page);
    const map = page.locator(".hit-map__f");
    await map.scrollIntoViewIfNeeded();
    const box = await map.boundingBox();
    if (!box) throw new Error("The map is not shown");
    const client = await page.context().newCDPSession(page);
    const swipe = async (dx: number, dy: number) => {
      const [x, y] = [box.x + box.width / 2, box.y + 80];
      await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      for (const share of [0.25, 0.5, 0.75, 1])
        await client.send("Input.dispatchTouchEvent", {
          type: "touchMove",
          touchPoints: [{ x: x + dx * share, y: y + dy * share }],
        });
      await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    const scrolled = await page.evaluate(() => scrollY);
    await swipe(0, -60);
    await page.waitForFunction((before) => scrollY > before, scrolled);
    expect(new URL(page.url()).searchParams.get("mitt")).toBe("64.5,18.5");
    await page.evaluate((before) => scrollTo(0, before), scrolled);
    await swipe(-90, 20);
    await page.waitForURL((url) => url.searchParams.get("mitt") !== "64.5,18.5");
    expect(Number(new URL(page.url()).searchParams.get("mitt")?.split(",")[1])).toBeGreaterThan(18.5);
    expect(faults).toEqual([]);
  });

  it("is links and lists without scripts, on a phone too", async () => {
    const { page } = await newVisitor({ ...phone, javaScriptEnabled: false });
    await page.goto("/sok?vy=karta&fran=2480&radie=50");
    expect(await page.locator(".lmap__ring").count()).toBe(1);
    const counts = (await page.locator(".lmap__d b").allTextContents()).map(Number);
    const heading = await page.locator("#traffar").textContent();
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(Number(heading?.match(/\d+/)?.[0]));
    await page.locator(".lmap__c--nearer").click();
    expect(page.url()).toContain("zoom=1");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const rows = await page.locator(".hit-map table tbody tr").count();
    expect(rows).toBe(await page.locator(".lmap__d").count());
  });
});

describe("the pictures of a listing", () => {
  it("open large, and the keys close them again", async () => {
    const { page, faults } = await newVisitor();
    await page.goto("/sok?typ=surplus&kategori=furniture");
    // One that has pictures of its own: not every listing does.
    const pictured = page.locator("article, li").filter({ has: page.locator('img[src^="/media/"]') });
    await page.goto((await pictured.locator('a[href^="/annons/"]').first().getAttribute("href")) ?? "");
    await hydrated(page);
    const first = page.locator(".gal a").first();
    await first.click();
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor();
    await page.keyboard.press("ArrowRight");
    expect(await dialog.locator("img").count()).toBe(1);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator(".place-tile").count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it("counts the distance anew when another place is chosen", async () => {
    const { page } = await newVisitor();
    await page.goto("/sok?typ=surplus&kommun=2480");
    await page.locator('a[href^="/annons/"]').first().click();
    await page.waitForURL(/\/annons\//);
    await hydrated(page);
    // The search page has a choice of the same name: its listing is to stand there first.
    await page.locator(".buy__lines").first().waitFor();
    await page.locator("#fran").selectOption("2482");
    await page.locator(".buy__lines small", { hasText: "från Skellefteå" }).waitFor();
    await page.goto("/sok");
    expect(await page.locator(".results__head").innerText()).toContain("från Skellefteå");
  });
});

import { describe, expect, it } from "vitest";
import { people } from "../support/visits";
import { hydrated, newVisitor, phone, signIn } from "./support/browser";

describe("search as you type", () => {
  it("suggests while the hits follow, and nothing fails on the way", async () => {
    const { page, context, faults } = await newVisitor();
    await page.goto("/sok");
    await hydrated(page);
    await page.locator("#q").pressSequentially("kontorsst", { delay: 90 });
    await page.locator('[role="listbox"] [role="option"]').first().waitFor();
    await page.waitForURL(/q=kontorsst/);
    await page.locator("h1", { hasText: "”kontorsst”" }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("narrows by distance along the scale, also on a phone", async () => {
    const { page, context } = await newVisitor(phone);
    await page.goto("/sok?q=stol&fran=2480");
    await hydrated(page);
    await page.locator('a[href="#filter"]').click();
    const scale = page.locator("#radie");
    await scale.focus();
    await scale.press("Home");
    await page.waitForURL(/radie=10\b/);
    await expect.poll(() => page.locator(".range output").textContent()).toBe("Inom 10 km");
    await scale.press("End");
    await page.waitForURL(/radie=300\b/);
    await expect.poll(() => page.locator(".range output").textContent()).toBe("Alla avstånd");
    await expect.poll(() => page.locator("#results .chip").count()).toBe(0);
    await context.close();
  });
});

describe("an address nobody has", () => {
  it("is answered inside the reader's own frame", async () => {
    const { page, context } = await newVisitor();
    await signIn(page, people.member);
    const response = await page.goto("/finns-inte");
    expect(response?.status()).toBe(404);
    expect(await page.locator("h1").textContent()).toBe("Sidan finns inte");
    expect(await page.locator("header").textContent()).toContain("Exempel Norrsågen AB");
    await context.close();
  });
});

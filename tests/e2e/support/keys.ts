import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Where the focus is, in words for a failure. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at
      ? `${at.tagName.toLowerCase()} ${at.getAttribute("name") ?? ""} ${at.textContent?.trim().slice(0, 40) ?? ""}`
      : "";
  });

/** Whether the focus can be seen: a ring or an outline on the element, or on what is drawn around it. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return false;
    const drawn = (element: Element): string => {
      const style = getComputedStyle(element);
      return `${style.boxShadow} | ${style.outlineStyle === "none" ? "" : style.outlineColor} | ${style.borderColor}`;
    };
    const around = [at, at.parentElement, at.closest("label")].filter((element) => element !== null);
    const withFocus = around.map(drawn);
    // A date has stops within it, which leaving it would begin anew; without focus it has no shadow.
    if (at.matches('input[type="date"]')) return getComputedStyle(at).boxShadow !== "none";
    (at as HTMLElement).blur();
    const without = around.map(drawn);
    (at as HTMLElement).focus();
    return withFocus.some((look, index) => look !== without[index]);
  });

/** Presses Tab until the focus stands on what is looked for; every stop on the way must be visible. */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press("Tab");
    expect(await isSeen(page), `the focus is seen on ${await focused(page)}`).toBe(true);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}; it stands on ${await focused(page)}`);
}

/** Waits until the focus stands on what is looked for. */
export const focusOn = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

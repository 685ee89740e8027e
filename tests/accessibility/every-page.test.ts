import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import errors from "../../app/i18n/sv/errors";
import { hydrated, newVisitor, origin, phone, signIn, waitForDrawing } from "../e2e/support/browser";
import { declaredRoutes } from "../support/routes-with-page";
import { people, visits, type Visit } from "../support/visits";
import { faultsOf, faultsOfColour } from "./axe";

const pages = declaredRoutes().filter((route) => route.page);
const paths = [...new Set(pages.map((route) => route.path))];
/** Every eighth page, from all parts of the site. */
const inEnglish = paths.filter((_, index) => index % 8 === 0);

function visitTo(path: string): Visit {
  const visit = visits[path];
  if (!visit) throw new Error(`${path} has no populated visit in tests/support/visits.ts`);
  return visit;
}

const browsers = new Map<string, Promise<BrowserContext>>();

async function browserOf(as: Visit["as"], locale: "sv" | "en"): Promise<BrowserContext> {
  const { page, context } = await newVisitor(locale === "en" ? phone : {});
  const email = people[as];
  if (email) await signIn(page, email);
  if (locale === "en") await page.goto("/sprak/en?tillbaka=/om");
  await page.close();
  return context;
}

/** Each person has one browser for all their pages: signing in and fetching the scripts once is enough. */
async function newPage(as: Visit["as"], locale: "sv" | "en"): Promise<Page> {
  const key = `${as} ${locale}`;
  const browser = browsers.get(key) ?? browserOf(as, locale);
  browsers.set(key, browser);
  const page = await (await browser).newPage();
  waitForDrawing(page);
  return page;
}

async function open(visit: Visit, locale: "sv" | "en"): Promise<Page> {
  const page = await newPage(visit.as, locale);
  const url = typeof visit.url === "string" ? visit.url : await visit.url();
  const response = await page.goto(url);
  expect(response?.status(), `${url} answers`).toBe(visit.status ?? 200);
  expect(new URL(page.url()).origin).toBe(origin);
  await hydrated(page);
  return page;
}

/**
 * What reaches beyond the page's edge at 320 px, and at 390 px with the text twice as large (WCAG 1.4.4, 1.4.10). What scrolls in a
 * frame of its own does not count.
 */
async function wideParts(page: Page): Promise<string[]> {
  const parts: string[] = [];
  for (const [width, text] of [
    [320, "100%"],
    [390, "200%"],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    const wide = await page.evaluate((size) => {
      const root = document.documentElement;
      root.style.fontSize = "";
      root.style.fontSize = size === "100%" ? "" : `${Number.parseFloat(getComputedStyle(root).fontSize) * 2}px`;
      const limit = root.clientWidth + 1;
      if (root.scrollWidth <= limit) return [];
      const framed = (part: Element): boolean => {
        for (let at = part.parentElement; at; at = at.parentElement)
          if (getComputedStyle(at).overflowX !== "visible") return true;
        return false;
      };
      return [...document.querySelectorAll("body *")]
        .filter((part) => part.getBoundingClientRect().right > limit && !framed(part))
        .map((part) => `${part.tagName.toLowerCase()}.${part.getAttribute("class") ?? ""}`)
        .slice(-4);
    }, text);
    parts.push(...wide.map((part) => `${width} px, text ${text}: ${part}`));
  }
  return parts;
}

describe.each(paths)("%s", (path) => {
  it("has no violation in light and dark, and fits narrow pages and large text", async () => {
    const page = await open(visitTo(path), "sv");
    expect(await page.title(), "names the page, not a failure").not.toContain(errors["page.500.title"]);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await faultsOf(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faultsOfColour(page), "dark").toEqual([]);
    expect(await wideParts(page), "reaches beyond the page").toEqual([]);
    await page.close();
  });
});

describe.each(inEnglish)("%s in English, on a phone", (path) => {
  it("has no violation", async () => {
    const page = await open(visitTo(path), "en");
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.close();
  });
});

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import errors from "../../app/i18n/sv/errors";
import { hydrated, newVisitor, origin, phone, signIn } from "../e2e/support/browser";
import { declaredRoutes } from "../support/routes-with-page";
import { people, visits, type Visit } from "../support/visits";

const pages = declaredRoutes().filter((route) => route.page);
const paths = [...new Set(pages.map((route) => route.path))];
/** Every third page, from all parts of the site. */
const inEnglish = paths.filter((_, index) => index % 3 === 0);

function visitTo(path: string): Visit {
  const visit = visits[path];
  if (!visit) throw new Error(`${path} has no populated visit in tests/support/visits.ts`);
  return visit;
}

async function open(visit: Visit, locale: "sv" | "en"): Promise<Page> {
  const { page } = await newVisitor(locale === "en" ? phone : {});
  if (locale === "en") await page.goto("/sprak/en?tillbaka=/om");
  const email = people[visit.as];
  if (email) await signIn(page, email);
  const url = typeof visit.url === "string" ? visit.url : await visit.url();
  const response = await page.goto(url);
  expect(response?.status(), `${url} answers`).toBe(visit.status ?? 200);
  expect(new URL(page.url()).origin).toBe(origin);
  await hydrated(page);
  return page;
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes
        .map((node) => node.target.join(" "))
        .slice(0, 3)
        .join(", ")}`,
  );
}

describe.each(paths)("%s", (path) => {
  it("has no violation in light and dark", async () => {
    const page = await open(visitTo(path), "sv");
    expect(await page.title(), "names the page, not a failure").not.toContain(errors["page.500.title"]);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsOf(page), colorScheme).toEqual([]);
    }
    await page.context().close();
  });
});

describe.each(inEnglish)("%s in English, on a phone", (path) => {
  it("has no violation", async () => {
    const page = await open(visitTo(path), "en");
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.context().close();
  });
});

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import errors from "../../app/i18n/sv/errors";
import { newVisitor, origin, signIn } from "../e2e/support/browser";
import { declaredRoutes } from "../support/routes-with-page";
import { people, visits, type Visit } from "../support/visits";

const pages = declaredRoutes().filter((route) => route.page);
const inEnglish = new Set(pages.slice(0, 12).map((route) => route.path));

async function open(visit: Visit, locale: "sv" | "en"): Promise<Page> {
  const { page, context } = await newVisitor();
  await context.addInitScript(() => document.documentElement?.setAttribute("data-test", "1"));
  if (locale === "en") await page.goto("/sprak/en?tillbaka=/om");
  const email = people[visit.as];
  if (email) await signIn(page, email);
  const url = typeof visit.url === "string" ? visit.url : await visit.url();
  const response = await page.goto(url);
  expect(response?.status(), `${url} answers`).toBe(visit.status ?? 200);
  expect(new URL(page.url()).origin).toBe(origin);
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

describe.each([...new Set(pages.map((route) => route.path))])("%s", (path) => {
  it("has no violation in light and dark", async () => {
    const visit = visits[path];
    if (!visit) throw new Error(`${path} has no populated visit in tests/support/visits.ts`);
    const page = await open(visit, "sv");
    expect(await page.title(), "names the page, not a failure").not.toContain(errors["page.500.title"]);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsOf(page), colorScheme).toEqual([]);
    }
    await page.context().close();
  });

  it.runIf(inEnglish.has(path))("has none in English", async () => {
    const visit = visits[path];
    if (!visit) throw new Error(`${path} has no populated visit`);
    const page = await open(visit, "en");
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.context().close();
  });
});

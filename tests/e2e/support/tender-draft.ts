import type { Locator, Page } from "playwright-core";
import { hydrated } from "./browser";
import { shot } from "./shots";

const depths = [
  ["need", "yes", "Hundratjugo arbetsplatser flyttar in."],
  ["reuse", "partly", "Det egna lagret räcker till våning ett."],
  ["function", "no", "Hyra blir dyrare över tio år."],
  ["product", "reused", "Renoverade stolar håller lika länge."],
] as const;

/** Presses a link or button and waits for the address it leads to, with the page's scripts running. */
export async function go(from: Page | Locator, selector: string, to: (url: URL) => boolean): Promise<void> {
  const page = "page" in from ? from.page() : from;
  await from.locator(selector).first().click();
  await page.waitForURL(to);
  await hydrated(page);
}

/** Writes a need for 120 office chairs, answers its four depths, and begins a draft from it. Answers the draft's address. */
export async function draftFromNeed(page: Page, title: string): Promise<string> {
  await page.goto("/upphandla");
  await hydrated(page);
  await go(page, 'main a[href="/upphandla/behov/ny"]', (url) => url.pathname === "/upphandla/behov/ny");
  await page.locator("#title").fill(title);
  await page.locator("#purpose").fill("Arbetsplatser i det ombyggda stadshuset.");
  await page.locator("#beneficiary").fill("Medarbetarna i förvaltningarna.");
  await page.locator("#categoryCode").selectOption({ label: "Kontorsstolar" });
  await page.locator("#quantity").fill("120");
  await page.locator('[name="unit"]').selectOption("piece");
  await page.locator("#municipalityCode").selectOption({ label: "Skellefteå" });
  await page.locator("#place").fill("Stadshuset, våning två");
  await go(page, 'main form button[type="submit"]', (url) => /\/behov\/[0-9a-f-]{36}$/.test(url.pathname));
  for (const [step, answer, why] of depths) {
    await page.locator(`[name="depth_${step}"][value="${answer}"]`).check();
    await page.locator(`#motive_${step}`).fill(why);
  }
  await shot(page, "need");
  // At once, without a press on “save”: what was typed last comes along.
  await go(page, 'aside a[href^="/upphandla/arenden/ny"]', (url) => url.pathname === "/upphandla/arenden/ny");
  await go(page, 'main form button[type="submit"]', (url) => url.pathname.endsWith("/underlag"));
  await shot(page, "draft-about");
  return new URL(page.url()).pathname.replace(/\/underlag$/, "");
}

/** Takes the furniture template in, with one of its parameters changed. */
export async function applyFurnitureTemplate(page: Page, draft: string): Promise<void> {
  await go(page, `nav a[href="${draft}/underlag/krav"]`, (url) => url.pathname.endsWith("/krav"));
  await go(page, `main a[href="${draft}/mall"]`, (url) => url.pathname.endsWith("/mall"));
  await go(page, 'main a[href$="mall=kontorsmobler"]', (url) => url.searchParams.get("mall") === "kontorsmobler");
  await page.locator('[name="MOB-23.value.cycles"]').fill("60 000");
  await shot(page, "template");
  await go(page, 'main form button[type="submit"]', (url) => url.pathname.endsWith("/underlag/krav"));
}

/** Goes to another section of the draft. */
export const toSection = (page: Page, section: string): Promise<void> =>
  go(page, `nav.rail a[href$="/underlag/${section}"]`, (url) => url.pathname.endsWith(`/underlag/${section}`));

/** Opens the form of one criterion. */
async function openCriterion(page: Page, number: string): Promise<void> {
  await page.locator("summary", { hasText: `Ändra ${number}` }).click();
}

/** Everything the readiness list names for the draft that `adoptSpearhead` leaves. */
export async function makeReady(page: Page, deadline: string): Promise<void> {
  await toSection(page, "om");
  await page.locator('[name="diaryNumber"]').fill("EK 2026/0512");
  await page.locator('[name="regime"]').selectOption("below_threshold");
  await page.locator('[name="procedure"]').selectOption("own_design");
  await page.locator('[name="contractMonths"]').fill("24");
  await toSection(page, "delar");
  await page.locator('[name="value"]').fill("240 000");
  await page.locator('[name$=".cpv"]').pressSequentially("kontorsstol");
  await page.locator('[role="option"]', { hasText: "39112000-0" }).click();
  await toSection(page, "krav");
  for (const number of ["K4", "K7"]) {
    const card = page.locator("article.crit", { hasText: `Ändra ${number}` });
    await openCriterion(page, number);
    await card.locator('[name="motive"]').fill("Minst tre firmor klarar kravet enligt marknadskollen.");
  }
  await toSection(page, "tilldelning");
  await openCriterion(page, "T1");
  await page.locator("button", { hasText: "Ta bort T1" }).click();
  await page.locator("article.crit").nth(1).waitFor({ state: "detached" });
  await openCriterion(page, "T1");
  await page.locator('article.crit [name="weight"]').fill("100");
  await toSection(page, "tider");
  await page.locator('[name="deadline"]').fill(deadline);
  await toSection(page, "om");
}

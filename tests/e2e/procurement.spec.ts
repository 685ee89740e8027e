import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { ocdsSchemasPresent, ocdsValidator } from "../support/ocds-validator";
import { openPdf, squeezed, textOfDocx, textOfPdf } from "../support/read-papers";
import { Session } from "../support/session";
import { lookUp, people } from "../support/visits";
import { hydrated, newVisitor, phone, signIn, type Visitor } from "./support/browser";
import { shot } from "./support/shots";
import { applyFurnitureTemplate, draftFromNeed, go, makeReady } from "./support/tender-draft";

const reviewer = "granskare@exempelkommunen.example";
const deadline = "2027-02-15T23:59";
const motive = "Det egna lagret räcker till våning ett.";

async function signedIn(email: string, options = {}): Promise<Visitor> {
  const visitor = await newVisitor(options);
  await signIn(visitor.page, email);
  return visitor;
}

/** How many offers pass all that is asked. */
const passing = async (page: Page): Promise<number> =>
  Number(/^\d+/.exec(await page.locator(".sc h2").first().innerText())?.[0] ?? 0);

/** Raises the level as far as it goes, and takes away what then empties the market. */
async function adoptSpearhead(page: Page, tender: string): Promise<void> {
  await go(page, `nav a[href="${tender}/marknadskoll"]`, (url) => url.pathname.endsWith("/marknadskoll"));
  const basic = await passing(page);
  expect(basic).toBeGreaterThan(5);
  await go(page, ".slider a:nth-child(3)", (url) => url.searchParams.getAll("prova").length === 1);
  await expect.poll(() => passing(page)).toBe(0);
  await shot(page, "check-emptied");
  const removal = page.locator(".call .ways li", { hasText: "Ta bort K7" });
  await go(removal, "a", (url) => url.searchParams.getAll("prova").length === 2);
  await expect.poll(() => passing(page)).toBeGreaterThan(0);
  const left = await passing(page);
  expect(left).toBeLessThan(basic);
  await go(page, 'button[value="adopt"]', (url) => !url.searchParams.has("prova"));
  await page.locator(".slider__now").waitFor();
  expect(await passing(page)).toBe(left);
  await go(page, 'button[value="snapshot"]', (url) => /\/marknadskoll\/[0-9a-f-]{36}$/.test(url.pathname));
  await shot(page, "check-kept");
}

/** Presses a file's link and answers what came. */
async function download(page: Page, link: Locator): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return new Uint8Array(await readFile(await file.path()));
}

/** Reads the files of an approved tender as those do who get them. */
async function readFiles(page: Page, title: string): Promise<void> {
  const file = (name: string, ending: string) => download(page, page.locator(`main a[href$="/${name}.${ending}"]`));
  const docx = await textOfDocx(await file("2-kravspecifikation", "docx"));
  const pdf = await openPdf(await file("2-kravspecifikation", "pdf"));
  const asked = "klara minst 60 000 varv enligt Martindale";
  for (const text of [docx, await textOfPdf(pdf)]) {
    expect(squeezed(text)).toContain(squeezed(title));
    expect(squeezed(text)).toContain(squeezed(asked));
    expect(squeezed(text)).not.toContain(squeezed("miljövarudeklaration för just den offererade modellen"));
    expect(squeezed(text)).not.toContain(squeezed(motive));
    expect(text).not.toContain("Utkast");
  }
  const [sheet] = await readXlsxFile(Buffer.from(await file("kravlista", "xlsx")));
  const rows = sheet?.data ?? [];
  expect(rows[0]).toEqual(["Nr", "Rubrik", "Text", "Slag", "Ska/bör", "Bevis", "Poäng", "Gäller", "Svar"]);
  expect(rows.filter(([number]) => /^K\d$/.test(String(number)))).toHaveLength(7);
  expect(rows.find(([number]) => number === "T1")?.[6]).toBe(100);
  const invitation = await textOfDocx(await file("1-inbjudan", "docx"));
  expect(invitation).toContain("Arbetsplatser i det ombyggda stadshuset.");
  expect(invitation).toContain("15 februari 2027 23:59");
  const annex = await textOfDocx(await file("6-marknadsanalys", "docx"));
  expect(annex).toContain("inte hela marknaden");
  expect(annex).not.toContain("Ingen marknadskoll");
  const log = squeezed(await textOfDocx(await file("7-beslutslogg", "docx")));
  for (const said of [motive, "Minst tre firmor klarar kravet", "Upphandlingsgranskare"])
    expect(log).toContain(squeezed(said));
}

/** Notes where the advertisement is. */
async function recordPublication(page: Page): Promise<void> {
  await page.locator("#database").fill("Exempel Annonsdatabas");
  await page.locator("#noticeUrl").fill("https://annonsdatabas.example/annons/512");
  await page.locator("#noticeId").fill("2026-512");
  await page.locator("#publishedOn").fill(await page.evaluate(() => new Date().toLocaleDateString("sv-SE")));
  await page.locator('button[value="publish"]').click();
  await page.locator('main a[href^="/upphandlingar/"]').waitFor();
}

/** What a stranger sees once it is advertised: the page, the list, open data. */
async function seenByAll(reference: string, title: string): Promise<void> {
  const { page, context, faults } = await newVisitor(phone);
  await page.goto(`/upphandlingar/${reference}`);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  expect(await page.locator("main").innerText()).toContain("2026-512");
  expect(await page.content()).not.toContain(motive);
  await shot(page, "public-tender");
  await page.goto(`/upphandlingar?q=${encodeURIComponent(title)}`);
  expect(await page.locator(`main a[href="/upphandlingar/${reference}"]`).count()).toBe(1);
  expect(faults).toEqual([]);
  await context.close();
  const answer = await new Session().fetch(`/api/v1/tenders/${reference}/ocds`);
  expect(answer.status).toBe(200);
  const release = (await answer.json()) as { releases: { tender: { title: string; lots: unknown[] } }[] };
  expect(release.releases[0]?.tender).toMatchObject({ title, lots: [{ id: "d1" }] });
  if (!ocdsSchemasPresent) return;
  const validate = ocdsValidator();
  validate(release);
  expect(validate.errors).toBeNull();
}

describe("a direct purchase", () => {
  it("keeps itself while it is written, and says so", async () => {
    const { page, context, faults } = await signedIn(people.officer);
    await page.goto("/upphandla/direktkop");
    await hydrated(page);
    await go(page, 'main button:has-text("Nytt direktköp")', (url) => /\/direktkop\/[0-9a-f-]{36}$/.test(url.pathname));
    await page.locator("#title").fill("Fyra arbetsstolar till labbet");
    await page.locator("#supplier_0_name").fill("Exempel Möbelcirkeln AB");
    await page.locator('.save-state[data-state="saved"]').waitFor();
    // The firm just written can be chosen at once.
    await page.locator("#chosen").selectOption({ label: "Exempel Möbelcirkeln AB" });
    await page.locator("#reasons").fill("Lägst pris av dem som svarade.");
    // Left before the pause of the autosave is over.
    await page.goto("/upphandla/direktkop");
    await hydrated(page);
    await go(page, 'main a:has-text("Fyra arbetsstolar till labbet")', (url) => url.pathname.includes("/direktkop/"));
    expect(await page.locator("#reasons").inputValue()).toBe("Lägst pris av dem som svarade.");
    expect(await page.locator("#chosen option:checked").innerText()).toBe("Exempel Möbelcirkeln AB");
    await shot(page, "direct-purchase");
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("a procurement", () => {
  it("goes from a need to the advertisement, past the market and a second person", async () => {
    const title = `120 kontorsstolar till stadshuset ${Date.now().toString(36)}`;
    const officer = await signedIn(people.officer);
    const { page } = officer;
    const tender = await draftFromNeed(page, title);
    await applyFurnitureTemplate(page, tender);
    expect(await page.locator("article.crit .num").first().innerText()).toMatch(/^\d+ klarar, \d+ vet ej, \d+ inte$/);
    await shot(page, "draft-requirements");
    await adoptSpearhead(page, tender);
    await go(page, `nav a[href="${tender}/underlag"]`, (url) => url.pathname.endsWith("/underlag"));
    await makeReady(page, deadline);
    await page.locator(".ready", { hasText: "16 av 16 klara" }).waitFor();
    await shot(page, "draft-ready");
    await go(page, `aside a[href="${tender}/granskning"]`, (url) => url.pathname.endsWith("/granskning"));
    await page.locator('button[value="ask"]').click();
    await page.locator('button[value="withdraw"]').waitFor();
    expect(await page.locator('button[value="approve"]').count()).toBe(0);

    const second = await signedIn(reviewer, phone);
    await second.page.goto("/idag");
    await hydrated(second.page);
    await shot(second.page, "today-phone");
    await go(second.page, `main a[href="${tender}/granskning"]`, (url) => url.pathname.endsWith("/granskning"));
    await shot(second.page, "review-phone");
    await second.page.locator('button[value="approve"]').click();
    await second.page.locator('button[value="hand_over"]').waitFor();
    await shot(second.page, "approved-phone");

    await go(page, `nav a[href="${tender}/handlingar"]`, (url) => url.pathname.endsWith("/handlingar"));
    await shot(page, "papers");
    await readFiles(page, title);
    await page.locator('button[value="hand-over"]').dblclick();
    await page.locator("#database").waitFor();
    const id = tender.split("/").at(-1);
    const handed =
      "select count(*)::text as value from event where subject_id::text = $1 and type = 'tender.handed_over'";
    expect(await lookUp(handed, id)).toBe("1");
    await recordPublication(page);
    await shot(page, "published");
    await seenByAll(await lookUp("select reference as value from tender where id::text = $1", id), title);
    expect([...officer.faults, ...second.faults]).toEqual([]);
    await Promise.all([officer.context.close(), second.context.close()]);
  });
});

import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPdf, squeezed, textOfPdf } from "../support/read-papers";
import { lookUp, people } from "../support/visits";
import { noteVisit, openSuggestions, press, readCards, unfold } from "./support/adviser";
import { hydrated, newVisitor, phone, signIn, type Visitor } from "./support/browser";
import { followMail } from "./support/mailbox";
import { shot } from "./support/shots";
import { go } from "./support/tender-draft";

async function signedIn(email: string, options = {}): Promise<Visitor> {
  const visitor = await newVisitor(options);
  await signIn(visitor.page, email);
  return visitor;
}

async function leave(...visitors: readonly Visitor[]): Promise<void> {
  for (const { faults, context } of visitors) {
    expect(faults).toEqual([]);
    await context.close();
  }
}

/** Takes the first suggestion on, pressed twice; the address of the case that it became. */
async function takeOn(page: Page, firm: string): Promise<string> {
  await page.locator(".match h2 a").first().click();
  await page.getByRole("heading", { name: /Varför \d+ av 100/ }).waitFor();
  const dossier = await page.locator("main").innerText();
  for (const said of [firm, "Liknande fall", "Rättslig status", "Att fråga om", "Ett år i ton"])
    expect(dossier).toContain(said);
  await shot(page, "dossier-phone");
  await page.getByRole("button", { name: "Ta dig an det" }).dblclick();
  await page.getByText("Det är nu ett ärende hos er.").waitFor();
  const cases =
    "select count(*)::text as value from advising_case c join prospect p on p.id = c.receiver_prospect_id where p.name = $1";
  expect(await lookUp(cases, firm)).toBe("1");
  return new URL(page.url()).pathname;
}

/** Moves the firm's card by keyboard to the trial, by mouse back and forth. */
async function moveCard(page: Page, firm: string): Promise<void> {
  await page.goto("/radgivning");
  await hydrated(page);
  const card = page.locator(".ccard", { hasText: firm });
  const standsIn = () => card.evaluate((one) => one.closest("section")?.dataset.stage);
  expect(await standsIn()).toBe("introduced");
  await card.locator("select").selectOption("trial");
  await card.locator("button").focus();
  await page.keyboard.press("Enter");
  await page.locator(".flash", { hasText: "flyttat" }).waitFor();
  expect(await standsIn()).toBe("trial");
  await shot(page, "board");
  const byEdge = { sourcePosition: { x: 8, y: 8 }, targetPosition: { x: 20, y: 30 } };
  for (const stage of ["negotiating", "trial"]) {
    await card.dragTo(page.locator(`section[data-stage="${stage}"]`), byEdge);
    await page.locator(`section[data-stage="${stage}"] .ccard`, { hasText: firm }).waitFor();
  }
}

/** Records tonnes that were weighed; without evidence they are refused and what was typed stands. */
async function recordTonnes(page: Page): Promise<void> {
  await unfold(page, "Anteckna ett resultat");
  await page.locator('#resultat input[value="verified"]').check();
  await page.locator('#resultat [name="fromDay"]').fill("2026-01-10");
  await page.locator('#resultat [name="untilDay"]').fill("2026-01-20");
  await page.locator('#resultat [name="tonnes"]').fill("2,125");
  await page.locator('button[value="outcome"]').click();
  await page.locator(".err-sum", { hasText: "visar" }).waitFor();
  expect(await page.locator('#resultat [name="tonnes"]').inputValue()).toBe("2,125");
  await page.locator('#resultat [name="evidence"]').fill("Vågsedel 17");
  await press(page, 'button[value="outcome"]', "Resultatet är antecknat");
  await shot(page, "case");
}

/** Tonnes of the report, verified. */
async function verifiedTonnes(page: Page): Promise<number> {
  await page.goto("/radgivning/rapport");
  const cell = page
    .getByRole("row", { name: /^Mängd/ })
    .getByRole("cell")
    .last();
  return Number((await cell.innerText()).replace(/\s/g, "").replace(",", "."));
}

describe("an adviser", () => {
  it("goes from a visit on a phone, over both firms' yes, to verified tonnes and a printed report", async () => {
    const mark = Date.now().toString(36);
    const taker = { name: `Exempel Stallet ${mark}`, email: `stallet-${mark}@exempel.example` };
    const field = await signedIn(people.adviser, phone);
    await noteVisit(field.page, taker);
    await expect.poll(() => field.page.locator("main").innerText()).toContain("Torrt kutterspån till strö");
    await openSuggestions(field.page);
    for (const card of await readCards(field.page)) {
      expect(Object.keys(card)).toEqual(["Varför", "Hur långt", "Hur mycket", "Saknas"]);
      expect(card["Varför"]).toMatch(/^(Båda|Samma) /m);
      expect(card["Hur långt"]).toMatch(/\d\skm (på väg|mellan)/);
      expect(card["Hur mycket"]).toMatch(/behövs|känd|olika mått/);
      expect(card["Saknas"]).not.toBe("");
    }
    const address = await takeOn(field.page, taker.name);
    await leave(field);

    const adviser = await signedIn(people.adviser);
    const { page } = adviser;
    const tonnesBefore = await verifiedTonnes(page);
    await page.goto(address);
    const [giver, title] = [
      await page.locator(".case-main h3").first().innerText(),
      await page.locator("h1").innerText(),
    ];
    // Neither firm's yes: the trial waits, and says what is needed.
    await unfold(page, "Flytta till ett annat steg");
    await page.locator('aside form:has(button[value="move"]) select').selectOption("trial");
    await page.locator('aside button[value="move"]').click();
    await page.locator(".err-sum", { hasText: "sagt ja" }).waitFor();

    await unfold(page, "Fråga båda företagen");
    expect(await page.locator("#introduktion").innerText()).toContain(taker.email);
    await page.locator('#introduktion textarea[name="message"]').fill("Vill ni ses om spånet?");
    await shot(page, "case-ask");
    await press(page, 'button[value="ask"]', "Frågan är skickad");

    // The firm that is no member answers by its link, on a phone, without an account.
    const outsider = await newVisitor(phone);
    await followMail(outsider.page, taker.email, "/radgivning/fraga/");
    const asked = await outsider.page.locator("main").innerText();
    expect(asked).toContain("Vill ni ses om spånet?");
    expect(asked).not.toContain(giver);
    await shot(outsider.page, "question-phone");
    await press(outsider.page, 'button[value="yes"]', "Svaret är sparat");

    // The member answers from the page of the day.
    const [question, works] = [
      await lookUp("select id as value from introduction where case_id = $1", address.split("/").at(-1)),
      await lookUp(
        "select person.email as value from person join membership on person_id = person.id join organization on organization.id = organization_id where organization.name = $1 order by person.id limit 1",
        giver,
      ),
    ];
    const member = await signedIn(works);
    await member.page.goto("/idag");
    await hydrated(member.page);
    const answered = `/radgivning/fragor/${question}`;
    await go(member.page, `main li:has-text("${title}") a[href="${answered}"]`, (url) => url.pathname === answered);
    await member.page.locator('button[value="yes"]').waitFor();
    expect(await member.page.locator("main").innerText()).not.toContain(taker.name);
    await press(member.page, 'button[value="yes"]', "Svaret är sparat");
    expect(await member.page.locator("main").innerText()).toContain(taker.email);
    await shot(member.page, "question-introduced");
    await outsider.page.reload();
    expect(await outsider.page.locator("main").innerText()).toContain(giver);

    await moveCard(page, taker.name);
    await page.goto(address);
    await recordTonnes(page);
    expect(await verifiedTonnes(page)).toBeCloseTo(tonnesBefore + 2.1, 1);
    await shot(page, "report");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('a[href^="/radgivning/rapport/rapport.pdf"]').click(),
    ]);
    const text = squeezed(await textOfPdf(await openPdf(new Uint8Array(await readFile(await file.path())))));
    for (const words of ["Ärenden per steg", "Verifierat", "Uppskattat och verifierat läggs aldrig ihop."])
      expect(text).toContain(squeezed(words));

    // The taker takes its yes back: nothing more is shared, and the adviser's page says so.
    await outsider.page.locator("summary", { hasText: "Ta tillbaka" }).click();
    await press(outsider.page, 'button[value="withdraw"]', "tillbakataget");
    expect(await outsider.page.locator("main").innerText()).not.toContain(giver);
    await page.goto(address);
    await page.locator(".banner", { hasText: "Ärendet är fryst" }).waitFor();
    expect(await page.locator('button[value="ask"]').count()).toBe(0);
    await leave(adviser, outsider, member);
  });

  it("reads the dossier of the best pair on a wide screen, what was learned, and the network", async () => {
    const reader = await signedIn(people.adviser);
    const { page } = reader;
    await page.goto("/radgivning/forslag");
    expect(await page.locator(".match").count()).toBeGreaterThan(2);
    await shot(page, "suggestions-wide");
    await page.locator(".match h2 a").first().click();
    await page.getByRole("heading", { name: /Varför \d+ av 100/ }).waitFor();
    await shot(page, "dossier-wide");
    await page.goto("/radgivning/vikter");
    await page.locator("table").first().waitFor();
    await shot(page, "weights-wide");
    for (const path of ["foretag", "natverk"]) {
      await page.goto(`/radgivning/${path}`);
      await shot(page, `${path}-wide`);
    }
    await leave(reader);
  });
});

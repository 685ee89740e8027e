import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPdf, squeezed, textOfPdf } from "../support/read-papers";
import { people } from "../support/visits";
import { hydrated, newVisitor, phone, signIn, type Visitor } from "./support/browser";
import { followMail } from "./support/mailbox";
import { shot } from "./support/shots";
import { go } from "./support/tender-draft";

async function signedIn(email: string, options = {}): Promise<Visitor> {
  const visitor = await newVisitor(options);
  await signIn(visitor.page, email);
  return visitor;
}

/** Opens a part of a case's page that is folded away. */
async function unfold(page: Page, summary: string): Promise<void> {
  const part = page.locator("details", { has: page.locator("summary", { hasText: summary }) }).last();
  if (!(await part.evaluate((one: HTMLDetailsElement) => one.open))) await part.locator("summary").first().click();
}

/** Presses a form's button and waits for what the next page says was done. */
async function press(page: Page, button: string, said: string): Promise<void> {
  await page.locator(button).click();
  await page.locator(".flash", { hasText: said }).waitFor();
}

describe("a case", () => {
  it("goes from the idea, over both firms' yes, to verified tonnes and a report", async () => {
    const mark = Date.now().toString(36);
    const title = `Sågspån till strö ${mark}`;
    const taker = { name: `Exempel Stallet ${mark} AB`, email: `stallet-${mark}@exempel.example` };
    const adviser = await signedIn(people.adviser);
    const { page } = adviser;

    await page.goto("/radgivning");
    await go(page, 'main a[href="/radgivning/arenden/ny"]', (url) => url.pathname.endsWith("/ny"));
    await page.locator("#title").fill(title);
    await page.locator("#giverName").fill("Exempel Norrsågen AB");
    await page.locator("#receiverName").fill(taker.name);
    await page.locator("#receiverEmail").fill(taker.email);
    await page.locator("#tonnes").fill("24,5");
    await page.locator("#municipalityCode").selectOption("2482");
    await go(page, 'main form button[type="submit"]', (url) => /\/arenden\/[0-9a-f-]{36}$/.test(url.pathname));
    const address = new URL(page.url()).pathname;

    // Neither firm's yes: the trial waits, and says what is needed.
    await unfold(page, "Flytta till ett annat steg");
    await page.locator('aside form:has(button[value="move"]) select').selectOption("trial");
    await page.locator('aside button[value="move"]').click();
    await page.locator(".err-sum", { hasText: "sagt ja" }).waitFor();

    await unfold(page, "Fråga båda företagen");
    const list = page.locator("#introduktion");
    expect(await list.innerText()).toContain(taker.email);
    await page.locator('#introduktion textarea[name="message"]').fill("Vill ni ses om spånet?");
    await shot(page, "case-ask");
    await press(page, 'button[value="ask"]', "Frågan är skickad");

    // The firm that is no member answers by its link, on a phone, without an account.
    const outsider = await newVisitor(phone);
    await followMail(outsider.page, taker.email, "/radgivning/fraga/");
    const asked = await outsider.page.locator("main").innerText();
    expect(asked).toContain("Vill ni ses om spånet?");
    expect(asked).not.toContain("Norrsågen");
    await shot(outsider.page, "question-phone");
    await press(outsider.page, 'button[value="yes"]', "Svaret är sparat");

    // The member answers from the page of the day.
    const member = await signedIn(people.member);
    await member.page.goto("/idag");
    await go(member.page, `main li:has-text("${title}") a[href^="/radgivning/fragor/"]`, (url) =>
      url.pathname.startsWith("/radgivning/fragor/"),
    );
    await member.page.locator('button[value="yes"]').waitFor();
    expect(await member.page.locator("main").innerText()).not.toContain(taker.name);
    await press(member.page, 'button[value="yes"]', "Svaret är sparat");
    expect(await member.page.locator("main").innerText()).toContain(taker.email);
    await shot(member.page, "question-introduced");
    await outsider.page.reload();
    expect(await outsider.page.locator("main").innerText()).toContain("Exempel Norrsågen AB");

    // Keyboard alone moves the card on the board.
    await page.goto("/radgivning");
    await hydrated(page);
    const card = page.locator(".ccard", { hasText: title });
    expect(await card.evaluate((one) => one.closest("section")?.dataset.stage)).toBe("introduced");
    await card.locator("select").selectOption("trial");
    await card.locator("button").focus();
    await page.keyboard.press("Enter");
    await page.locator(".flash", { hasText: "flyttat" }).waitFor();
    expect(await card.evaluate((one) => one.closest("section")?.dataset.stage)).toBe("trial");
    await shot(page, "board");

    // And a mouse drags it.
    const byEdge = { sourcePosition: { x: 8, y: 8 }, targetPosition: { x: 20, y: 30 } };
    await card.dragTo(page.locator('section[data-stage="negotiating"]'), byEdge);
    await page.locator('section[data-stage="negotiating"] .ccard', { hasText: title }).waitFor();
    await card.dragTo(page.locator('section[data-stage="trial"]'), byEdge);
    await page.locator('section[data-stage="trial"] .ccard', { hasText: title }).waitFor();

    await page.goto(address);
    await unfold(page, "Anteckna ett resultat");
    await page.locator('#resultat input[value="verified"]').check();
    await page.locator('#resultat [name="fromDay"]').fill("2026-01-10");
    await page.locator('#resultat [name="untilDay"]').fill("2026-01-20");
    await page.locator('#resultat [name="tonnes"]').fill("2,125");
    await page.locator('button[value="outcome"]').click();
    // Verified without evidence: what was typed stands.
    await page.locator(".err-sum", { hasText: "visar" }).waitFor();
    expect(await page.locator('#resultat [name="tonnes"]').inputValue()).toBe("2,125");
    await page.locator('#resultat [name="evidence"]').fill("Vågsedel 17");
    await press(page, 'button[value="outcome"]', "Resultatet är antecknat");
    await shot(page, "case");

    await page.goto("/radgivning/rapport");
    await shot(page, "report");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('a[href^="/radgivning/rapport/rapport.pdf"]').click(),
    ]);
    const text = squeezed(await textOfPdf(await openPdf(new Uint8Array(await readFile(await file.path())))));
    for (const words of ["Ärenden per steg", "Verifierat", "Uppskattat och verifierat läggs aldrig ihop."])
      expect(text).toContain(squeezed(words));
    await page.goto("/radgivning/natverk");
    await shot(page, "network");

    // The taker takes its yes back: nothing more is shared, and the adviser's page says so.
    await outsider.page.locator("summary", { hasText: "Ta tillbaka" }).click();
    await press(outsider.page, 'button[value="withdraw"]', "tillbakataget");
    expect(await outsider.page.locator("main").innerText()).not.toContain("Norrsågen");
    await page.goto(address);
    await page.locator(".banner", { hasText: "Ärendet är fryst" }).waitFor();
    expect(await page.locator('button[value="ask"]').count()).toBe(0);
    for (const one of [adviser, outsider, member]) {
      expect(one.faults).toEqual([]);
      await one.context.close();
    }
  });
});

import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { goodPassword, keeper, type Keeper } from "../support/keepers";
import { hydrated, newVisitor, signIn } from "./support/browser";

const rows = 1000;
const bad = 37;
/** A third of them each: no such category, no number where one is meant, no such place. */
const faults = ["kategori", "antal", "kommun"] as const;

interface Words {
  readonly locale: "sv" | "en";
  readonly heading: readonly string[];
  readonly column: Readonly<Record<(typeof faults)[number], string>>;
  readonly submit: RegExp;
  readonly done: string;
  readonly created: string;
}

const swedish: Words = {
  locale: "sv",
  heading: ["Egen referens", "Rubrik", "Kategori", "Antal", "Enhet", "Kommun"],
  column: { kategori: "Kategori", antal: "Antal", kommun: "Kommun" },
  submit: /^Importera 963 rader$/,
  done: "Importen är klar",
  created: "Nya",
};
const english: Words = {
  locale: "en",
  heading: ["Own reference", "Title", "Category", "Quantity", "Unit", "Municipality"],
  column: { kategori: "Category", antal: "Quantity", kommun: "Municipality" },
  submit: /^Import 963 rows$/,
  done: "The import is done",
  created: "New",
};

/** Every 27th row has one fault, 37 in all. */
const faultOf = (row: number) => (row % 27 === 0 ? faults[(row / 27) % 3] : undefined);

function csv({ heading }: Words, prefix: string): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const fault = faultOf(index + 1);
    return [
      `${prefix}-${index + 1}`,
      `Stolar parti ${index + 1}`,
      fault === "kategori" ? "rymdskepp" : "furniture.chairs",
      fault === "antal" ? "en hel del" : String((index % 40) + 1),
      "st",
      fault === "kommun" ? "Atlantis" : "2480",
    ].join(";");
  });
  return `${heading.join(";")}\r\n${lines.join("\r\n")}\r\n`;
}

async function upload(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.goto("/mina-annonser/import");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content as string) });
  await Promise.all([
    page.waitForURL(/\/mina-annonser\/import\/[0-9a-f-]{36}/),
    page.locator('main form[enctype="multipart/form-data"] button[type="submit"]').click(),
  ]);
}

/** Rows of the organization whose own reference begins so, as its own export tells. */
async function kept({ session }: Keeper, prefix: string): Promise<number> {
  const text = await (await session.fetch("/mina-annonser/export.csv")).text();
  return text.split(/\r?\n/).filter((line) => line.includes(`${prefix}-`)).length;
}

async function stat(page: Page, label: string): Promise<number> {
  const figure: Locator = page
    .locator("main dl div, main .stat")
    .filter({ has: page.getByText(label, { exact: true }) });
  return Number((await figure.first().innerText()).replaceAll(/\D/g, ""));
}

describe.each([swedish, english])("a file of 1,000 rows with 37 bad ones, in $locale", (words) => {
  it("goes in but for the bad ones, which come back as a file that can be mended", { timeout: 180_000 }, async () => {
    const prefix = `IMP${words.locale.toUpperCase()}`;
    const { page, context, faults: scriptFaults } = await newVisitor({ acceptDownloads: true });
    if (words.locale === "en") await page.goto("/sprak/en?tillbaka=/om");
    const owner = await keeper();
    await signIn(page, owner.email, goodPassword);
    await upload(page, "lager.csv", csv(words, prefix));

    // What is wrong is said before anything is saved: one line a kind of fault, with every row it stands in.
    const table = page.locator('section[aria-labelledby="import-errors"] table');
    const groups = await table.locator("tbody tr").allInnerTexts();
    expect(groups).toHaveLength(3);
    for (const [index, fault] of faults.entries()) {
      const group = groups.find((text) => text.includes(words.column[fault]));
      expect(group, fault).toBeDefined();
      expect(group).toContain({ kategori: "rymdskepp", antal: "en hel del", kommun: "Atlantis" }[fault]);
      const first = [27, 54, 81].find((row) => faults[(row / 27) % 3] === fault) ?? 0;
      expect(group).toMatch(new RegExp(`\\b${first + 1}\\b`)); // the heading is line 1
      const cells = await table.locator("tbody tr").nth(index).locator("td, th").allInnerTexts();
      expect(cells.every((cell) => cell.trim() !== "")).toBe(true); // column, found, expected, remedy, rows
    }
    expect(await kept(owner, prefix)).toBe(0);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('a[href$="/avvisade.csv"]').first().click(),
    ]);
    const rejected = await readFile(await download.path(), "utf8");
    expect(rejected.trim().split(/\r?\n/)).toHaveLength(bad + 1);

    await hydrated(page);
    await page.getByRole("button", { name: words.submit }).click();
    await page.getByText(words.done).first().waitFor({ timeout: 90_000 });
    expect(await stat(page, words.created)).toBe(rows - bad);
    expect(await kept(owner, prefix)).toBe(rows - bad);

    // Mended, the same file goes in whole: its extra columns are for people and are passed over.
    const mended = rejected
      .replaceAll("rymdskepp", "furniture.chairs")
      .replaceAll("en hel del", "12")
      .replaceAll("Atlantis", "2480");
    await upload(page, "rättad.csv", mended);
    expect(await page.locator('section[aria-labelledby="import-errors"]').count()).toBe(0);
    await hydrated(page);
    await page.locator('main button[name="intent"][value="start"]').click();
    await page.getByText(words.done).first().waitFor({ timeout: 90_000 });
    expect(await stat(page, words.created)).toBe(bad);
    expect(await kept(owner, prefix)).toBe(rows);
    expect(scriptFaults).toEqual([]);
    await context.close();
  });
});

import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPdf, rolesOfPdf, squeezed, textOfDocx, textOfHtml, textOfPdf } from "../../tests/support/read-papers";
import type { Block, Inline, PaperDocument } from "./document-model";
import { documentTexts } from "./document-text";
import { writeDocx } from "./docx/write-docx.server";
import { writeHtml } from "./html/write-html";
import { writePdf } from "./pdf/write-pdf.server";

const moment = new Date("2026-11-30T12:00:00Z");

// Letters, figures and signs as people type them, among them all that a markup language takes for its own.
const sign = fc.constantFrom(
  ..."abcdefghijklmnopqrstuvwxyzåäöÅÄÖéüß0123456789 ,.;:!?()[]{}<>&\"'/\\|@#%*+-–—…≥≤²₂€§°×•→=_~^`$´½",
);
const words = fc
  .array(fc.string({ unit: sign, minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 40 })
  .map((all) => all.join(" "));
const short = fc.string({ unit: sign, minLength: 1, maxLength: 30 });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words,
  fc.tuple(short, words).map((lines) => lines.join("\n")),
  fc.array(
    fc.record(
      {
        text: words,
        bold: fc.boolean(),
        italic: fc.boolean(),
        href: fc.constantFrom("https://annons.example/a?b=1&c=2", "javascript:alert(1)"),
      },
      { requiredKeys: ["text"] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
);

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.record({
    kind: fc.constant("table" as const),
    caption: short,
    columns: fc.array(fc.record({ label: short, width: fc.integer({ min: 1, max: 4 }), end: fc.boolean() }), {
      minLength: columns,
      maxLength: columns,
    }),
    rows: fc.array(fc.array(inline, { minLength: 0, maxLength: columns }), { maxLength: 12 }),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("heading" as const),
      level: fc.constantFrom(1, 2, 3),
      text: short,
      number: fc.constantFrom("1", "2.3"),
    },
    { requiredKeys: ["kind", "level", "text"] },
  ) as fc.Arbitrary<Block>,
  fc.record({ kind: fc.constant("paragraph" as const), text: inline }),
  fc.record({
    kind: fc.constant("note" as const),
    tone: fc.constantFrom("info" as const, "warn" as const),
    text: inline,
  }),
  fc.record({
    kind: fc.constant("facts" as const),
    facts: fc.array(fc.record({ label: short, value: inline }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant("answer" as const),
    label: short,
    hint: fc.oneof(fc.constant(""), short),
    lines: fc.integer({ min: 1, max: 60 }),
  }),
  fc.constant({ kind: "page_break" as const }),
  fc.record({
    kind: fc.constant("list" as const),
    ordered: fc.constant(false),
    items: fc.array(inline, { maxLength: 5 }),
  }),
  table,
);
const paper: fc.Arbitrary<PaperDocument> = fc.record({
  title: short,
  subtitle: short,
  locale: fc.constantFrom("sv" as const, "en" as const),
  front: fc.array(fc.record({ label: short, value: short }), { maxLength: 3 }),
  footer: short,
  blocks: fc.array(block, { maxLength: 14 }),
});

/** The writers' own marks before entries of lists. */
const withoutBullets = (text: string): string => text.replaceAll("•", "");

describe("the writers of papers", { timeout: 60_000 }, () => {
  it("say the same in HTML, DOCX and PDF", async () => {
    await fc.assert(
      fc.asyncProperty(paper, async (document) => {
        const wanted = withoutBullets(squeezed(documentTexts(document).join("")));
        const pdf = await openPdf(await writePdf(document, moment));
        expect(withoutBullets(squeezed(textOfHtml(writeHtml(document))))).toBe(wanted);
        expect(withoutBullets(squeezed(await textOfDocx(await writeDocx(document, moment))))).toBe(wanted);
        expect(withoutBullets(squeezed(await textOfPdf(pdf)))).toBe(wanted);
        await pdf.loadingTask.destroy();
      }),
      { numRuns: 25, interruptAfterTimeLimit: 90_000, endOnFailure: true },
    );
  }, 120_000);

  const plain: PaperDocument = {
    title: "Kravspecifikation",
    subtitle: "Återbrukade möbler",
    locale: "sv",
    front: [{ label: "Myndighet", value: "Exempelkommunen" }],
    footer: "KS 2026/412",
    contents: "Innehåll",
    blocks: [
      { kind: "heading", level: 1, text: "Krav på stolarna", number: "1" },
      { kind: "list", ordered: true, items: ["Första", "Andra"] },
      {
        kind: "table",
        caption: "Krav",
        columns: [{ label: "Nr" }, { label: "Text", width: 4 }],
        rows: Array.from({ length: 90 }, (_, at) => [`K${at + 1}`, "Stolen ska gå att laga med vanliga verktyg."]),
      },
      { kind: "paragraph", text: [{ text: "Se " }, { text: "annonsen", href: "https://annons.example/1" }] },
    ],
  };

  it("give the same bytes for the same paper", async () => {
    for (const write of [writePdf, writeDocx])
      expect(Buffer.compare(await write(plain, moment), await write(plain, moment))).toBe(0);
  });

  it("tag the PDF: language, title, headings, table with one head however many pages, list, link, bookmarks", async () => {
    const pdf = await openPdf(await writePdf(plain, moment));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: "sv-SE", Title: "Kravspecifikation" });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(pdf.numPages).toBeGreaterThan(3);
    const roles = await rolesOfPdf(pdf);
    for (const role of ["Document", "H1", "H2", "L", "LI", "LBody", "Table", "TR", "TD", "TOC", "TOCI", "Link"])
      expect(roles).toContain(role);
    expect(roles.filter((role) => role === "TH")).toHaveLength(3);
    expect((await pdf.getOutline())?.map(({ title }) => title)).toEqual(["1 Krav på stolarna"]);
    const fonts = new Set<string>();
    const operators = await (await pdf.getPage(2)).getOperatorList();
    operators.argsArray.forEach(
      (args: unknown[]) => typeof args?.[0] === "string" && args[0].startsWith("g_") && fonts.add(args[0]),
    );
    expect(fonts.size).toBeGreaterThan(0);
  });

  it("use real styles, a repeated table head and the language in DOCX", async () => {
    const parts = unzipSync(await writeDocx(plain, moment));
    const document = strFromU8(parts["word/document.xml"] as Uint8Array);
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain("<w:tblHeader/>");
    expect(strFromU8(parts["word/styles.xml"] as Uint8Array)).toContain('<w:lang w:val="sv-SE"');
    expect(strFromU8(parts["word/footer1.xml"] as Uint8Array)).toContain("NUMPAGES");
  });

  it("let nothing through that is no text: markup, scripts, control signs, signs that the face lacks", async () => {
    const odd: PaperDocument = {
      ...plain,
      title: "<script>alert(1)</script>\u0000\u0008",
      blocks: [{ kind: "paragraph", text: [{ text: "a\u030a \ud800 🪑", href: "javascript:alert(1)" }] }],
    };
    const html = writeHtml(odd);
    expect(html).not.toContain("<script");
    expect(html).not.toContain("javascript:");
    expect(await textOfDocx(await writeDocx(odd, moment))).toContain("å  🪑");
    expect(await textOfPdf(await openPdf(await writePdf(odd, moment)))).toContain("å ?");
  });
});

import type { Block, Inline, PaperDocument, TextRun } from "./document-model";

// What neither XML nor a page can hold: control signs but line breaks and tabs, and halves of sign pairs.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g;
const looseHalf = /(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as every writer sets it: printable signs, composed letters, line breaks as `\n`, tabs as spaces. */
export const cleanText = (text: string): string =>
  text.normalize("NFC").replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(unprintable, "").replace(looseHalf, "$1");

/** Only addresses of the web and of mail become links. */
const safeHref = (href: string): boolean => /^(https?:\/\/|mailto:)[^\s<>"]+$/i.test(href);

/** Runs with clean text; empty ones and addresses that are no links are left out. */
export const runsOf = (inline: Inline): TextRun[] =>
  (typeof inline === "string" ? [{ text: inline }] : inline)
    .map(({ href, ...run }) => ({ ...run, text: cleanText(run.text), ...(href && safeHref(href) ? { href } : {}) }))
    .filter(({ text }) => text !== "");

export const plainOf = (inline: Inline): string =>
  runsOf(inline)
    .map(({ text }) => text)
    .join("");

/** A heading with its number before it. */
export const headingText = (block: Extract<Block, { kind: "heading" }>): string =>
  cleanText(block.number ? `${block.number} ${block.text}` : block.text);

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return [headingText(block)];
    case "paragraph":
    case "note":
      return [plainOf(block.text)];
    case "list":
      return block.items.map(plainOf);
    case "table":
      return [
        cleanText(block.caption),
        ...block.columns.map(({ label }) => cleanText(label)),
        ...block.rows.flatMap((row) => block.columns.map((_, position) => plainOf(row[position] ?? ""))),
      ];
    case "facts":
      return block.facts.flatMap(({ label, value }) => [cleanText(label), plainOf(value)]);
    case "answer":
      return [cleanText(block.label), cleanText(block.hint)];
    case "page_break":
      return [];
  }
}

/** Every text of a paper in reading order: what all writers must hold, contents and page numbers aside. */
export const documentTexts = (paper: PaperDocument): string[] =>
  [
    cleanText(paper.title),
    cleanText(paper.subtitle),
    ...paper.front.flatMap(({ label, value }) => [cleanText(label), cleanText(value)]),
    ...paper.blocks.flatMap(blockTexts),
  ].filter((text) => text !== "");

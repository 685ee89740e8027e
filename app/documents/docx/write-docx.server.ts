import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import type { PaperDocument } from "../document-model";
import { cleanText } from "../document-text";
import { docxBlock, facts, paragraph } from "./docx-blocks";
import { margins, numbering, paperStyles, textWidth, twips } from "./docx-styles";
import { steadyArchive } from "../zip/steady-archive";

const languages = { sv: "sv-SE", en: "en-GB" } as const;

/** `Sida {page} av {pages}` as text with fields in it. */
const pageFields = (label: string): (string | typeof PageNumber.CURRENT | typeof PageNumber.TOTAL_PAGES)[] =>
  label
    .split(/(\{pages?\})/)
    .filter(Boolean)
    .map((part) => (part === "{page}" ? PageNumber.CURRENT : part === "{pages}" ? PageNumber.TOTAL_PAGES : part));

function footer({ footer: words, pageLabel = "{page} / {pages}" }: PaperDocument): Footer {
  const children = [
    new TextRun({ text: `${cleanText(words)}\t`, size: 18, color: "46534C" }),
    new TextRun({ children: pageFields(pageLabel), size: 18, color: "46534C" }),
  ];
  return new Footer({
    children: [new Paragraph({ tabStops: [{ type: TabStopType.RIGHT, position: textWidth }], children })],
  });
}

const front = (paper: PaperDocument) => [
  paragraph(cleanText(paper.title), { style: "Title", alignment: AlignmentType.LEFT }),
  ...(paper.subtitle ? [paragraph(cleanText(paper.subtitle), { style: "Subtitle" })] : []),
  ...facts(paper.front),
  ...(paper.contents
    ? [
        paragraph(cleanText(paper.contents), { style: "CellHead", spacing: { before: 300, after: 80 } }),
        new TableOfContents(cleanText(paper.contents), {
          hyperlink: true,
          headingStyleRange: "1-2",
          beginDirty: false,
        }),
      ]
    : []),
];

/**
 * A paper as an Office Open XML text document: headings, lists and tables are real ones, the language is set, and
 * rows of headings repeat. The same paper at the same `moment` gives the same bytes.
 */
export async function writeDocx(paper: PaperDocument, moment: Date): Promise<Uint8Array> {
  let list = 0;
  const body = paper.blocks.flatMap((block) => docxBlock(block, block.kind === "list" ? ++list : list));
  const document = new Document({
    title: cleanText(paper.title),
    subject: cleanText(paper.subtitle),
    creator: cleanText(paper.front[0]?.value ?? ""),
    styles: paperStyles(languages[paper.locale]),
    numbering,
    sections: [
      {
        properties: { page: { size: { width: twips(210), height: twips(297) }, margin: margins } },
        footers: { default: footer(paper) },
        children: [...front(paper), ...body],
      },
    ],
  });
  return steadyArchive(new Uint8Array(await Packer.toBuffer(document)), moment);
}

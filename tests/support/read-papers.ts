import mammoth from "mammoth";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Text without white space: lines are broken differently by each writer. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, "");

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

export const textOfHtml = (html: string): string =>
  html
    .replace(/<footer>.*?<\/footer>/gs, "")
    .replace(/ aria-label="[^"]*"/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");

export const textOfDocx = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false }).promise;

/** What the pages hold, page by page, without what is marked as decoration or repeats. */
export async function textOfPdf(pdf: PDFDocumentProxy): Promise<string> {
  let text = "";
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    for (const item of content.items) {
      if ("str" in item) text += open.includes(true) ? "" : ` ${item.str}`;
      else if (item.type === "endMarkedContent") open.pop();
      else open.push((item as { tag?: string }).tag === "Artifact");
    }
  }
  return text;
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

/** Roles of the structure tree over all pages, in order; elements without content on a page are not counted there. */
export async function rolesOfPdf(pdf: PDFDocumentProxy): Promise<string[]> {
  const roles: string[] = [];
  const walk = (node: Node) => {
    if (node.role && node.children?.length) roles.push(node.role);
    node.children?.forEach(walk);
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    const tree = await (await pdf.getPage(number)).getStructTree();
    if (tree) walk(tree as Node);
  }
  return roles;
}

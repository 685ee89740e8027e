import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBody, type Node } from "./element-tree";

const texts = new Map<string, Buffer>();
const trees = new Map<string, Node[]>();

/** Where the pages of the product lie whose text is sent: the same letters compress alike. */
function textOf(page: string): Buffer {
  let text = texts.get(page);
  if (!text) {
    text = readFileSync(join(process.env.BARE_PAGES ?? "", `${page.replaceAll(/[^a-z]/g, "")}.html`));
    texts.set(page, text);
  }
  return text;
}

/** So many bytes of the page's text, from the start again when it is too short; a letter cut in two becomes a space. */
export function readBareText(page: string, bytes: number): string {
  const text = textOf(page);
  const enough = bytes <= text.length ? text : Buffer.concat(Array<Buffer>(Math.ceil(bytes / text.length)).fill(text));
  return enough.subarray(0, bytes).toString("utf8").replaceAll("\uFFFD", " ");
}

/** The elements of that page. */
export function readBareNodes(page: string): readonly Node[] {
  let tree = trees.get(page);
  if (!tree) {
    tree = parseBody(textOf(page).toString("utf8"));
    trees.set(page, tree);
  }
  return tree;
}

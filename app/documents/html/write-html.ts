import type { Block, Inline, PaperDocument, TextRun } from "../document-model";
import { cleanText, headingText, runsOf } from "../document-text";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
const withBreaks = (text: string): string => escape(text).replace(/\n/g, "<br>");
const plain = (text: string): string => withBreaks(cleanText(text));

function runHtml({ text, bold, italic, href }: TextRun): string {
  let html = withBreaks(text);
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return href ? `<a href="${escape(href)}" rel="noopener">${html}</a>` : html;
}

const inlineHtml = (inline: Inline): string => runsOf(inline).map(runHtml).join("");

function tableHtml({ caption, columns, rows }: Extract<Block, { kind: "table" }>): string {
  const end = (position: number): string => (columns[position]?.end ? ' class="end"' : "");
  const total = columns.reduce((sum, { width }) => sum + (width ?? 1), 0);
  const share = (width = 1): string => `<col style="--share:${((width / total) * 100).toFixed(1)}%">`;
  const head = columns.map(({ label }, position) => `<th scope="col"${end(position)}>${plain(label)}</th>`).join("");
  const body = rows
    .map((row) => `<tr>${columns.map((_, at) => `<td${end(at)}>${inlineHtml(row[at] ?? "")}</td>`).join("")}</tr>`)
    .join("");
  // A wide table is scrolled by itself, also by keys.
  return (
    `<div class="paper__table" role="region" tabindex="0" aria-label="${escape(cleanText(caption))}"><table>` +
    `<caption>${plain(caption)}</caption><colgroup>${columns.map(({ width }) => share(width)).join("")}</colgroup>` +
    `<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
  );
}

const factsHtml = (facts: readonly { label: string; value: Inline }[]): string =>
  `<dl>${facts.map(({ label, value }) => `<div><dt>${plain(label)}</dt><dd>${inlineHtml(value)}</dd></div>`).join("")}</dl>`;

/** Lines to write on are drawn by the style sheet. */
const answerHtml = ({ label, hint, lines }: Extract<Block, { kind: "answer" }>): string =>
  `<div class="paper__answer"><p><strong>${plain(label)}</strong></p>${hint ? `<p class="hint">${plain(hint)}</p>` : ""}` +
  `<div class="paper__lines" style="--lines:${Math.max(1, Math.round(lines))}" aria-hidden="true"></div></div>`;

const headingHtml = (block: Extract<Block, { kind: "heading" }>, id: string, title: number): string =>
  `<h${block.level + title} id="${id}" class="paper__h${block.level}">${plain(headingText(block))}</h${block.level + title}>`;

function blockHtml(block: Block, id: string, title: number): string {
  switch (block.kind) {
    case "heading":
      return headingHtml(block, id, title);
    case "paragraph":
      return `<p>${inlineHtml(block.text)}</p>`;
    case "note":
      return `<p class="paper__note paper__note--${block.tone}">${inlineHtml(block.text)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join("")}</${tag}>`;
    }
    case "table":
      return tableHtml(block);
    case "facts":
      return factsHtml(block.facts);
    case "answer":
      return answerHtml(block);
    case "page_break":
      return '<hr class="paper__break">';
  }
}

const headingId = (position: number): string => `avsnitt-${position}`;

function contentsHtml({ contents, blocks }: PaperDocument): string {
  if (!contents) return "";
  const entries = blocks.flatMap((block, position) =>
    block.kind === "heading" && block.level < 3
      ? [`<li class="level-${block.level}"><a href="#${headingId(position)}">${plain(headingText(block))}</a></li>`]
      : [],
  );
  return `<nav class="paper__contents" aria-label="${escape(contents)}"><p>${escape(contents)}</p><ol>${entries.join("")}</ol></nav>`;
}

/**
 * A paper as HTML to stand inside a page: everything escaped, no inline styles but numbers for the style sheet
 * (`pages/paper.css`). `title` is the level of the paper's own heading; its headings follow below.
 */
export const writeHtml = (paper: PaperDocument, title: 1 | 2 = 1): string =>
  `<article class="paper" lang="${paper.locale}"><header><h${title} class="paper__title">${plain(paper.title)}</h${title}>` +
  `${paper.subtitle ? `<p class="paper__subtitle">${plain(paper.subtitle)}</p>` : ""}${factsHtml(paper.front)}</header>` +
  `${contentsHtml(paper)}${paper.blocks.map((block, position) => blockHtml(block, headingId(position), title)).join("\n")}` +
  `<footer>${plain(paper.footer)}</footer></article>`;

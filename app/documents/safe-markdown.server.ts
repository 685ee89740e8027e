import { Marked } from "marked";
import sanitize from "sanitize-html";

const markdown = new Marked({ gfm: true, breaks: true, async: false });

const allowed: sanitize.IOptions = {
  allowedTags: [
    "p",
    "br",
    "strong",
    "em",
    "del",
    "ul",
    "ol",
    "li",
    "h2",
    "h3",
    "h4",
    "blockquote",
    "code",
    "pre",
    "a",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "hr",
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"], th: ["scope"] },
  allowedSchemes: ["https", "http", "mailto", "tel"],
  allowProtocolRelative: false,
  transformTags: {
    // A page has one h1, its own.
    h1: "h2",
    a: (tagName, attributes) => ({
      tagName,
      attribs: { ...attributes, ...(attributes.href?.startsWith("/") ? {} : { rel: "nofollow ugc noopener" }) },
    }),
    th: (tagName, attributes) => ({ tagName, attribs: { ...attributes, scope: "col" } }),
  },
};

const mostRemembered = 1_000;

/** A pure function whose last answers are kept: reading a description's Markdown takes longer than drawing it. */
function remembering(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const answer = known.get(text) ?? work(text);
    known.delete(text);
    known.set(text, answer);
    if (known.size > mostRemembered) known.delete(known.keys().next().value as string);
    return answer;
  };
}

/** Markdown as typed by people, as HTML that holds nothing but text structure and links. */
export const safeMarkdown = remembering((text) => sanitize(markdown.parse(text) as string, allowed));

const withoutMarks = remembering((text) =>
  sanitize(markdown.parse(text) as string, { allowedTags: [], allowedAttributes: {} })
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, " ")
    .trim(),
);

/** The same as plain text, for summaries and descriptions: at most `length` characters, cut at a word. */
export function plainText(text: string, length = 160): string {
  const plain = withoutMarks(text);
  if (plain.length <= length) return plain;
  return `${plain.slice(0, length).replace(/\s+\S*$/, "")} …`;
}

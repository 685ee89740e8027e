import { createElement, type ReactNode } from "react";

/** An element as it stood in a page, or a text. */
export type Node =
  string | { readonly tag: string; readonly props: Readonly<Record<string, string>>; readonly children: Node[] };

const empty = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
const reactNames: Readonly<Record<string, string>> = { class: "className", for: "htmlFor" };
const letters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };

const decode = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: string) => letters[name] ?? "");

function propsOf(source: string): Record<string, string> {
  const props: Record<string, string> = {};
  for (const [, name = "", value = ""] of source.matchAll(/([^\s=/]+)(?:="([^"]*)")?/g))
    if (name !== "style" && !name.startsWith("on")) props[reactNames[name] ?? name] = decode(value);
  return props;
}

/** The elements inside `<body>` of a page that React has written, scripts and comments left out. */
export function parseBody(html: string): Node[] {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
  const bare = body.replaceAll(/<!--[\s\S]*?-->|<(script|style|textarea|select)\b[\s\S]*?<\/\1>/g, "");
  const roots: Node[] = [];
  const open: Exclude<Node, string>[] = [];
  for (const [, close, tag = "", attributes = "", text] of bare.matchAll(/<(\/?)([a-zA-Z][\w-]*)([^>]*)>|([^<]+)/g)) {
    const siblings = open.at(-1)?.children ?? roots;
    if (text !== undefined) siblings.push(decode(text));
    else if (close) open.pop();
    else {
      const node = { tag, props: propsOf(attributes), children: [] };
      siblings.push(node);
      if (!empty.has(tag) && !attributes.endsWith("/")) open.push(node);
    }
  }
  return roots;
}

/** The same as React elements, made anew as components make them at every request. */
export const toElements = (nodes: readonly Node[]): ReactNode[] =>
  nodes.map((node, key) =>
    typeof node === "string"
      ? node
      : createElement(node.tag, { key, ...node.props }, ...(node.children.length > 0 ? toElements(node.children) : [])),
  );

/**
 * Draws the icon sprite `app/ui/icons.svg` from Lucide's path data and our own category icons.
 * Run: npx tsx scripts/build-icons.ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import dynamicIconImports from "lucide-react/dynamicIconImports";
import { iconNames } from "../app/ui/icon-names";

const inner = (svg: string) =>
  svg
    .replace(/^<svg[^>]*>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replaceAll(/><\/(path|circle|rect|line|polyline|polygon|ellipse)>/g, "/>");

async function lucideSymbol(name: (typeof iconNames)[number]): Promise<string> {
  const { default: LucideIcon } = await dynamicIconImports[name]();
  const body = inner(renderToStaticMarkup(createElement(LucideIcon)));
  return `<symbol id="${name}" viewBox="0 0 24 24">${body}</symbol>`;
}

/** Category icons live beside the drawings; `.f` is the filled part, which takes the family's second hue. */
function categorySymbols(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith("icon-"))
    .map((file) => {
      const body = inner(readFileSync(new URL(file, folder), "utf8"))
        .replace(/<style>.*?<\/style>/s, "")
        .replaceAll('class="f"', 'fill="var(--f2)" stroke="none" opacity=".5"')
        .trim();
      return `<symbol id="cat-${file.slice("icon-".length, -".svg".length)}" viewBox="0 0 24 24">${body}</symbol>`;
    });
}

const lucide = await Promise.all(iconNames.map(lucideSymbol));
const categories = categorySymbols(new URL("../public/illustrations/", import.meta.url));
const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${[...lucide, ...categories].join("\n")}\n</svg>\n`;
writeFileSync(new URL("../app/ui/icons.svg", import.meta.url), sprite);

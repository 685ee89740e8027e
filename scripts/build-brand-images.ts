/**
 * Rasterises the mark: home-screen icons and the picture shown where a link is shared.
 * Run after the mark or the map has changed: npx tsx scripts/build-brand-images.ts
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const publicFile = (name: string) => fileURLToPath(new URL(`../public/${name}`, import.meta.url));
const read = (name: string) => readFileSync(publicFile(name), "utf8");

const paper = "#fbf8f1";
const ink = "#14463a";

/** The icon with square corners: the system cuts its own. */
const square = read("favicon.svg").replace('rx="14"', 'rx="0"');
/** Systems may cut a maskable icon to a circle: the mark keeps to the inner four fifths. */
const maskable = square.replace("translate(5.6 14.4) scale(1.1)", "translate(12.8 19.2) scale(0.8)");

async function icon(svg: string, size: number, name: string) {
  await sharp(Buffer.from(svg), { density: 72 * (size / 64) })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(publicFile(name));
}

/** 1200 × 630: paper, the county at the right, the logotype at the left, the map's edge above. */
function socialSvg(): string {
  const map = read("illustrations/region-map.svg")
    .replace(/<svg[^>]*>/, "")
    .replace("</svg>", "");
  const logo = read("illustrations/logo.svg")
    .replace(/<svg[^>]*>/, "")
    .replace("</svg>", "");
  const edge = Array.from({ length: 17 }, (_, i) => `<path d="M${i * 72} 0h36v14h-36z" fill="${ink}"/>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill="${paper}"/>
    <defs><linearGradient id="f"><stop offset=".3" stop-color="${paper}"/><stop offset=".62" stop-color="${paper}" stop-opacity="0"/></linearGradient></defs>
    <g transform="translate(650 44)">${map}</g>
    <rect width="1200" height="630" fill="url(#f)"/>
    <g transform="translate(56 260) scale(3.4)">${logo}</g>
    ${edge}<path d="M0 .75h1200M0 14.75h1200" stroke="${ink}" stroke-width="1.5"/>
  </svg>`;
}

await icon(square, 180, "apple-touch-icon.png");
await icon(square, 192, "icon-192.png");
await icon(square, 512, "icon-512.png");
await icon(maskable, 512, "icon-maskable.png");
await sharp(Buffer.from(socialSvg()))
  .png({ palette: true, quality: 90, compressionLevel: 9 })
  .toFile(publicFile("social.png"));

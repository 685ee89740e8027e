import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { artCodes } from "./category-art";
import { iconNames } from "./icon-names";
import { mapPlaces } from "./region-map-places";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const read = (path: string) => readFileSync(here(path), "utf8");

describe("the icon sprite", () => {
  const sprite = read("./icons.svg");

  it("holds every icon that is named, and every category's sign", () => {
    const missing = [...iconNames, ...artCodes.map((code) => `cat-${code}`)].filter(
      (name) => !sprite.includes(`id="${name}"`),
    );
    expect(missing).toEqual([]);
  });

  it("names each icon once", () => {
    expect(new Set(iconNames).size).toBe(iconNames.length);
  });
});

describe("drawings", () => {
  it("exist for every code and carry no script or style of their own", () => {
    for (const code of artCodes) {
      const svg = read(`../../public/illustrations/cat-${code}.svg`);
      expect(svg).toContain('id="a"');
      expect(svg).not.toMatch(/<(script|style)/);
    }
  });

  it("the map has an outline for each place on it", () => {
    const map = read("../../public/illustrations/region-map.svg");
    expect(Object.keys(mapPlaces).filter((code) => !map.includes(`id="m${code}"`))).toEqual([]);
  });
});

describe("stylesheets", () => {
  const styles = here("../styles");
  const sheets = readdirSync(styles, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
  const all = sheets.map((file) => readFileSync(`${styles}/${file}`, "utf8")).join("\n");

  it("import only files that exist", () => {
    for (const file of sheets) {
      const css = readFileSync(`${styles}/${file}`, "utf8");
      for (const [, target] of css.matchAll(/@import "(\.[^"]+)"/g)) {
        expect(existsSync(fileURLToPath(new URL(target!, `file://${styles}/${file}`))), `${file} → ${target}`).toBe(
          true,
        );
      }
    }
  });

  it("use no custom property that nobody sets", () => {
    const set = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
    const given = new Set([
      "--gap",
      "--w",
      "--n",
      "--at",
      "--km",
      "--h",
      "--from",
      "--low",
      "--range",
      "--c",
      "--min",
      "--share",
      "--lines",
      "--cols",
      "--v",
      "--u",
      "--p",
    ]);
    const used = [...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!);
    expect([...new Set(used)].filter((name) => !set.has(name) && !given.has(name))).toEqual([]);
  });
});

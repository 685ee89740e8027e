import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { localities } from "~/features/reference/data/lists/localities.server";
import { distanceKm } from "~/shared/geo";
import { fromMap, toMap, unitsPerKm, type MapPoint } from "~/shared/region-projection";

const svg = readFileSync(new URL("../../../../public/illustrations/region-map.svg", import.meta.url), "utf8");

/** The rings of an outline; the file uses relative and absolute lines only. */
function ringsOf(path: string): MapPoint[][] {
  const tokens = path.match(/[a-z]|-?\d*\.?\d+/gi) ?? [];
  const rings: MapPoint[][] = [];
  let [x, y, at, command] = [0, 0, 0, ""];
  const next = (): number => Number(tokens[at++]);
  while (at < tokens.length) {
    if (/[a-z]/i.test(tokens[at] ?? "")) command = tokens[at++] ?? "";
    if (/z/i.test(command)) {
      ({ x, y } = rings.at(-1)?.[0] ?? { x, y });
      continue;
    }
    const relative = command === command.toLowerCase();
    const kind = command.toLowerCase();
    const [across, down] = [kind === "v" ? null : next(), kind === "h" ? null : next()];
    x = across === null ? x : relative ? x + across : across;
    y = down === null ? y : relative ? y + down : down;
    if (kind === "m") {
      rings.push([]);
      command = relative ? "l" : "L";
    }
    rings.at(-1)?.push({ x, y });
  }
  return rings;
}

function isInside(rings: readonly MapPoint[][], { x, y }: MapPoint): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [index, a] of ring.entries()) {
      const b = ring.at(index - 1);
      if (b && a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  return inside;
}

describe("positions on the drawn county", () => {
  it("lie in the outline of their own municipality, every one", () => {
    const outlines = new Map(
      [...svg.matchAll(/<path[^>]* id="m(\d{4})" d="([^"]+)"/g)].map(([, code = "", path = ""]) => [
        code,
        ringsOf(path),
      ]),
    );
    expect(outlines.size).toBe(15);
    const astray = localities.filter((place) => !isInside(outlines.get(place.municipalityCode) ?? [], toMap(place)));
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  it("are found back from the drawing", () => {
    for (const place of localities) expect(distanceKm(fromMap(toMap(place)), place)).toBeLessThan(0.01);
  });

  it("keep their distances within a few per cent", () => {
    const [umea, lycksele] = [
      { latitude: 63.8258, longitude: 20.263 },
      { latitude: 64.5919, longitude: 18.6864 },
    ];
    const [a, b] = [toMap(umea), toMap(lycksele)];
    const drawn = Math.hypot(a.x - b.x, a.y - b.y) / unitsPerKm;
    expect(Math.abs(drawn / distanceKm(umea, lycksele) - 1)).toBeLessThan(0.03);
  });
});

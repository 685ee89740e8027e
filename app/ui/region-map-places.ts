/**
 * Where each municipality of Västerbotten has its dot and its name on `public/illustrations/region-map.svg`, by
 * municipality code. Outlines and projection derive from okfse/sweden-geojson; the contours are drawn, not surveyed.
 */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  /** The label's offset from the dot. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
}

export const mapPlaces: Readonly<Record<string, MapPlace>> = {
  "2401": { x: 427.3, y: 537.4, dx: -12, dy: 6, anchor: "end" },
  "2403": { x: 401, y: 468.5, dx: -11, dy: 6, anchor: "end" },
  "2404": { x: 442.8, y: 415.4, dx: 12.6, dy: 5, anchor: "start" },
  "2409": { x: 537.7, y: 413.8, dx: 4, dy: -13, anchor: "middle" },
  "2417": { x: 419.2, y: 279, dx: -10, dy: 5, anchor: "end" },
  "2418": { x: 358.8, y: 228, dx: -10, dy: 5, anchor: "end" },
  "2421": { x: 225.8, y: 245.5, dx: 12.7, dy: 5, anchor: "start" },
  "2422": { x: 260.4, y: 160.9, dx: 11.4, dy: 5, anchor: "start" },
  "2425": { x: 165.1, y: 404.5, dx: 12, dy: 5, anchor: "start" },
  "2460": { x: 446.9, y: 471.2, dx: -2, dy: -13, anchor: "middle" },
  "2462": { x: 187.4, y: 335.5, dx: 13.1, dy: 5, anchor: "start" },
  "2463": { x: 243.7, y: 425.1, dx: 11.9, dy: 5, anchor: "start" },
  "2480": { x: 490.7, y: 485.2, dx: 10, dy: 34, anchor: "middle" },
  "2481": { x: 353.7, y: 340, dx: 14, dy: 5, anchor: "start" },
  "2482": { x: 540.9, y: 305.4, dx: -8, dy: -20, anchor: "middle" },
};

/** River names lie along their rivers: start and slope in degrees. */
export const riverNames: ReadonlyArray<{
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}> = [
  { name: "Umeälven", x: 120, y: 165, turn: 40.3 },
  { name: "Vindelälven", x: 160, y: 78, turn: 39.2 },
  { name: "Skellefteälven", x: 337, y: 176, turn: 43.6 },
  { name: "Ångermanälven", x: 54, y: 246, turn: 33.7 },
];

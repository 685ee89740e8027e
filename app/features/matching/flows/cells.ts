import { roadKm } from "~/features/impact/assumptions";
import type { FlowColumns } from "./flow-columns";

/** Most cells; a map too large for it gets coarser ones. */
const mostCells = 256;
/** Degrees of the finest cells: some 28 × 25 km at 64° north. */
const finest = { latitude: 0.25, longitude: 0.5 };

/** A grid over the places of one side. Cell 0 holds the flows without a place. */
export interface Cells {
  /** Cell of each row. */
  readonly of: Uint16Array;
  readonly count: number;
  /** South-west corners in degrees, by cell; NaN for cell 0. */
  readonly south: Float64Array;
  readonly west: Float64Array;
  readonly step: { readonly latitude: number; readonly longitude: number };
}

const degrees = (value: number): number => (value * 180) / Math.PI;

export function cellsOf({ latitude, longitude }: FlowColumns, factor = 1): Cells {
  const step = { latitude: finest.latitude * factor, longitude: finest.longitude * factor };
  const numbers = new Map<string, number>();
  const corners: (readonly [number, number])[] = [[Number.NaN, Number.NaN]];
  const of = new Uint16Array(latitude.length);
  for (let row = 0; row < of.length; row += 1) {
    if (Number.isNaN(latitude[row] as number)) continue;
    const south = Math.floor(degrees(latitude[row] as number) / step.latitude);
    const west = Math.floor(degrees(longitude[row] as number) / step.longitude);
    const key = `${south} ${west}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = corners.push([south * step.latitude, west * step.longitude]) - 1;
      if (number > mostCells) return cellsOf({ latitude, longitude } as FlowColumns, factor * 2);
      numbers.set(key, number);
    }
    of[row] = number;
  }
  return {
    of,
    count: corners.length,
    south: Float64Array.from(corners, ([south]) => south),
    west: Float64Array.from(corners, ([, west]) => west),
    step,
  };
}

const earthRadiusKm = 6371.0088;
const radians = (value: number): number => (value * Math.PI) / 180;

/** How far a value lies outside a span; 0 within. */
const outside = (value: number, low: number, high: number): number => Math.max(low - value, value - high, 0);

/** Degrees of longitude to a span, the shorter way round. */
const turnTo = (longitude: number, west: number, width: number): number =>
  Math.min(...[-360, 0, 360].map((turn) => outside(longitude + turn, west, west + width)));

/**
 * Kilometres that no point of the cell undercuts: to its nearest parallel, or to its nearest meridian where that is farther. Holds
 * everywhere on the globe.
 */
function leastKm(latitude: number, longitude: number, south: number, west: number, step: Cells["step"]): number {
  const north = radians(outside(latitude, south, south + step.latitude));
  const turn = turnTo(longitude, west, step.longitude);
  const aside = turn >= 90 ? 0 : Math.asin(Math.cos(radians(latitude)) * Math.sin(radians(turn)));
  return earthRadiusKm * Math.max(north, aside);
}

/**
 * Cells by how near they may lie, the nearest first, with a distance by road that no flow in them undercuts. Cell 0, and every
 * cell where the asker has no place, has NaN: nothing is known.
 */
export function nearestCells(
  cells: Cells,
  columns: FlowColumns,
  row: number,
): { order: Uint16Array; km: Float64Array } {
  const km = new Float64Array(cells.count).fill(Number.NaN);
  const [latitude, longitude] = [degrees(columns.latitude[row] as number), degrees(columns.longitude[row] as number)];
  for (let cell = 1; cell < cells.count && !Number.isNaN(latitude); cell += 1)
    km[cell] = roadKm(
      leastKm(latitude, longitude, cells.south[cell] as number, cells.west[cell] as number, cells.step),
    );
  const order = Uint16Array.from({ length: cells.count }, (_, cell) => cell);
  const rank = (cell: number): number => (Number.isNaN(km[cell] as number) ? 50 : (km[cell] as number));
  return { order: order.sort((a, b) => rank(a) - rank(b) || a - b), km };
}

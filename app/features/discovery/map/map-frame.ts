import type { Coordinate } from "~/shared/geo";
import { fromMap, toMap, type MapPoint } from "~/shared/region-projection";

/** The part of the county a map shows: each level of zoom halves its width. Null = the whole county. */
export interface MapFrame {
  readonly zoom: number;
  readonly centre: Coordinate;
}

/** A frame in the units of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The whole county with a margin around it. */
export const wholeCounty: Box = { x: -20, y: -14, width: 650, height: 606 };
/** At the last level the map is some twelve kilometres wide; the outlines carry no more. */
export const deepestZoom = 5;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The box of a level around a point, moved so that it stays on the map. */
function boxAround({ x, y }: MapPoint, zoom: number): Box {
  const width = wholeCounty.width / 2 ** zoom;
  const height = wholeCounty.height / 2 ** zoom;
  return {
    x: clamp(x - width / 2, wholeCounty.x, wholeCounty.x + wholeCounty.width - width),
    y: clamp(y - height / 2, wholeCounty.y, wholeCounty.y + wholeCounty.height - height),
    width,
    height,
  };
}

export const boxOf = (frame: MapFrame | null): Box =>
  frame === null ? wholeCounty : boxAround(toMap(frame.centre), frame.zoom);

export const middleOf = ({ x, y, width, height }: Box): MapPoint => ({ x: x + width / 2, y: y + height / 2 });

export const holds = (box: Box, { x, y }: MapPoint): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** The frame around a point at a level of zoom; null at the level that shows all. */
export function frameAround(point: MapPoint, zoom: number): MapFrame | null {
  const level = clamp(Math.round(zoom), 0, deepestZoom);
  if (level === 0) return null;
  const centre = fromMap(middleOf(boxAround(point, level)));
  return { zoom: level, centre: { latitude: rounded(centre.latitude), longitude: rounded(centre.longitude) } };
}

/** The frame some levels nearer (or, below nought, farther), around the same middle. */
export const zoomedBy = (frame: MapFrame | null, levels: number): MapFrame | null =>
  frameAround(middleOf(boxOf(frame)), (frame?.zoom ?? 0) + levels);

/** The frame moved by shares of its own width and height. */
export function movedBy(frame: MapFrame | null, across: number, down: number): MapFrame | null {
  const box = boxOf(frame);
  const middle = middleOf(box);
  return frameAround({ x: middle.x + across * box.width, y: middle.y + down * box.height }, frame?.zoom ?? 0);
}

/** The nearest frame that holds all the points with room around them; at least one level nearer than before. */
export function frameHolding(points: readonly MapPoint[], before: MapFrame | null): MapFrame | null {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fits = (zoom: number): boolean =>
    (east - west) * 1.4 <= wholeCounty.width / 2 ** zoom && (bottom - top) * 1.4 <= wholeCounty.height / 2 ** zoom;
  let zoom = (before?.zoom ?? 0) + 1;
  while (zoom < deepestZoom && fits(zoom + 1) && zoom < (before?.zoom ?? 0) + 3) zoom += 1;
  return frameAround({ x: (west + east) / 2, y: (top + bottom) / 2 }, zoom);
}

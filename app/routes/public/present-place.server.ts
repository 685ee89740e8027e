import { placeLabels } from "~/features/discovery/map/place-labels";
import { frameAround, holds, type Box } from "~/features/discovery/map/map-frame";
import { searchHref, parseSearchQuery } from "~/features/discovery/search-query";
import type { PlaceTileProps } from "~/features/catalogue/ui/page/place-tile";
import { municipalities } from "~/features/reference/data/municipalities";
import { formatDistance } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { distanceKm, type Coordinate } from "~/shared/geo";
import { toMap } from "~/shared/region-projection";
import type { ReaderPlace } from "./reader-place.server";

const round = (value: number): number => Math.round(value * 100) / 100;
/** The tile as shown at its smallest useful size, in pixels. */
const tile = { width: 300, height: 225 };
const leastKm = 1;
const least = { width: 96, height: 72 };

/** A box of four by three around all the points, with room at the edges. */
function boxAround(points: readonly { readonly x: number; readonly y: number }[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(least.width, (east - west) * 1.7, ((bottom - top) * 2.2 * 4) / 3);
  const height = (width * 3) / 4;
  return { x: (west + east) / 2 - width / 2, y: (top + bottom) / 2 - height / 2, width, height };
}

/** Where a listing is, with the reader on the same small map; null without a position. */
export function presentPlace(position: { readonly latitude: number | null; readonly longitude: number | null }, placeName: string | null, from: ReaderPlace | null, locale: Locale): PlaceTileProps | null {
  const { latitude, longitude } = position;
  if (latitude === null || longitude === null) return null;
  const t = translator(locale, "listing");
  const there: Coordinate = { latitude, longitude };
  const spot = toMap(there);
  // At one's own place there is no way between.
  const reader = from && distanceKm(there, from) >= leastKm ? toMap(from) : null;
  const box = boxAround(reader ? [spot, reader] : [spot]);
  const at = (point: { readonly x: number; readonly y: number }) => ({ left: round(((point.x - box.x) / box.width) * 100), top: round(((point.y - box.y) / box.height) * 100) });
  const short = placeName?.split(",")[0] ?? "";
  const marks = [
    { key: "spot", kind: "spot" as const, name: short, ...at(spot), size: 16 },
    ...(reader && from ? [{ key: "reader", kind: "reader" as const, name: t("place.you", { place: from.name }), ...at(reader), size: 14 }] : []),
    ...municipalities
      .map((row) => ({ key: row.code, kind: "seat" as const, name: row.name, point: toMap(row), size: 5 }))
      .filter(({ point, name }) => holds(box, point) && name !== short && name !== from?.name)
      .map(({ point, ...row }) => ({ ...row, ...at(point) })),
  ];
  const sides = placeLabels(
    marks.map(({ left, top, size, name }) => ({ name, radius: size / 2, x: (left / 100) * tile.width, y: (top / 100) * tile.height })),
    tile,
  );
  return {
    box: { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) },
    marks: marks.map((mark, index) => ({ ...mark, side: sides[index] ?? null })),
    line: reader ? { x1: round(spot.x), y1: round(spot.y), x2: round(reader.x), y2: round(reader.y) } : null,
    caption: reader && from ? t("place.distance", { km: formatDistance(locale, distanceKm(there, from)), place: from.name }) : (placeName ?? ""),
    href: searchHref({ ...parseSearchQuery(new URLSearchParams()), view: "map", frame: frameAround(spot, 3) }),
  };
}

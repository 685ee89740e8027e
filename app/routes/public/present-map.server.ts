import { localities } from "~/features/reference/data/lists/localities.server";
import { municipalities } from "~/features/reference/data/municipalities";
import { boxOf, deepestZoom, frameHolding, holds, movedBy, zoomedBy, type Box } from "~/features/discovery/map/map-frame";
import type { Cluster } from "~/features/discovery/map/cluster-points";
import { placeLabels } from "~/features/discovery/map/place-labels";
import type { HitPoint, MapAnswer } from "~/features/discovery/run-map-search.server";
import { centreOf } from "~/features/discovery/run-search.server";
import { searchHref, type SearchQuery } from "~/features/discovery/search-query";
import type { HitMapProps } from "~/features/discovery/ui/hit-map";
import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { toMap, unitsPerKm } from "~/shared/region-projection";

const nameOfMunicipality = new Map(municipalities.map(({ code, name }) => [code, name]));
/** The map as most see it, and on a phone: names are placed for both. */
const sizes = { wide: { width: 620, height: 578 }, narrow: { width: 350, height: 326 } };
const round = (value: number): number => Math.round(value * 100) / 100;

const at = (box: Box, point: { readonly x: number; readonly y: number }) => ({
  left: round(((point.x - box.x) / box.width) * 100),
  top: round(((point.y - box.y) / box.height) * 100),
});

/** The places of a dot by name, the one with most listings first. */
function placesOf({ members }: Cluster<HitPoint>): string[] {
  const counts = new Map<string, number>();
  for (const { locality, municipalityCode } of members) {
    const name = locality ?? nameOfMunicipality.get(municipalityCode ?? "") ?? "";
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** A dot's area follows its count; in pixels. */
const diameter = (count: number, most: number): number => (count === 1 ? 22 : Math.round(28 + 18 * Math.sqrt(count / most)));

/** One listing leads to its page, several places nearer, one place to its listings under the map. */
function clusterHref(query: SearchQuery, cluster: Cluster<HitPoint>, onePlace: boolean): string {
  const [first] = cluster.members;
  if (!first) return searchHref(query);
  if (cluster.members.length === 1) return `/annons/${first.reference}`;
  const pick = { latitude: first.latitude, longitude: first.longitude };
  if (onePlace || query.frame?.zoom === deepestZoom) return `${searchHref(query, { pick })}#traffar`;
  return searchHref(query, { frame: frameHolding(cluster.members, query.frame), pick: null });
}

function presentDots(query: SearchQuery, { clusters, picked }: MapAnswer, box: Box, locale: Locale) {
  const t = translator(locale, "discovery");
  const most = clusters[0]?.members.length ?? 1;
  return clusters.map((cluster) => {
    const count = cluster.members.length;
    const [name = t("map.somewhere"), ...others] = placesOf(cluster);
    const onePlace = cluster.members.every(({ x, y }) => x === cluster.x && y === cluster.y);
    const place = others.length === 0 ? name : t("map.andOthers", { place: name, count: others.length });
    const single = count === 1 ? cluster.members[0] : undefined;
    return {
      key: single?.reference ?? `${cluster.x},${cluster.y}`,
      ...at(box, cluster),
      size: diameter(count, most),
      count,
      name,
      place,
      text: t("mapCount", { count }),
      label: single ? t("map.one", { title: single.title, place }) : t(onePlace ? "map.list" : "map.closer", { place, count }),
      href: clusterHref(query, cluster, onePlace),
      current: picked === cluster,
    };
  });
}

/** Names on the ground: seats from far, every place from near. */
const groundNames = (box: Box, zoom: number) =>
  (zoom < 2 ? municipalities : localities)
    .map((place) => ({ name: place.name, ...toMap(place) }))
    .filter((place) => holds(box, place));

/** Dots and places with their names where there is room for them, on a wide and on a narrow map. */
function withNames(dots: ReturnType<typeof presentDots>, box: Box, zoom: number) {
  const shown = new Set(dots.map(({ name }) => name));
  const ground = groundNames(box, zoom).filter(({ name }) => !shown.has(name)).map(({ name, ...point }) => ({ key: name, name, size: 6, ...at(box, point) }));
  const all = [...dots, ...ground];
  const sidesFor = ({ width, height }: { width: number; height: number }, largest: number) =>
    placeLabels(
      all.map(({ left, top, size, name }) => ({ name, x: (left / 100) * width, y: (top / 100) * height, radius: Math.min(size, largest) / 2 })),
      { width, height },
    );
  const wide = sidesFor(sizes.wide, 60);
  const narrow = sidesFor(sizes.narrow, 30);
  const side = (index: number) => ({ wide: wide[index] ?? null, narrow: narrow[index] ?? null });
  return {
    dots: dots.map((dot, index) => ({ ...dot, side: side(index) })),
    ground: ground.map((place, index) => ({ ...place, side: side(dots.length + index) })),
  };
}

/** A round length that takes about a fifth of the width. */
function scaleOf(box: Box, locale: Locale): HitMapProps["scale"] {
  const most = (box.width * 0.22) / unitsPerKm;
  const km = [100, 50, 20, 10, 5, 2, 1].find((length) => length <= most) ?? 1;
  return { width: round(((km * unitsPerKm) / box.width) * 100), text: `${formatNumber(locale, km, 0)} km` };
}

/** The map of a search: frame, dots, names, ring and the ways to move, all as addresses. */
export function presentMap(query: SearchQuery, answer: MapAnswer, locale: Locale): HitMapProps & { readonly shownText: string } {
  const t = translator(locale, "discovery");
  const box = boxOf(query.frame);
  const zoom = query.frame?.zoom ?? 0;
  const open = { ...query, pick: null };
  const go = (frame: SearchQuery["frame"]): string => searchHref(open, { frame });
  const centre = centreOf(query);
  const here = centre ? toMap(centre) : null;
  const pan = (across: number, down: number): string | null => {
    const moved = movedBy(query.frame, across, down);
    return moved === null || (moved.centre.latitude === query.frame?.centre.latitude && moved.centre.longitude === query.frame.centre.longitude) ? null : go(moved);
  };
  return {
    box: { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) },
    zoom,
    label: t("map.label", { count: answer.clusters.length }),
    ...withNames(presentDots(query, answer, box, locale), box, zoom),
    here: here && holds(box, here) ? { ...at(box, here), text: t("map.here") } : null,
    ring: here && query.radiusKm ? { x: round(here.x), y: round(here.y), r: round(query.radiusKm * unitsPerKm) } : null,
    scale: scaleOf(box, locale),
    moves: {
      nearer: zoom < deepestZoom ? go(zoomedBy(query.frame, 1)) : null,
      farther: zoom > 0 ? go(zoomedBy(query.frame, -1)) : null,
      whole: zoom > 0 ? go(null) : null,
      north: zoom > 0 ? pan(0, -0.5) : null,
      south: zoom > 0 ? pan(0, 0.5) : null,
      west: zoom > 0 ? pan(-0.5, 0) : null,
      east: zoom > 0 ? pan(0.5, 0) : null,
    },
    openHref: searchHref(open, { frame: null }),
    notes: [
      ...(answer.unplaced > 0 ? [t("map.unplaced", { count: answer.unplaced })] : []),
      ...(answer.left > 0 ? [t("map.left", { count: answer.left })] : []),
    ],
    shownText: answer.picked ? t("map.shownAt", { count: answer.shown, place: placesOf(answer.picked)[0] ?? "" }) : zoom === 0 ? t("map.shownAll", { count: answer.shown }) : t("map.shownHere", { count: answer.shown }),
  };
}

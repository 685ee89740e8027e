import { getListingCards } from "~/features/catalogue/reading/get-listing-cards.server";
import { listingPositions } from "~/features/catalogue/reading/listing-positions.server";
import { answerSearch } from "~/infra/search/answer-search.server";
import type { Actor } from "~/shared/actor";
import { distanceKm } from "~/shared/geo";
import { toMap } from "~/shared/region-projection";
import { clusterPoints, type Cluster } from "./map/cluster-points";
import { boxOf, holds, wholeCounty } from "./map/map-frame";
import { engineQuery, type SearchAnswer } from "./run-search.server";
import type { SearchQuery } from "./search-query";

/** A hit on the map. */
export interface HitPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly reference: string;
  readonly title: string;
  readonly municipalityCode: string | null;
  readonly locality: string | null;
}

export interface MapAnswer extends SearchAnswer {
  /** Dots in the frame, the largest first. */
  readonly clusters: readonly Cluster<HitPoint>[];
  /** The dot whose listings alone are shown. */
  readonly picked: Cluster<HitPoint> | null;
  /** Hits in the frame (or the dot); `cards` is one page of them. */
  readonly shown: number;
  /** Hits that lie outside the drawn county, or nowhere. */
  readonly unplaced: number;
  /** Hits beyond those the map takes in. */
  readonly left: number;
}

/** The map takes in the first of very many hits, and says so. */
export const mostOnMap = 3_000;
export const mapPageSize = 12;
/** Least distance between dots, as a share of the map's width: room for a finger on a phone. */
const reach = 0.085;
/** An address carries four decimals. */
const samePlaceKm = 0.02;

/** The hits of a search on the map: those the actor may see, gathered into dots for the frame, and one page of those in it. */
export async function runMapSearch(actor: Actor, query: SearchQuery): Promise<MapAnswer> {
  const page = { offset: 0, limit: mostOnMap, counted: true };
  const { ids, ...result } = await answerSearch(await engineQuery(actor, query, page));
  const hits = await listingPositions(actor, ids);
  const total = result.total - (ids.length - hits.length);
  const points = hits.flatMap((hit): HitPoint[] => {
    const { latitude, longitude } = hit;
    return latitude === null || longitude === null
      ? []
      : [{ ...hit, latitude, longitude, ...toMap({ latitude, longitude }) }];
  });
  const placed = points.filter((point) => holds(wholeCounty, point));
  const box = boxOf(query.frame);
  const clusters = clusterPoints(placed, box.width * reach).filter((dot) => holds(box, dot));
  const { pick } = query;
  const picked = pick
    ? (clusters.find(({ members }) => members.some((member) => distanceKm(member, pick) < samePlaceKm)) ?? null)
    : null;
  const inFrame = query.frame === null ? hits : placed.filter((point) => holds(box, point));
  const chosen = new Set(picked?.members.map(({ id }) => id));
  const shown = picked ? hits.filter(({ id }) => chosen.has(id)) : inFrame;
  const first = (query.page - 1) * mapPageSize;
  const cards = await getListingCards(
    actor,
    shown.slice(first, first + mapPageSize).map(({ id }) => id),
  );
  return {
    ...result,
    cards,
    total,
    exact: Math.min(result.exact, total),
    clusters,
    picked,
    shown: shown.length,
    unplaced: hits.length - placed.length,
    left: total - hits.length,
  };
}

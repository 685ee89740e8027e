import { distanceKm, type Coordinate } from "~/shared/geo";
import type { LocalityRow, MunicipalityRow } from "./reference-rows";

export interface PlaceHit<T> {
  readonly place: T;
  /** Great circle, km. */
  readonly distanceKm: number;
}

/** The place nearest to a point, if any lies within `withinKm`. Works on any rows with a position. */
export function nearest<T extends Coordinate>(
  places: readonly T[],
  point: Coordinate,
  withinKm = Number.POSITIVE_INFINITY,
): PlaceHit<T> | null {
  let best: PlaceHit<T> | null = null;
  for (const place of places) {
    const distance = distanceKm(place, point);
    if (distance <= withinKm && (best === null || distance < best.distanceKm)) best = { place, distanceKm: distance };
  }
  return best;
}

/**
 * Municipality of the nearest place: better than the nearest seat, since municipalities are long and seats lie at
 * their edge. An estimate; borders are not known here.
 */
export function nearestMunicipality(
  municipalities: readonly MunicipalityRow[],
  places: readonly LocalityRow[],
  point: Coordinate,
  withinKm = Number.POSITIVE_INFINITY,
): MunicipalityRow | null {
  const hit = nearest<Coordinate & { code: string }>(
    [
      ...municipalities,
      ...places.map((place) => ({
        latitude: place.latitude,
        longitude: place.longitude,
        code: place.municipalityCode,
      })),
    ],
    point,
    withinKm,
  );
  return municipalities.find(({ code }) => code === hit?.place.code) ?? null;
}

const collator = new Intl.Collator("sv", { sensitivity: "accent" });

// In Swedish å, ä and ö are letters, so folding keeps them; é and the like are not.
const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[éèêë]/g, "e")
    .replaceAll(/[áàâã]/g, "a")
    .replaceAll(/\s+/g, " ");

/** 0 = the name itself, 1 = beginning of the name, 2 = beginning of a later word, null = no match. */
function matchRank(name: string, query: string): number | null {
  const folded = fold(name);
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  return folded.includes(` ${query}`) || folded.includes(`-${query}`) ? 2 : null;
}

/** Places whose name begins with the query, exact names first, then the larger place, then by the alphabet. */
export function searchPlaces<T extends { readonly name: string; readonly population: number | null }>(
  places: readonly T[],
  query: string,
  limit = 8,
): T[] {
  const wanted = fold(query);
  if (wanted === "") return [];
  return places
    .flatMap((place) => {
      const rank = matchRank(place.name, wanted);
      return rank === null ? [] : [{ place, rank }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (b.place.population ?? 0) - (a.place.population ?? 0) ||
        collator.compare(a.place.name, b.place.name),
    )
    .slice(0, limit)
    .map(({ place }) => place);
}

/** The row of a postcode (five digits), or undefined. */
export const placeOfPostcode = (postcodes: readonly LocalityRow[], digits: string): LocalityRow | undefined =>
  postcodes.find(({ postcode }) => postcode === digits);

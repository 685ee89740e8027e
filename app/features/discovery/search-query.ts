import type { Coordinate } from "~/shared/geo";
import { deepestZoom, type MapFrame } from "./map/map-frame";

/** A search as the address says it. Every address is a search: what cannot be read is left out, nothing is refused. */
export interface SearchQuery {
  readonly q: string;
  /** Chosen values by filter, in the order they were chosen. */
  readonly filters: Readonly<Record<QueryFilter, readonly string[]>>;
  /** Chosen attribute values as `key=value`. */
  readonly attributes: readonly string[];
  /** Municipality the distance is counted from. */
  readonly from: string | null;
  /** Position the distance is counted from; goes before the municipality. */
  readonly point: Coordinate | null;
  readonly radiusKm: number | null;
  readonly sort: QuerySort;
  readonly page: number;
  readonly view: "list" | "map";
  /** The part of the county the map shows; null = all of it. Only with the map. */
  readonly frame: MapFrame | null;
  /** The dot whose listings are shown under the map. */
  readonly pick: Coordinate | null;
}

/** Filter → its name in the address. */
export const queryFilters = {
  type: "typ",
  category: "kategori",
  municipality: "kommun",
  condition: "skick",
  priceKind: "pris",
  availability: "tillgang",
  strategy: "strategi",
  organizationKind: "orgtyp",
} as const;
export type QueryFilter = keyof typeof queryFilters;

/** Order → its name in the address. */
export const querySorts = {
  relevance: "basta",
  newest: "nyast",
  price: "pris",
  climate: "klimat",
  distance: "avstand",
} as const;
export type QuerySort = keyof typeof querySorts;

export const radii = [10, 25, 50, 100, 200] as const;
/** The far end of the distance scale: as far as the county reaches, which is any distance. */
export const widestKm = 300;
export const pageSize = 24;
const deepestPage = 400;
const code = /^[\w.-]{1,60}$/;
const pair = /^[a-z][a-z0-9_]{1,60}=\P{Cc}{1,80}$/u;

const filterNames = Object.keys(queryFilters) as QueryFilter[];

function wholeNumber(text: string | null, low: number, high: number): number | null {
  if (text === null || !/^\d{1,6}$/.test(text)) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}

function degrees(text: string | null, most: number): number | null {
  if (text === null || !/^-?\d{1,3}(\.\d{1,8})?$/.test(text)) return null;
  const value = Number(text);
  // Four decimals are ten metres, and no zero is negative.
  return Math.abs(value) <= most ? Math.round(value * 10_000) / 10_000 + 0 : null;
}

function coordinateOf(latitudeText: string | null, longitudeText: string | null): Coordinate | null {
  const latitude = degrees(latitudeText, 90);
  const longitude = degrees(longitudeText, 180);
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** A position written as one value: “63.8258,20.2630”. */
function pairOf(text: string | null): Coordinate | null {
  const [latitude = null, longitude = null, ...rest] = (text ?? "").split(",");
  return rest.length > 0 ? null : coordinateOf(latitude, longitude);
}

function frameOf(params: URLSearchParams): MapFrame | null {
  const zoom = wholeNumber(params.get("zoom"), 1, deepestZoom);
  const centre = pairOf(params.get("mitt"));
  return zoom === null || centre === null ? null : { zoom, centre };
}

const written = ({ latitude, longitude }: Coordinate): string => `${latitude},${longitude}`;

const distinct = (values: readonly string[]): string[] => [...new Set(values)].slice(0, 40);

/** Reads an address; the same address always gives the same search. */
export function parseSearchQuery(params: URLSearchParams): SearchQuery {
  const filters = Object.fromEntries(
    filterNames.map((name) => [name, distinct(params.getAll(queryFilters[name]).filter((value) => code.test(value)))]),
  ) as Record<QueryFilter, string[]>;
  const attributes = [...params].flatMap(([name, value]) =>
    name.startsWith("attr.") && pair.test(`${name.slice(5)}=${value}`) ? [`${name.slice(5)}=${value}`] : [],
  );
  const from = params.get("fran");
  const sort = (Object.keys(querySorts) as QuerySort[]).find((name) => querySorts[name] === params.get("sortering"));
  const place = from && /^\d{4}$/.test(from) ? from : null;
  const point = coordinateOf(params.get("lat"), params.get("lng"));
  const map = params.get("vy") === "karta";
  const located = place !== null || point !== null;
  return {
    q: (params.get("q") ?? "")
      .replace(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, 200),
    filters,
    attributes: distinct(attributes),
    from: place,
    point,
    radiusKm: located ? wholeNumber(params.get("radie"), 1, widestKm - 1) : null,
    sort: sort === "distance" && !located ? "relevance" : (sort ?? "relevance"),
    page: wholeNumber(params.get("sida"), 1, deepestPage) ?? 1,
    view: map ? "map" : "list",
    frame: map ? frameOf(params) : null,
    pick: map ? pairOf(params.get("vald")) : null,
  };
}

/** The address of a search: parsing it gives the search back. */
export function searchParams(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q) params.set("q", query.q);
  for (const name of filterNames) for (const value of query.filters[name]) params.append(queryFilters[name], value);
  for (const value of query.attributes)
    params.append(`attr.${value.slice(0, value.indexOf("="))}`, value.slice(value.indexOf("=") + 1));
  if (query.from) params.set("fran", query.from);
  if (query.point) {
    params.set("lat", String(query.point.latitude));
    params.set("lng", String(query.point.longitude));
  }
  if ((query.from || query.point) && query.radiusKm) params.set("radie", String(query.radiusKm));
  if (query.sort !== "relevance") params.set("sortering", querySorts[query.sort]);
  if (query.page > 1) params.set("sida", String(query.page));
  if (query.view === "map") {
    params.set("vy", "karta");
    if (query.frame) {
      params.set("zoom", String(query.frame.zoom));
      params.set("mitt", written(query.frame.centre));
    }
    if (query.pick) params.set("vald", written(query.pick));
  }
  return params;
}

export function searchHref(query: SearchQuery, change: Partial<SearchQuery> = {}): string {
  const params = searchParams({ ...query, page: 1, ...change });
  return params.size > 0 ? `/sok?${params}` : "/sok";
}

/** The search without one chosen value. */
export const withoutFilter = (query: SearchQuery, name: QueryFilter, value: string): SearchQuery => ({
  ...query,
  filters: { ...query.filters, [name]: query.filters[name].filter((one) => one !== value) },
});

export const withoutAttribute = (query: SearchQuery, value: string): SearchQuery => ({
  ...query,
  attributes: query.attributes.filter((one) => one !== value),
});

/** How many choices narrow the search. */
export const choiceCount = (query: SearchQuery): number =>
  filterNames.reduce((sum, name) => sum + query.filters[name].length, 0) +
  query.attributes.length +
  (query.radiusKm ? 1 : 0);

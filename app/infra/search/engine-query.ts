import type { IsoDate } from "~/shared/dates";
import type { Coordinate } from "~/shared/geo";
import type { FilterName, SortOrder } from "../../../search/index-definition";
import type { Excerpt, Range } from "../../../search/language/highlight";

/** Who asks: the index shows nobody more than this. A null `organizationId` is a visitor. */
export interface EngineViewer {
  readonly organizationId: string | null;
  readonly partnerGroupIds: readonly string[];
  readonly hasPermit: boolean;
}

export interface EngineQuery {
  readonly text: string;
  readonly viewer: EngineViewer;
  readonly today: IsoDate;
  /** Values of which one must match, by filter. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly organizationId?: string;
  readonly near?: Coordinate & { readonly radiusKm: number | null };
  /** Categories that the words most likely mean: their listings go first among those that answer alike. */
  readonly leaning?: readonly string[];
  readonly sort: SortOrder;
  readonly offset: number;
  readonly limit: number;
  /** Attribute keys to count beside the facets; false = count nothing. */
  readonly facets: readonly string[] | false;
}

/** Hits per value; each facet counted as if it had no choice of its own. Attribute facets stand under their key. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface EngineResult {
  readonly ids: readonly string[];
  readonly total: number;
  /** How many of them answer every word; the rest answer some, or nearly. */
  readonly exact: number;
  readonly facets: FacetCounts;
  /** Where the title answers; when it does not, the part of the description that does. */
  readonly highlights: Readonly<Record<string, { readonly title: readonly Range[]; readonly excerpt: Excerpt | null }>>;
  readonly tookMs: number;
}

import type { IsoDate } from "~/shared/dates";

/**
 * What a listing brings to the index: facts and plain texts, put together in `app/composition/search-documents.server.ts` from
 * the catalogue, the organizations and the reference data.
 */
export interface SearchSource {
  readonly id: string;
  readonly reference: string;
  readonly externalReference: string | null;
  readonly title: string;
  readonly description: string;
  readonly texts: SourceTexts;
  readonly facts: SearchFacts;
  readonly visibility: SearchVisibility;
}

export interface SourceTexts {
  /** Labels of the category and its group, of the kind of service and of the type, in both languages. */
  readonly labels: string;
  /** Make, model and labels of chosen options. */
  readonly attributes: string;
  /** Names of organization, municipality and place. */
  readonly names: string;
  /** What people type when they mean the category: leads here only when little else does. */
  readonly hints: string;
}

/** What is filtered, counted and sorted by. Every code is a stable key of the product; null = not stated. */
export interface SearchFacts {
  readonly type: string;
  readonly categoryGroup: string;
  readonly categoryCode: string;
  readonly municipalityCode: string | null;
  readonly conditionGrade: string | null;
  readonly priceKind: string;
  readonly priceMinor: number | null;
  readonly strategy: string | null;
  readonly organizationId: string;
  readonly organizationKind: string;
  readonly legalStatus: string | null;
  readonly recurring: boolean;
  readonly availableFrom: IsoDate | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly massKg: number | null;
  readonly climateKg: number | null;
  /** Moment of publication, ISO. */
  readonly publishedAt: string;
  /** `key=value` of the facet attributes; `key=unknown` when asked and nobody knows. */
  readonly attributes: readonly string[];
}

/**
 * Who may find it, as days rather than as a state: the index needs no update on the day the listing moves up the release ladder
 * or expires. Only published, unblocked listings are in the index at all.
 */
export interface SearchVisibility {
  /** First day it is public; null = not planned. `0000-01-01` = since ever. */
  readonly publicFrom: IsoDate | null;
  readonly partnersFrom: IsoDate | null;
  readonly partnerGroupIds: readonly string[];
  /** Last day anybody else sees it. */
  readonly expiresOn: IsoDate;
  /** Only for receivers with a stated permit: hazardous waste. */
  readonly permitRequired: boolean;
}

/** Analysed texts by how closely a word there stands to what the listing is. */
export interface SearchTerms {
  /** Words of the title as written and in base form; the references. */
  readonly title: readonly string[];
  /** What the title's words mean: concepts, heads of compounds. */
  readonly meanings: readonly string[];
  /** Labels, attributes, names; first parts of the title's compounds. */
  readonly about: readonly string[];
  /** Words of the description. */
  readonly body: readonly string[];
  /** Meanings of the description, words for the category: searched only when the rest gives little. */
  readonly hints: readonly string[];
  /** Title and labels without å, ä, ö: for keyboards that lack them, when the rest gives little. */
  readonly folded: readonly string[];
}

export interface SearchDocument extends SearchSource {
  readonly terms: SearchTerms;
  /** Changes when anything in the document does; `search:check` compares it. */
  readonly fingerprint: string;
}

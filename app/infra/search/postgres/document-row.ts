import type { SearchDocument, SearchTerms } from "../../../../search/document";
import { lexeme } from "./sql-params";

const lastPosition = 16_383;
const longestTerm = 200;

/** Hints and folded words share the vector with the rest and are told apart by their beginning. */
export const hintTerm = (term: string): string => `h~${term}`;
export const foldedTerm = (term: string): string => `f~${term}`;

/** The analysed words as a `tsvector` literal: each with the weight of where it stands. */
export function vectorLiteral(terms: SearchTerms): string {
  const labelled: [string, string][] = [
    ...terms.title.map((term): [string, string] => [term, "A"]),
    ...terms.meanings.map((term): [string, string] => [term, "B"]),
    ...terms.about.map((term): [string, string] => [term, "C"]),
    ...terms.body.map((term): [string, string] => [term, "D"]),
    ...terms.hints.map((term): [string, string] => [hintTerm(term), "D"]),
    ...terms.folded.map((term): [string, string] => [foldedTerm(term), "D"]),
  ];
  return labelled
    .slice(0, lastPosition)
    .filter(([term]) => term.length <= longestTerm)
    .map(([term, label], index) => `${lexeme(term)}:${index + 1}${label}`)
    .join(" ");
}

/** Columns of `search_document` as the insert statement reads them from JSON. */
export const rowColumns = {
  id: "uuid",
  fingerprint: "text",
  title: "text",
  description: "text",
  type: "text",
  category_group: "text",
  category_code: "text",
  municipality: "text",
  condition: "text",
  price_kind: "text",
  price_minor: "bigint",
  strategy: "text",
  organization_id: "uuid",
  organization_kind: "text",
  recurring: "boolean",
  available_from: "date",
  latitude: "float8",
  longitude: "float8",
  climate_kg: "float8",
  published_at: "timestamptz",
  attributes: "text[]",
  public_from: "date",
  partners_from: "date",
  groups: "uuid[]",
  expires_on: "date",
  permit_required: "boolean",
} as const;

export type DocumentRow = Record<keyof typeof rowColumns | "vector", unknown>;

export function toRow({ id, fingerprint, title, description, terms, facts, visibility }: SearchDocument): DocumentRow {
  return {
    id,
    fingerprint,
    title,
    description,
    vector: vectorLiteral(terms),
    type: facts.type,
    category_group: facts.categoryGroup,
    category_code: facts.categoryCode,
    municipality: facts.municipalityCode,
    condition: facts.conditionGrade,
    price_kind: facts.priceKind,
    price_minor: facts.priceMinor,
    strategy: facts.strategy,
    organization_id: facts.organizationId,
    organization_kind: facts.organizationKind,
    recurring: facts.recurring,
    available_from: facts.availableFrom,
    latitude: facts.latitude,
    longitude: facts.longitude,
    climate_kg: facts.climateKg,
    published_at: facts.publishedAt,
    attributes: facts.attributes,
    public_from: visibility.publicFrom,
    partners_from: visibility.partnersFrom,
    groups: visibility.partnerGroupIds,
    expires_on: visibility.expiresOn,
    permit_required: visibility.permitRequired,
  };
}

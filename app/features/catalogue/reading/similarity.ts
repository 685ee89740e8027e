import { groupOf } from "~/features/reference/category";
import { isKnown, type AttributeValues, type KnownValue } from "~/features/reference/attribute";
import { distanceKm } from "~/shared/geo";
import type { ListingType } from "../listing";

export interface SimilarityFacts {
  readonly type: ListingType;
  readonly categoryCode: string | null;
  readonly title: string;
  readonly attributes: AttributeValues;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
}

export type SimilarityTerm = {
  readonly code: "category" | "type" | "facts" | "words" | "near" | "quantity";
  readonly points: number;
};

const wordsOf = (title: string): Set<string> => new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

type KnownFacts = readonly (readonly [key: string, value: KnownValue])[];

const knownFacts = (attributes: AttributeValues): KnownFacts =>
  Object.entries(attributes).flatMap(([key, value]) => (isKnown(value) ? [[key, value] as const] : []));

/** Share of these facts that the other has too: equal options, numbers within a tenth. */
function factShare(known: KnownFacts, b: AttributeValues): number {
  if (known.length === 0) return 0;
  const alike = known.filter(([key, value]) => {
    const other = b[key];
    if (!isKnown(other)) return false;
    if (typeof value.v === "number" && typeof other.v === "number")
      return Math.abs(value.v - other.v) <= 0.1 * Math.abs(value.v);
    return typeof value.v === "object" ? JSON.stringify(value.v) === JSON.stringify(other.v) : value.v === other.v;
  });
  return alike.length / known.length;
}

const nearness = (a: SimilarityFacts, b: SimilarityFacts): number => {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return 0;
  const km = distanceKm(
    { latitude: a.latitude, longitude: a.longitude },
    { latitude: b.latitude, longitude: b.longitude },
  );
  return Math.max(0, 1 - km / 200);
};

/** Things and services are alike among themselves; what is wanted is answered by what is not. */
const typeFits = (a: ListingType, b: ListingType): boolean => (a === "wanted" ? b !== "wanted" : a === b);

/** How alike another listing is to the first, 0–100, with the terms it consists of. */
export function similarityTo(
  a: SimilarityFacts,
): (b: SimilarityFacts) => { readonly score: number; readonly terms: readonly SimilarityTerm[] } {
  const words = wordsOf(a.title);
  const known = knownFacts(a.attributes);
  const group = a.categoryCode === null ? null : groupOf(a.categoryCode);
  return (b) => {
    const shared = [...wordsOf(b.title)].filter((word) => words.has(word)).length;
    const sameGroup = group !== null && b.categoryCode !== null && group === groupOf(b.categoryCode);
    const ratio =
      a.quantity && b.quantity && a.unit === b.unit
        ? Math.min(a.quantity, b.quantity) / Math.max(a.quantity, b.quantity)
        : 0;
    const terms: SimilarityTerm[] = [
      { code: "category", points: a.categoryCode === b.categoryCode ? 50 : sameGroup ? 10 : 0 },
      { code: "type", points: typeFits(a.type, b.type) ? 10 : 0 },
      { code: "facts", points: 15 * factShare(known, b.attributes) },
      { code: "words", points: (10 * shared) / Math.max(words.size, 1) },
      { code: "near", points: 10 * nearness(a, b) },
      { code: "quantity", points: 5 * ratio },
    ];
    return { score: terms.reduce((sum, { points }) => sum + points, 0), terms };
  };
}

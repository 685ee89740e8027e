import { groupOf } from "~/features/reference/category";
import { isKnown, type AttributeValues } from "~/features/reference/attribute";
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

/** Share of the known facts of the first that the other has too: equal options, numbers within a tenth. */
function factShare(a: AttributeValues, b: AttributeValues): number {
  const known = Object.entries(a).filter(([, value]) => isKnown(value));
  if (known.length === 0) return 0;
  const alike = known.filter(([key, value]) => {
    const other = b[key];
    if (!isKnown(value) || !isKnown(other)) return false;
    if (typeof value.v === "number" && typeof other.v === "number")
      return Math.abs(value.v - other.v) <= 0.1 * Math.abs(value.v);
    return JSON.stringify(value.v) === JSON.stringify(other.v);
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

/** How alike another listing is, 0–100, with the terms it consists of. */
export function similarity(a: SimilarityFacts, b: SimilarityFacts): { score: number; terms: SimilarityTerm[] } {
  const words = wordsOf(a.title);
  const shared = [...wordsOf(b.title)].filter((word) => words.has(word)).length;
  const sameGroup =
    a.categoryCode !== null && b.categoryCode !== null && groupOf(a.categoryCode) === groupOf(b.categoryCode);
  const ratio =
    a.quantity && b.quantity && a.unit === b.unit
      ? Math.min(a.quantity, b.quantity) / Math.max(a.quantity, b.quantity)
      : 0;
  const terms: SimilarityTerm[] = [
    { code: "category", points: a.categoryCode === b.categoryCode ? 50 : sameGroup ? 10 : 0 },
    { code: "type", points: typeFits(a.type, b.type) ? 10 : 0 },
    { code: "facts", points: 15 * factShare(a.attributes, b.attributes) },
    { code: "words", points: words.size === 0 ? 0 : (10 * shared) / Math.max(words.size, 1) },
    { code: "near", points: 10 * nearness(a, b) },
    { code: "quantity", points: 5 * ratio },
  ];
  return { score: terms.reduce((sum, { points }) => sum + points, 0), terms };
}

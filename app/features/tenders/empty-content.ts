import type { Locale } from "~/shared/locale";
import type { Lot, LotItem, TenderContent } from "./tender";

/** Sections of commercial terms, in the order of the contract. */
export const termSections = ["payment", "delivery", "penalties", "returns", "other"] as const;
export type TermSection = (typeof termSections)[number];

export const emptyItem = (key: string): LotItem => ({
  key,
  description: "",
  cpv: "",
  quantity: null,
  unit: null,
  deliveryPlace: "",
  municipalityCode: null,
  deliveryFrom: null,
  deliveryUntil: null,
});

export const emptyLot = (key: string): Lot => ({
  key,
  title: "",
  description: "",
  categoryCode: null,
  items: [emptyItem(`${key}-1`)],
  estimatedValueMinor: null,
});

/** A draft in which nothing has been decided yet: one lot, since every purchase has one. */
export const emptyContent = (title: string, language: Locale): TenderContent => ({
  title,
  description: "",
  diaryNumber: "",
  language,
  regime: null,
  procedure: null,
  lots: [emptyLot("d1")],
  contract: { months: null, options: [] },
  timeline: {
    publication: null,
    questionsUntil: null,
    answersUntil: null,
    deadline: null,
    awardOn: null,
    contractStart: null,
  },
  terms: {},
  criteria: [],
  evaluation: null,
  mandates: [],
});

/** `d1`, `d2` …: the first key of that letter that nothing has. Keys are never used again within one draft's numbering. */
export function freshKey(letter: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  for (let number = used.size + 1; ; number++) if (!used.has(`${letter}${number}`)) return `${letter}${number}`;
}

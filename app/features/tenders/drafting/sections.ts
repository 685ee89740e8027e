import type { CriterionKind } from "~/features/criteria/criterion";
import type { Locale } from "~/shared/locale";

/** Parts of the draft in the order of the documents; also the last part of their addresses. */
export const draftSections = [
  "om",
  "delar",
  "uteslutning",
  "leverantoren",
  "krav",
  "tilldelning",
  "avtal",
  "tider",
  "medverkande",
] as const;
export type DraftSection = (typeof draftSections)[number];

export const isDraftSection = (value: unknown): value is DraftSection =>
  draftSections.some((section) => section === value);

/** Where each kind of criterion stands. */
export const sectionOfKind = {
  exclusion: "uteslutning",
  selection: "leverantoren",
  technical_specification: "krav",
  award: "tilldelning",
  performance_clause: "avtal",
} as const satisfies Record<CriterionKind, DraftSection>;

const kinds = Object.entries(sectionOfKind) as [CriterionKind, DraftSection][];

/** The kind of criterion that stands in a section; null for sections without criteria. */
export const kindOfSection = (section: DraftSection): CriterionKind | null =>
  kinds.find(([, where]) => where === section)?.[0] ?? null;

/** Letters of a criterion's number in the language of the tender: K1 for requirements, T1 for award criteria … */
export const kindLetters = {
  sv: { exclusion: "U", selection: "KV", technical_specification: "K", award: "T", performance_clause: "V" },
  en: { exclusion: "E", selection: "S", technical_specification: "R", award: "A", performance_clause: "C" },
} as const satisfies Record<Locale, Record<CriterionKind, string>>;

export const sectionHref = (id: string, section: DraftSection): string =>
  `/upphandla/arenden/${id}/underlag/${section}`;

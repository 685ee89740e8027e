import type { CriterionKind } from "~/features/criteria/criterion";

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

/** Letter of a criterion's number in the documents: K1 for requirements, T1 for award criteria … */
export const kindLetter = {
  exclusion: "U",
  selection: "L",
  technical_specification: "K",
  award: "T",
  performance_clause: "A",
} as const satisfies Record<CriterionKind, string>;

export const sectionHref = (id: string, section: DraftSection): string =>
  `/upphandla/arenden/${id}/underlag/${section}`;

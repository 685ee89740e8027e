import type { Bilingual } from "~/shared/locale";
import type { RankedPrecedent } from "./precedent";

/** `secondary`: the page or its summary has been read; `memory`: named from general knowledge and not looked up. */
export type Certainty = "secondary" | "memory";

export interface PrecedentReference {
  readonly id: string;
  readonly title: string;
  /** Publisher, or authors of a paper. */
  readonly publisher: string;
  readonly url: string;
  readonly certainty: Certainty;
}

/** `restricted`: done for long and limited since. As the reference tells it; later changes are not followed. */
export const precedentStatuses = ["running", "trial", "restricted"] as const;
export type PrecedentStatus = (typeof precedentStatuses)[number];

/** A published exchange in the product's own words. */
export interface ShippedPrecedent {
  readonly id: string;
  readonly caseId: string;
  /** NACE Rev. 2 class, four digits. */
  readonly donorNace: string;
  readonly receiverNace: string;
  /** Six digits of the List of Waste that such a flow goes under where it is waste; null for heat, gases and the like. */
  readonly wasteCode: string | null;
  readonly what: Bilingual;
  readonly use: Bilingual;
  readonly place: string;
  /** ISO 3166-1. */
  readonly country: string;
  /** When it began, or the year the reference tells of. */
  readonly year: number;
  readonly status: PrecedentStatus;
  /** Id in `data/precedent-references.ts`. */
  readonly reference: string;
}

/** As the ranking reads it: both languages as one text. */
export const rankedPrecedent = (row: ShippedPrecedent): RankedPrecedent => ({
  id: row.id,
  caseId: row.caseId,
  donorNace: [row.donorNace],
  wasteCodes: row.wasteCode === null ? [] : [row.wasteCode],
  waste: `${row.what.sv}; ${row.what.en}`,
  receiver: row.receiverNace,
  receiverNace: [row.receiverNace],
});

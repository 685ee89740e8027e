import type { IsoDate } from "~/shared/dates";

/** `draft`: being written; `decided`: locked, corrections are notes. */
export const purchaseStates = ["draft", "decided"] as const;
export type PurchaseState = (typeof purchaseStates)[number];

export const frameworkAnswers = ["yes", "no", "unknown"] as const;
export type FrameworkAnswer = (typeof frameworkAnswers)[number];

/** Somebody who was asked, and what came back. */
export interface AskedSupplier {
  readonly key: string;
  readonly name: string;
  /** How and when they were asked. */
  readonly asked: string;
  /** Offer ex VAT in minor units; null = none came. */
  readonly offerMinor: number | null;
  readonly note: string;
}

export interface PurchaseNote {
  readonly text: string;
  /** Person. */
  readonly by: string;
  /** ISO moment. */
  readonly at: string;
}

export interface PurchaseFields {
  readonly title: string;
  /** Eight digits; empty while not chosen. */
  readonly cpv: string;
  /** Ex VAT in minor units, options and extensions included; null = not estimated. */
  readonly valueMinor: number | null;
  readonly framework: FrameworkAnswer;
  readonly frameworkNote: string;
  readonly suppliers: readonly AskedSupplier[];
  readonly reasons: string;
  readonly decision: string;
  /** Key of the supplier chosen; empty = none yet. */
  readonly chosen: string;
  readonly delegation: string;
  readonly diaryNumber: string;
}

export interface PurchaseRecord extends PurchaseFields {
  readonly id: string;
  readonly organizationId: string;
  readonly needId: string | null;
  readonly createdBy: string | null;
  readonly state: PurchaseState;
  readonly notes: readonly PurchaseNote[];
  readonly version: number;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One direct purchase that counts against the limit. */
export interface PurchaseEntry {
  readonly id: string;
  readonly cpv: string;
  readonly description: string;
  readonly supplier: string;
  readonly boughtOn: IsoDate;
  readonly valueMinor: number;
  readonly origin: "entered" | "import" | "record";
  readonly recordId: string | null;
}

export const emptyPurchase: PurchaseFields = {
  title: "",
  cpv: "",
  valueMinor: null,
  framework: "unknown",
  frameworkNote: "",
  suppliers: [],
  reasons: "",
  decision: "",
  chosen: "",
  delegation: "",
  diaryNumber: "",
};

/** What happens to a direct purchase; `purchase.<what>` names it in the log. */
export const purchaseEvents = [
  "created",
  "saved",
  "decided",
  "noted",
  "entry_added",
  "entries_imported",
  "entry_removed",
] as const;
export type PurchaseEvent = (typeof purchaseEvents)[number];

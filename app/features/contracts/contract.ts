import type { IsoDate } from "~/shared/dates";

/** How a promise of the contract went. `waived`: the authority has let it go, with its reason. */
export const obligationOutcomes = ["open", "met", "partly", "missed", "waived"] as const;
export type ObligationOutcome = (typeof obligationOutcomes)[number];

export interface Bidder {
  readonly name: string;
  /** Ten digits. */
  readonly organizationNumber: string;
}

/** What is recorded of an award. Money in SEK minor units, ex VAT. */
export interface Award {
  /** Keys of the lots it covers; empty = all. */
  readonly lots: readonly string[];
  readonly supplier: Bidder;
  readonly valueMinor: number;
  readonly awardedOn: IsoDate;
  readonly reasons: string;
  /** All who made a bid, the winner included: what the data on awards asks for. */
  readonly bidders: readonly Bidder[];
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

export interface Contract extends Award {
  readonly id: string;
  readonly tenderId: string;
  readonly organizationId: string;
}

export interface Obligation {
  readonly id: string;
  readonly contractId: string;
  readonly criterionKey: string | null;
  readonly title: string;
  readonly clause: string;
  readonly followUp: string;
  readonly dueOn: IsoDate;
  readonly outcome: ObligationOutcome;
  readonly evidence: string;
  readonly note: string;
  readonly decidedAt: Date | null;
  readonly version: number;
}

export type ObligationUrgency = "decided" | "overdue" | "soon" | "later";

/** Days before its day that an open obligation counts as soon; reminders leave then. */
export const soonDays = 14;

import { convert, type UnitCode } from "~/features/reference/units";
import type { IsoDate } from "~/shared/dates";
import type { DepthAnswers } from "./depths";

export const needStates = ["open", "closed"] as const;
export type NeedState = (typeof needStates)[number];

/** What became of it: covered by what there is, bought directly, tendered, or not needed after all. */
export const needOutcomes = ["covered", "purchase", "tender", "dropped"] as const;
export type NeedOutcome = (typeof needOutcomes)[number];

/** What the authority states and may change while the need is open. */
export interface NeedFields {
  readonly title: string;
  /** What it is for. */
  readonly purpose: string;
  /** For whom. */
  readonly beneficiary: string;
  readonly neededBy: IsoDate | null;
  /** How it is done today. */
  readonly today: string;
  readonly todaySince: IsoDate | null;
  /** Leaf of the category tree. */
  readonly categoryCode: string | null;
  readonly quantity: number | null;
  readonly unit: UnitCode | null;
  readonly municipalityCode: string | null;
  readonly place: string;
  readonly depths: DepthAnswers;
}

export interface Need extends NeedFields {
  readonly id: string;
  readonly organizationId: string;
  readonly createdBy: string | null;
  readonly state: NeedState;
  readonly outcome: NeedOutcome | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const emptyNeed: NeedFields = {
  title: "",
  purpose: "",
  beneficiary: "",
  neededBy: null,
  today: "",
  todaySince: null,
  categoryCode: null,
  quantity: null,
  unit: null,
  municipalityCode: null,
  place: "",
  depths: {},
};

/** Something measured: an amount in a unit, or nobody knows how much. */
export interface Measured {
  readonly quantity: number | null;
  readonly unit: UnitCode | null;
}

/** How much of one need some finds cover, in the need's own unit. */
export interface Coverage {
  /** Sum of what converts. */
  readonly found: number;
  /** Finds that measure something else (kilograms against pieces) or say no amount: they cannot be added up. */
  readonly uncounted: number;
  readonly finds: number;
}

/**
 * Adds up what was found against a need, in the need's unit. Amounts convert within their dimension; kilograms never become
 * pieces, so such finds are counted apart. A need without amount or unit adds up nothing.
 */
export function coverageOf(need: Measured, finds: readonly Measured[]): Coverage {
  let found = 0;
  let uncounted = 0;
  for (const { quantity, unit } of finds) {
    const amount = quantity !== null && unit && need.unit ? convert(quantity, unit, need.unit) : null;
    if (amount?.ok) found += amount.value;
    else uncounted++;
  }
  return { found, uncounted, finds: finds.length };
}

/** What happens to a need; `need.<what>` names it in the log. */
export const needEvents = [
  "created",
  "saved",
  "closed",
  "reopened",
  "transfer_asked",
  "transferred",
  "transfer_declined",
] as const;
export type NeedEvent = (typeof needEvents)[number];

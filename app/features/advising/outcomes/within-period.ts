import { daysBetween, type IsoDate } from "~/shared/dates";
import type { CaseOutcome } from "./outcome";

export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

const days = (from: IsoDate, until: IsoDate): number => Math.max(0, daysBetween(from, until) + 1);
const latest = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
const earliest = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/** How much of an outcome's days lie in the period, 0 to 1; both end days count. */
export const shareWithin = ({ fromDay, untilDay }: CaseOutcome, { from, until }: Period): number =>
  days(latest(fromDay, from), earliest(untilDay, until)) / Math.max(1, days(fromDay, untilDay));

/**
 * Outcomes of the period: amounts, kronor and emissions by the share of their days that lie in it, so that a year split in two
 * adds up to itself. Jobs, persons and new offers are not amounts of a time: they stand whole in every period that they reach.
 */
export const withinPeriod = (outcomes: readonly CaseOutcome[], period: Period): CaseOutcome[] =>
  outcomes.flatMap((one) => {
    const share = shareWithin(one, period);
    const part = (figure: number | null): number | null => figure && figure * share;
    return share === 0
      ? []
      : [{ ...one, kilograms: part(one.kilograms), valueMinor: part(one.valueMinor), kgCo2e: part(one.kgCo2e) }];
  });

import {
  limitOn,
  type AuthorityKind,
  type LimitUnit,
  type ProcurementLimit,
} from "~/features/reference/procurement-limits";
import type { IsoDate } from "~/shared/dates";
import type { Regime } from "../tender";

/** What is bought: decides which threshold counts. `social`: social and other special services (LOU bilaga 2). */
export const purchaseKinds = ["goods_services", "works", "social"] as const;
export type PurchaseKind = (typeof purchaseKinds)[number];

export interface RegimeQuestion {
  /** Whole value ex VAT in minor units, options and extensions included; null = not estimated. */
  readonly valueMinor: number | null;
  readonly authority: AuthorityKind;
  readonly purchase: PurchaseKind;
  readonly day: IsoDate;
  /** Threshold in minor units that the officer has read in the notice and answers for; used where the row is open. */
  readonly checkedThresholdMinor?: number | null;
}

/**
 * Why the regime cannot be said. `no_value`: nothing to compare; `no_rule`: no row covers the day; `threshold_open`: the
 * threshold in kronor has not been read; `special_services`: above the limit of special services, where rules of their own
 * apply that are not kept here.
 */
export type RegimeUnsaid = "no_value" | "no_rule" | "threshold_open" | "special_services";

export type RegimeVerdict =
  | {
      readonly known: true;
      readonly regime: Regime;
      /** Surest first; `secondary` when any deciding row is, `given` when the officer's own threshold decided. */
      readonly certainty: "seen" | "secondary" | "given";
      readonly rows: readonly ProcurementLimit[];
    }
  | {
      readonly known: false;
      readonly reason: RegimeUnsaid;
      /** What is still possible. */
      readonly possible: readonly Regime[];
      readonly rows: readonly ProcurementLimit[];
    };

const found = (...rows: readonly (ProcurementLimit | null)[]): ProcurementLimit[] =>
  rows.filter((row): row is ProcurementLimit => row !== null);

const minorOf = (row: ProcurementLimit | null): number | null =>
  row === null || row.value === null ? null : row.value * 100;

const certaintyOf = (rows: readonly ProcurementLimit[]): "seen" | "secondary" =>
  rows.some(({ certainty }) => certainty === "secondary") ? "secondary" : "seen";

/**
 * Which rules govern a purchase of that value on that day (LOU 5 ch., 19 ch., 19 a ch.): below the direct-purchase limit,
 * below the EU threshold, or from the threshold up. Says so only on rows that hold a value; otherwise why not and what
 * remains possible. Every row looked at comes with the answer.
 */
export function regimeFor(rows: readonly ProcurementLimit[], question: RegimeQuestion): RegimeVerdict {
  const row = (key: Parameters<typeof limitOn>[1], unit: LimitUnit) =>
    limitOn(rows, key, question.authority, question.day, unit);
  const euro = row(`threshold.${question.purchase}`, "EUR");
  const threshold = row(`threshold.${question.purchase}`, "SEK");
  const social = question.purchase === "social";
  // The limit of special services is written in euro, and equals their threshold, which the notice gives in kronor.
  const direct = social ? row("direct.below_social", "EUR") : row("direct.below", "SEK");
  const used = found(direct, threshold, euro);
  const value = question.valueMinor;
  const unsaid = (reason: RegimeUnsaid, ...possible: Regime[]): RegimeVerdict => ({
    known: false,
    reason,
    possible,
    rows: used,
  });
  const said = (regime: Regime, deciding: readonly ProcurementLimit[], given = false): RegimeVerdict => ({
    known: true,
    regime,
    certainty: given ? "given" : certaintyOf(deciding),
    rows: used,
  });

  if (value === null) return unsaid("no_value", "direct", "below_threshold", "directive");
  if (direct === null) return unsaid("no_rule", "direct", "below_threshold", "directive");
  const checked = minorOf(threshold) ?? question.checkedThresholdMinor ?? null;
  const given = minorOf(threshold) === null;
  if (social) {
    if (checked === null) return unsaid(threshold ? "threshold_open" : "no_rule", "direct");
    return value < checked ? said("direct", found(direct, threshold), given) : unsaid("special_services");
  }
  if (value < (minorOf(direct) ?? 0)) return said("direct", [direct]);
  if (checked === null) return unsaid(threshold ? "threshold_open" : "no_rule", "below_threshold", "directive");
  return said(value < checked ? "below_threshold" : "directive", found(direct, threshold), given);
}

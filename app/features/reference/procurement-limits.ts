import type { IsoDate } from "~/shared/dates";

/**
 * Which limits are kept. `threshold.*`: EU thresholds ex VAT (LOU 5 ch.); `direct.*`: direct purchase (LOU 19 a ch.);
 * `time.*`: shortest times (LOU 11 ch.); `standstill.*` (LOU 20 ch.); `notice.*`: when something must be announced.
 */
export const limitKeys = [
  "threshold.goods_services",
  "threshold.works",
  "threshold.social",
  "direct.below",
  "direct.below_social",
  "direct.documentation_above",
  "direct.documentation_days",
  "direct.keep_years",
  "standstill.electronic",
  "standstill.other",
  "time.open",
  "time.open_electronic",
  "time.open_short",
  "time.apply",
  "time.apply_short",
  "time.bid",
  "time.bid_electronic",
  "time.bid_short",
  "time.documents_offline",
  "time.answers_before",
  "time.answers_before_short",
  "notice.award_days",
  "notice.national_after_hours",
] as const;
export type LimitKey = (typeof limitKeys)[number];

/** `local`: municipalities, regions and their companies; `state`: state authorities. */
export const authorityKinds = ["local", "state"] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

export const limitUnits = ["SEK", "EUR", "day", "hour", "year"] as const;
export type LimitUnit = (typeof limitUnits)[number];

/** `seen`: the legal text was read; `secondary`: somebody else says so; `open`: looked for and not found, so no value. */
export const limitCertainties = ["seen", "secondary", "open"] as const;
export type LimitCertainty = (typeof limitCertainties)[number];

/** One limit, threshold or shortest time, as it stood or stands in force. */
export interface ProcurementLimit {
  readonly key: LimitKey;
  /** `any` where the rule does not tell authorities apart. */
  readonly authority: AuthorityKind | "any";
  /** Whole units: kronor, euro, days. Null exactly when `certainty` is `open`. */
  readonly value: number | null;
  readonly unit: LimitUnit;
  /** First day; null where the source names none. */
  readonly validFrom: IsoDate | null;
  /** Last day; null = open. */
  readonly validTo: IsoDate | null;
  /** Chapter and section. */
  readonly provision: string;
  /** Id in `data/sources.ts`. */
  readonly source: string;
  readonly certainty: LimitCertainty;
}

/** Identity of a row: a later notice about the same rule, unit and first day replaces it. */
export const limitId = ({ key, authority, unit, validFrom }: ProcurementLimit): string =>
  [key, authority, unit, validFrom ?? "-"].join(":");

const inForce = ({ validFrom, validTo }: ProcurementLimit, day: IsoDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

/**
 * The row in force on the day for that kind of authority, in `unit` where given (a threshold is kept in SEK and EUR).
 * A row for the very kind stands before one for any, and a later one before an earlier. Null when no row covers the day;
 * a row whose `value` is null says that the limit exists but has not been checked.
 */
export function limitOn(
  rows: readonly ProcurementLimit[],
  key: LimitKey,
  authority: AuthorityKind,
  day: IsoDate,
  unit?: LimitUnit,
): ProcurementLimit | null {
  const found = rows
    .filter(
      (row) =>
        row.key === key &&
        (row.authority === authority || row.authority === "any") &&
        (unit === undefined || row.unit === unit) &&
        inForce(row, day),
    )
    .sort(
      (a, b) =>
        Number(a.authority === "any") - Number(b.authority === "any") ||
        (b.validFrom ?? "").localeCompare(a.validFrom ?? ""),
    );
  return found[0] ?? null;
}

import { limitOn, type AuthorityKind, type ProcurementLimit } from "~/features/reference/procurement-limits";
import type { IsoDate } from "~/shared/dates";
import type { PurchaseEntry } from "./purchase";

/** Share of the limit from which the product says that it is near; the product's own choice, not a rule of law. */
const nearShare = 0.8;

/** Municipalities and regions keep their books by calendar year (the product's assumption for all public bodies). */
export const fiscalYearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** The three digits by which purchases are added up as of the same kind: an aid, what is of one kind is judged. */
export const cpvGroup = (cpv: string): string => cpv.slice(0, 3);

export type LimitState = "below" | "near" | "reached" | "unknown";

export interface LimitCheck {
  readonly group: string;
  readonly year: number;
  /** Purchases of the group this fiscal year, this one left out. */
  readonly spentMinor: number;
  readonly totalMinor: number;
  /** The row that decided; null when none covers the day. */
  readonly limit: ProcurementLimit | null;
  readonly leftMinor: number | null;
  /** `reached`: the total is not below the limit any more. */
  readonly state: LimitState;
  /** Whether this purchase must be documented, by which row. */
  readonly documentation: { readonly limit: ProcurementLimit | null; readonly due: boolean };
}

export interface LimitQuestion {
  readonly cpv: string;
  /** This purchase; null = not estimated. */
  readonly valueMinor: number | null;
  readonly authority: AuthorityKind;
  readonly day: IsoDate;
  readonly entries: readonly PurchaseEntry[];
  /** The record asked about, whose own entry is not counted twice. */
  readonly recordId?: string;
}

const minorOf = (limit: ProcurementLimit | null): number | null =>
  limit === null || limit.value === null ? null : limit.value * 100;

/** Where a sum stands against the limit, both in minor units. */
export function limitStateOf(totalMinor: number, most: number | null): LimitState {
  if (most === null) return "unknown";
  if (totalMinor >= most) return "reached";
  return totalMinor >= most * nearShare ? "near" : "below";
}

/**
 * A direct purchase against the dated limit: what has been bought of the same CPV group this fiscal year, with this one,
 * compared with the value it must stay *below* (LOU 19 a:2), and whether it must be documented (19 a:11).
 */
export function limitCheck(rows: readonly ProcurementLimit[], question: LimitQuestion): LimitCheck {
  const { cpv, valueMinor, authority, day, entries, recordId } = question;
  const [group, year] = [cpvGroup(cpv), fiscalYearOf(day)];
  const spentMinor = entries
    .filter((entry) => cpvGroup(entry.cpv) === group && fiscalYearOf(entry.boughtOn) === year)
    .filter((entry) => recordId === undefined || entry.recordId !== recordId)
    .reduce((sum, entry) => sum + entry.valueMinor, 0);
  const totalMinor = spentMinor + (valueMinor ?? 0);
  const limit = limitOn(rows, "direct.below", authority, day, "SEK");
  const most = minorOf(limit);
  const documented = limitOn(rows, "direct.documentation_above", authority, day, "SEK");
  const above = minorOf(documented);
  return {
    group,
    year,
    spentMinor,
    totalMinor,
    limit,
    leftMinor: most === null ? null : Math.max(0, most - totalMinor),
    state: limitStateOf(totalMinor, most),
    documentation: { limit: documented, due: above !== null && valueMinor !== null && valueMinor > above },
  };
}

export interface GroupSum {
  readonly group: string;
  readonly minor: number;
  readonly count: number;
}

/** Sums of the year by group, the largest first. */
export function yearByGroup(entries: readonly PurchaseEntry[], year: number): GroupSum[] {
  const sums = new Map<string, { minor: number; count: number }>();
  for (const entry of entries) {
    if (fiscalYearOf(entry.boughtOn) !== year) continue;
    const sum = sums.get(cpvGroup(entry.cpv)) ?? { minor: 0, count: 0 };
    sums.set(cpvGroup(entry.cpv), { minor: sum.minor + entry.valueMinor, count: sum.count + 1 });
  }
  return [...sums].map(([group, sum]) => ({ group, ...sum })).sort((a, b) => b.minor - a.minor);
}

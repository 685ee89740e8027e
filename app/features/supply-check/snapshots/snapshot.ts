import type { CriterionLevel, CriterionRef } from "~/features/criteria/criterion";
import type { Outcome } from "~/features/criteria/requirement";
import { criterionNumbers, criterionWords } from "~/features/tenders/criterion-words";
import type { Tender } from "~/features/tenders/tender";
import type { UnitCode } from "~/features/reference/units";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { firmsMeeting, type Left } from "../check/check-supply";
import { countBits, forEachBit, outcomeOf, type Tally } from "../check/verdicts";
import type { MarketScope } from "../market/scope";
import type { LotReport } from "../report/lot-report";

export interface SnapshotRequirement {
  /** `K1`. */
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly source: CriterionRef | null;
  readonly level: CriterionLevel;
  readonly counts: Tally;
  readonly after: Left;
  readonly without: Left;
  readonly firms: number;
}

/** One offer that was looked at. `outcomes`: a letter a requirement, in order. */
export interface SnapshotRow {
  /** Public reference; empty for a firm's profile without an offer. */
  readonly reference: string;
  readonly title: string;
  readonly firm: string;
  readonly outcomes: string;
}

/** A supply check as it stood: what was looked at, when, and what came out. Words are the tender's. */
export interface SnapshotContent {
  readonly format: 1;
  readonly lot: string;
  readonly language: Locale;
  readonly day: IsoDate;
  /** When the market was read. */
  readonly readAt: string;
  readonly categories: readonly string[];
  readonly wide: boolean;
  readonly offers: number;
  readonly ownOffers: number;
  readonly firms: { readonly all: number; readonly passing: number; readonly open: number };
  readonly counts: Tally;
  readonly requirements: readonly SnapshotRequirement[];
  readonly readOnly: readonly string[];
  readonly levels: readonly { readonly level: CriterionLevel; readonly counts: Tally; readonly firms: number }[];
  /** Numbers of what empties the market. */
  readonly emptying: readonly string[];
  readonly need: {
    readonly quantity: number;
    readonly unit: UnitCode;
    readonly passing: number;
    readonly open: number;
  } | null;
  readonly rows: readonly SnapshotRow[];
  /** Offers counted but not listed by name: the list ends after `mostRows`. */
  readonly rowsLeftOut: number;
}

/** Offers listed by name in one snapshot. */
export const mostRows = 2_000;

const letters = { pass: "p", unknown: "u", fail: "f" } as const satisfies Record<Outcome, string>;
export const outcomeOfLetter = { p: "pass", u: "unknown", f: "fail" } as const satisfies Record<string, Outcome>;

export interface SnapshotGround {
  readonly report: LotReport;
  readonly scope: MarketScope;
  readonly wide: boolean;
  readonly lot: { readonly key: string; readonly title: string };
  readonly content: Pick<Tender["content"], "language" | "criteria">;
  readonly firmName: (organizationId: string) => string;
}

function rowsOf({ report, firmName }: SnapshotGround): SnapshotRow[] {
  const { result, market } = report;
  const rows: (SnapshotRow & { readonly rank: number })[] = [];
  forEachBit(result.among, (place) => {
    const row = market.rows[place];
    if (!row) return;
    const rank = { pass: 0, unknown: 1, fail: 2 }[outcomeOf(result.together, place)];
    const outcomes = result.columns.map((column) => letters[outcomeOf(column, place)]).join("");
    rows.push({ reference: row.reference, title: row.title, firm: firmName(row.organizationId), outcomes, rank });
  });
  return rows
    .sort(
      (a, b) =>
        a.rank - b.rank || (a.title < b.title ? -1 : a.title > b.title ? 1 : a.reference < b.reference ? -1 : 1),
    )
    .map(({ rank: _rank, ...row }) => row);
}

function requirementsOf({ report, content }: SnapshotGround): SnapshotRequirement[] {
  const firms = firmsMeeting(report.market.table, report.result);
  const numbers = criterionNumbers(content);
  return report.requirements.binding.map(({ key, criterion }, index) => {
    const { title, text } = criterionWords(criterion, content.language);
    const { tally, after, without } = report.result.requirements[index] as (typeof report.result.requirements)[number];
    return {
      number: numbers.get(key) ?? "",
      title,
      text,
      source: criterion.source,
      level: criterion.content.level,
      counts: tally,
      after,
      without,
      firms: countBits(firms[index] as Uint32Array),
    };
  });
}

/** What is kept of a check of the draft as it is (never of a trial). */
export function takeSnapshot(ground: SnapshotGround): SnapshotContent {
  const { report, scope, wide, lot, content } = ground;
  const { result, need, passing, open } = report;
  const rows = rowsOf(ground);
  const numbers = criterionNumbers(content);
  return {
    format: 1,
    lot: lot.title,
    language: content.language,
    day: report.market.day,
    readAt: report.market.at.toISOString(),
    categories: scope.leaves,
    wide,
    offers: result.offers,
    ownOffers: report.ownOffers,
    firms: { all: result.firms, passing: result.firmsPassing, open: result.firmsOpen },
    counts: result.all,
    requirements: requirementsOf(ground),
    readOnly: report.requirements.readOnly.map((each) => criterionWords(each, content.language).title),
    levels: report.levels.map(({ level, result: { all, firmsPassing } }) => ({
      level,
      counts: all,
      firms: firmsPassing,
    })),
    emptying: (report.emptying?.keys ?? []).map((key) => numbers.get(key) ?? ""),
    need: need && passing && open ? { ...need, passing: passing.amount, open: open.amount } : null,
    rows: rows.slice(0, mostRows),
    rowsLeftOut: Math.max(0, rows.length - mostRows),
  };
}

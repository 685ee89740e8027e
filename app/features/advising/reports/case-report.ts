import { toStockholmDay, type IsoDate } from "~/shared/dates";
import { closeReasons, sides, stages, type AdvisingCase, type CloseReason, type Stage } from "../cases/case";
import { gapsOf, type Gap, type NetworkFlow } from "../network/network";
import {
  inclusionGroups,
  sumOutcomes,
  type CaseOutcome,
  type InclusionGroup,
  type OutcomeSum,
} from "../outcomes/outcome";
import { withinPeriod } from "../outcomes/within-period";
import { suppress } from "./suppress";

/** Fewest persons, and fewest firms or cases, that a figure may be about. */
export const leastPersons = 5;
export const leastFirms = 3;

export interface ReportQuestion {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly municipality: string | null;
  readonly project: string | null;
}

/** Counts with small ones hidden (null). */
export interface Counted<Key extends string> {
  readonly rows: readonly { readonly key: Key; readonly count: number | null }[];
  readonly total: number | null;
}

export type CourseProposal =
  /** `cases`: null where the table of reasons hides it. */
  | { readonly topic: Exclude<CloseReason, "other">; readonly cases: number | null }
  | { readonly topic: "supply"; readonly category: string; readonly needs: number | null };

/** A need that is not met, or not wholly; figures of fewer than three firms are hidden (null). */
export interface UnmetNeed {
  readonly category: string;
  readonly needs: number | null;
  /** Lacking a year; null also where no amount is known. */
  readonly tonnes: number | null;
}

export interface CaseReport {
  readonly cases: number;
  readonly stages: Counted<Stage>;
  /** Null: too few firms stand behind it. */
  readonly effect: Readonly<Record<"estimated" | "verified", OutcomeSum>> | null;
  readonly reasons: Counted<CloseReason>;
  readonly municipalities: Counted<string>;
  readonly inclusion: Counted<InclusionGroup>;
  /** Materials that are needed and that nobody has, or not enough of. */
  readonly unmet: readonly UnmetNeed[];
  readonly courses: readonly CourseProposal[];
}

const counted = <Key extends string>(
  keys: readonly Key[],
  count: (key: Key) => number,
  least: number,
): Counted<Key> => {
  const shown = suppress(keys.map(count), least);
  return { rows: keys.map((key, index) => ({ key, count: shown.cells[index] ?? null })), total: shown.total };
};

/** Where not even the sum can be shown, nothing is: other tables tell it, and what stands at nought would tell the rest. */
const allOrNothing = <Key extends string>({ rows, total }: Counted<Key>): Counted<Key> =>
  total === null ? { total, rows: rows.map(({ key }) => ({ key, count: null })) } : { rows, total };

const isAbout = (one: AdvisingCase, { municipality, project }: ReportQuestion): boolean =>
  (municipality === null || one.municipalityCode === municipality) &&
  (project === null || one.fundingProject === project);

/** Cases that were open some day of the period, in the municipality and project asked for. */
export const casesInReport = (cases: readonly AdvisingCase[], question: ReportQuestion): AdvisingCase[] =>
  cases.filter(
    (one) =>
      isAbout(one, question) &&
      toStockholmDay(one.createdAt) <= question.until &&
      (one.closedAt === null || toStockholmDay(one.closedAt) >= question.from),
  );

/** Needs of few firms stand last and by name, so that their place says nothing of their number. */
function unmetOf(gaps: readonly Gap[]): UnmetNeed[] {
  const unmet = gaps.filter(({ kind }) => kind !== "no_need");
  const few = unmet.filter(({ firms }) => firms < leastFirms).map(({ category }) => category);
  return [
    ...unmet
      .filter(({ firms }) => firms >= leastFirms)
      .map(({ category, flows, tonnes }) => ({ category, needs: flows, tonnes: tonnes > 0 ? tonnes : null })),
    ...few.toSorted().map((category) => ({ category, needs: null, tonnes: null })),
  ];
}

/** What courses the figures call for: reasons that ended cases, and materials that are needed and nobody has enough of. */
function coursesOf(reasons: Counted<CloseReason>, unmet: readonly UnmetNeed[]): CourseProposal[] {
  const fromReasons = (reasons.total === null ? [] : reasons.rows).flatMap(({ key: topic, count }): CourseProposal[] =>
    topic === "other" || count === 0 ? [] : [{ topic, cases: count }],
  );
  const fromNeeds = unmet.map(({ category, needs }): CourseProposal => ({ topic: "supply", category, needs }));
  const weight = (one: CourseProposal): number => (one.topic === "supply" ? one.needs : one.cases) ?? 1;
  return [...fromReasons, ...fromNeeds].toSorted((a, b) => weight(b) - weight(a));
}

type Effects = readonly { readonly advisingCase: AdvisingCase; readonly firms: readonly string[] }[];
const firmsIn = (effects: Effects): number => new Set(effects.flatMap(({ firms }) => firms)).size;

/**
 * Whether the effect may be shown where the question is narrowed to a municipality or project: not that of one or two firms, nor
 * one that the whole and the others would leave over.
 */
function mayShowEffect(effects: Effects, { municipality, project }: ReportQuestion): boolean {
  const narrowed = [
    { chosen: municipality, of: (one: AdvisingCase) => one.municipalityCode },
    { chosen: project, of: (one: AdvisingCase) => one.fundingProject },
  ].filter(({ chosen }) => chosen !== null);
  const own = effects.filter(({ advisingCase }) => narrowed.every(({ chosen, of }) => of(advisingCase) === chosen));
  if (narrowed.length === 0 || own.length === 0) return true;
  if (firmsIn(own) < leastFirms) return false;
  return narrowed.every(({ chosen, of }) => {
    const keys = [...new Set(effects.map(({ advisingCase }) => of(advisingCase)))];
    const counts = keys.map((key) => firmsIn(effects.filter(({ advisingCase }) => of(advisingCase) === key)));
    return suppress(counts, leastFirms).cells[keys.indexOf(chosen)] !== null;
  });
}

/**
 * Figures of the advisers' work. `all`: with the stage of the period's last day. What came of a case counts when it came, also where
 * the case was closed before. Persons below five, and counts and effects of fewer than three firms, cannot be read or worked out.
 */
export function caseReport(
  all: readonly AdvisingCase[],
  allOutcomes: readonly CaseOutcome[],
  flows: readonly NetworkFlow[],
  question: ReportQuestion,
): CaseReport {
  const cases = casesInReport(all, question);
  const ofPeriod = withinPeriod(allOutcomes, question);
  const ids = new Set(all.filter((one) => isAbout(one, question)).map(({ id }) => id));
  const outcomes = ofPeriod.filter((one) => ids.has(one.caseId));
  const ended = cases.flatMap(({ closedAt, reason }) =>
    closedAt !== null && reason !== null && toStockholmDay(closedAt) <= question.until ? [reason] : [],
  );
  const narrow = question.municipality !== null || question.project !== null;
  const effects = all
    .filter(({ id }) => ofPeriod.some((one) => one.caseId === id))
    .map((advisingCase) => ({ advisingCase, firms: sides.flatMap((side) => advisingCase[side]?.id ?? []) }));
  const places = [...new Set(cases.map(({ municipalityCode }) => municipalityCode ?? ""))].toSorted();
  const unmet = unmetOf(
    gapsOf(
      question.municipality === null
        ? flows
        : flows.filter(({ municipality }) => municipality === question.municipality),
    ),
  );
  const reasons = allOrNothing(
    counted(closeReasons, (reason) => ended.filter((one) => one === reason).length, leastFirms),
  );
  return {
    cases: cases.length,
    stages: counted(stages, (stage) => cases.filter((one) => one.stage === stage).length, narrow ? leastFirms : 1),
    effect: mayShowEffect(effects, question)
      ? { estimated: sumOutcomes(outcomes, "estimated"), verified: sumOutcomes(outcomes, "verified") }
      : null,
    reasons,
    municipalities: counted(
      places,
      (place) => cases.filter(({ municipalityCode }) => (municipalityCode ?? "") === place).length,
      leastFirms,
    ),
    inclusion: counted(
      inclusionGroups,
      (group) => outcomes.reduce((sum, { inclusion }) => sum + (inclusion[group] ?? 0), 0),
      leastPersons,
    ),
    unmet,
    courses: coursesOf(reasons, unmet),
  };
}

import type { IsoDate } from "~/shared/dates";

/** What came of a case. `estimated` is thought, `verified` has been weighed or shown; the two are never added. */
export const outcomeKinds = ["estimated", "verified"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export const inclusionGroups = ["women", "men", "otherGroups"] as const;
export type InclusionGroup = (typeof inclusionGroups)[number];
/** Persons, only where somebody has given the figure. */
export type Inclusion = Readonly<Partial<Record<InclusionGroup, number>>>;

export interface OutcomeFigures {
  readonly kilograms: number | null;
  /** Öre. */
  readonly valueMinor: number | null;
  /** Avoided; below zero when the exchange cost more than it saved. */
  readonly kgCo2e: number | null;
  /** Full-time equivalents. */
  readonly jobs: number | null;
}

export interface CaseOutcome extends OutcomeFigures {
  readonly id: string;
  readonly caseId: string;
  readonly kind: OutcomeKind;
  readonly fromDay: IsoDate;
  readonly untilDay: IsoDate;
  readonly newOffer: string;
  readonly lessons: string;
  readonly evidence: string;
  /** Listing whose deal is the same tonnes. */
  readonly sameAsListingId: string | null;
  readonly inclusion: Inclusion;
  readonly recordedAt: Date;
}

export interface OutcomeSum {
  readonly kilograms: number;
  readonly valueMinor: number;
  readonly kgCo2e: number;
  readonly jobs: number;
  readonly newOffers: number;
  /** Outcomes left out because their tonnes already count as those of the same listing. */
  readonly countedElsewhere: number;
}

const overlap = (a: CaseOutcome, b: CaseOutcome): boolean => a.fromDay <= b.untilDay && b.fromDay <= a.untilDay;

/**
 * Sums outcomes of one kind, each tonne once: of those that name the same listing and whose days overlap only the one
 * recorded first counts, whatever case it stands in.
 */
export function sumOutcomes(outcomes: readonly CaseOutcome[], kind: OutcomeKind): OutcomeSum {
  const ordered = outcomes
    .filter((one) => one.kind === kind)
    .toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime() || a.id.localeCompare(b.id));
  const counted: CaseOutcome[] = [];
  for (const one of ordered)
    if (
      one.sameAsListingId === null ||
      !counted.some((other) => other.sameAsListingId === one.sameAsListingId && overlap(other, one))
    )
      counted.push(one);
  const sum = (figure: keyof OutcomeFigures): number => counted.reduce((total, one) => total + (one[figure] ?? 0), 0);
  return {
    kilograms: sum("kilograms"),
    valueMinor: sum("valueMinor"),
    kgCo2e: sum("kgCo2e"),
    jobs: sum("jobs"),
    newOffers: counted.filter(({ newOffer }) => newOffer !== "").length,
    countedElsewhere: ordered.length - counted.length,
  };
}

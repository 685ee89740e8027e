import { saidSame, sameTonnes, type Tonnes } from "./same-tonnes";

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

export interface CaseOutcome extends OutcomeFigures, Tonnes {
  readonly kind: OutcomeKind;
  readonly newOffer: string;
  readonly lessons: string;
  readonly evidence: string;
  readonly inclusion: Inclusion;
  readonly recordedAt: Date;
}

export interface OutcomeSum {
  readonly kilograms: number;
  readonly valueMinor: number;
  readonly kgCo2e: number;
  readonly jobs: number;
  readonly newOffers: number;
  /** Outcomes left out because their tonnes already count as those of the same deal. */
  readonly countedElsewhere: number;
}

/**
 * Sums outcomes of one kind, each tonne once: of those that are the same tonnes (`same-tonnes.ts`) only the one recorded first
 * counts, whatever case it stands in.
 */
export function sumOutcomes(outcomes: readonly CaseOutcome[], kind: OutcomeKind): OutcomeSum {
  const ordered = outcomes
    .filter((one) => one.kind === kind)
    .toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime() || a.id.localeCompare(b.id));
  const counted: CaseOutcome[] = [];
  for (const [place, one] of ordered.entries()) {
    // What it was said to be the same as may itself have been left out for what counts.
    const said = ordered.slice(0, place).some((earlier) => saidSame(one, earlier));
    if (!said && !counted.some((other) => sameTonnes(other, one))) counted.push(one);
  }
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

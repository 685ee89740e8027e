import { isClosed, sameFirm, sides, type AdvisingCase, type Firm, type Side } from "./case";

/** A colleague who has already been in touch with the same firm. */
export interface Approach {
  readonly side: Side;
  readonly colleagueId: string;
  /** The case in which it was; null for a visit. */
  readonly caseId: string | null;
}

export interface VisitAt {
  readonly authorId: string | null;
  readonly firm: Firm;
}

/**
 * Colleagues who have approached a firm of the case: in an open case of theirs that has come further than an idea, or on a
 * visit. Each colleague once a side.
 */
export function approachesOf(
  advisingCase: AdvisingCase,
  others: readonly AdvisingCase[],
  visits: readonly VisitAt[] = [],
): Approach[] {
  const found: Approach[] = [];
  for (const side of sides) {
    const firm = advisingCase[side];
    const inCases = others
      .filter(({ id, stage }) => id !== advisingCase.id && stage !== "suggested" && !isClosed(stage))
      .filter((other) => sides.some((one) => sameFirm(other[one], firm)))
      .map(({ id, ownerId }) => ({ side, colleagueId: ownerId, caseId: id }));
    const atVisits = visits
      .filter((visit) => sameFirm(visit.firm, firm))
      .map(({ authorId }) => ({ side, colleagueId: authorId, caseId: null }));
    for (const { colleagueId, ...rest } of [...inCases, ...atVisits])
      if (
        colleagueId !== null &&
        colleagueId !== advisingCase.ownerId &&
        !found.some((one) => one.side === side && one.colleagueId === colleagueId)
      )
        found.push({ colleagueId, ...rest });
  }
  return found;
}

import type { TenderRole, TenderState } from "./tender";

/** Who has touched a tender so far, as far as the second person's approval asks. */
export interface ReviewFacts {
  readonly editedBy: string | null;
  readonly reviewRequestedBy: string | null;
}

/** What one person may do with one tender now. */
export interface TenderPermissions {
  readonly edit: boolean;
  readonly comment: boolean;
  readonly assign: boolean;
  readonly requestReview: boolean;
  readonly withdrawReview: boolean;
  readonly approve: boolean;
  /** Takes an approved draft back for changes: the approval falls. */
  readonly reopen: boolean;
  readonly handOver: boolean;
  /** Records where the advertisement is, and answers questions about it. */
  readonly publish: boolean;
  readonly cancel: boolean;
  /** Records who won: once the documents have been handed over; lot by lot, so also after the first award. */
  readonly award: boolean;
}

const awardable: readonly TenderState[] = ["handed_over", "published", "awarded"];
const closed: readonly TenderState[] = ["awarded", "cancelled"];

/** Nothing of the content changes any more: what was approved or handed over is what others have. */
export const isLocked = (state: TenderState): boolean => state !== "draft";

/**
 * The second pair of eyes: neither who saved last nor who asked may approve (four-eyes rule of most delegation orders;
 * the product's own rule, not a requirement of LOU).
 */
export const isSecondPerson = (personId: string | null, facts: ReviewFacts): boolean =>
  personId !== null && personId !== facts.editedBy && personId !== facts.reviewRequestedBy;

/** Those among the authority's people who could approve: officers and reviewers that are a second pair of eyes. */
export const approversAmong = <
  Person extends { readonly personId: string; readonly role: TenderRole | null; readonly officer: boolean },
>(
  people: readonly Person[],
  facts: ReviewFacts,
): Person[] =>
  people.filter(
    ({ personId, role, officer }) =>
      (officer || role === "officer" || role === "reviewer") && isSecondPerson(personId, facts),
  );

/** What the role allows in the state; `personId` null = the system itself, which never approves. */
export function permissionsOf(
  role: TenderRole,
  state: TenderState,
  facts: ReviewFacts,
  personId: string | null,
): TenderPermissions {
  const officer = role === "officer";
  const open = !closed.includes(state);
  const reviews = officer || role === "reviewer";
  return {
    edit: officer && !isLocked(state),
    comment: role !== "reader" && open,
    assign: officer && open,
    requestReview: officer && state === "draft",
    withdrawReview: reviews && state === "in_review",
    approve: reviews && state === "in_review" && isSecondPerson(personId, facts),
    reopen: officer && state === "approved",
    handOver: officer && (state === "approved" || state === "handed_over"),
    publish: officer && (state === "handed_over" || state === "published"),
    cancel: officer && open,
    award: officer && awardable.includes(state),
  };
}

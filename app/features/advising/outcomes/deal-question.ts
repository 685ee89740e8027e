import type { IsoDate } from "~/shared/dates";
import type { OutcomeKind } from "./outcome";
import { overlap } from "./same-tonnes";

/** A deal that an outcome may be the same as: what came of another case of the same firms, or a listing of theirs. */
export type Deal =
  | {
      readonly of: "outcome";
      readonly id: string;
      readonly title: string;
      readonly kind: OutcomeKind;
      readonly fromDay: IsoDate;
      readonly untilDay: IsoDate;
    }
  | { readonly of: "listing"; readonly id: string; readonly title: string; readonly reference: string };

/** The answer that it is none of those asked about. */
export const noDeal = "none";

/** What an answer in a form reads for a deal. */
export const dealKey = ({ of, id }: Pick<Deal, "of" | "id">): string => `${of}:${id}`;

export type DealFault = "deal_unanswered" | "not_an_option";

export interface DealAnswer {
  readonly sameAsOutcomeId: string | null;
  readonly sameAsListingId: string | null;
  readonly apartFrom: readonly string[];
}

/** Deals that the adviser has not yet said to be others in this case. */
export const dealsLeft = (
  deals: readonly Deal[],
  earlier: readonly { readonly apartFrom: readonly string[] }[],
): Deal[] => deals.filter(({ id }) => !earlier.some(({ apartFrom }) => apartFrom.includes(id)));

/**
 * Reads the answer to “is this the same deal as …?”. It may be left open, except where what came of another case would otherwise be
 * counted beside this: an outcome of the same kind that shares days with it.
 */
export function readDeal(
  answer: string,
  deals: readonly Deal[],
  outcome: { readonly kind: OutcomeKind; readonly fromDay: IsoDate; readonly untilDay: IsoDate },
): DealAnswer | DealFault {
  const open = { sameAsOutcomeId: null, sameAsListingId: null, apartFrom: [] };
  if (answer === noDeal) return { ...open, apartFrom: deals.map(({ id }) => id) };
  const chosen = deals.find((one) => dealKey(one) === answer);
  if (chosen)
    return chosen.of === "outcome" ? { ...open, sameAsOutcomeId: chosen.id } : { ...open, sameAsListingId: chosen.id };
  if (answer !== "") return "not_an_option";
  const twice = deals.some((one) => one.of === "outcome" && one.kind === outcome.kind && overlap(one, outcome));
  return twice ? "deal_unanswered" : open;
}

import type { AdvisingCase } from "../cases/case";
import { asksFirmsOf, type Introduction } from "./introduction";

/**
 * The question as it stands: ended where another firm has come to stand in the case, and from the moment that one of the firms or
 * the advisers close here, before the cases are frozen for it.
 */
export function asItStands(
  introduction: Introduction,
  advisingCase: AdvisingCase,
  someoneHasLeft: boolean,
): Introduction {
  if (introduction.withdrawnAt !== null) return introduction;
  if (asksFirmsOf(introduction, advisingCase) && !someoneHasLeft) return introduction;
  return { ...introduction, withdrawnAt: introduction.askedAt, withdrawnSide: "advisers" };
}

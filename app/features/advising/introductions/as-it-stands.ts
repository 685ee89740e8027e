import type { AdvisingCase } from "../cases/case";
import { asksFirmsOf, type Introduction } from "./introduction";

/** The question as it stands: ended where another firm has come to stand in the case. */
export function asItStands(introduction: Introduction, advisingCase: AdvisingCase): Introduction {
  if (introduction.withdrawnAt !== null || asksFirmsOf(introduction, advisingCase)) return introduction;
  return { ...introduction, withdrawnAt: introduction.askedAt, withdrawnSide: "advisers" };
}

import { sameFirm, sides, type AdvisingCase, type Firm, type Side } from "../cases/case";

/** Something a side gets to see of the other. `text` is as it was when the adviser sent the question. */
export interface SharedFact {
  /** Whose it is. */
  readonly side: Side;
  /** Key of the catalogue: `shared.<key>`. */
  readonly key: "material" | "amount" | "municipality" | "name" | "contact";
  readonly text: string;
  /** Of an amount: tonnes a year, put into the reader's words where they are shown. */
  readonly tonnes?: number;
  /** `question`: shown with the question. `introduction`: only when both have said yes. */
  readonly when: "question" | "introduction";
}

export type Answer = "yes" | "no";

export interface SideAnswer {
  /** The firm that was asked: only it reads the question and answers for the side. */
  readonly firm: Firm;
  readonly answer: Answer | null;
  readonly at: Date | null;
  readonly by: string | null;
}

export interface Introduction {
  readonly id: string;
  readonly caseId: string;
  readonly message: string;
  readonly shared: readonly SharedFact[];
  readonly askedBy: string | null;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  readonly giver: SideAnswer;
  readonly receiver: SideAnswer;
  readonly introducedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** Side that took its consent back; `advisers` when they took the question back. */
  readonly withdrawnSide: Side | "advisers" | null;
}

/** The firms that were asked still are those of the case. Where another has come, the answers count no longer. */
export const asksFirmsOf = (one: Pick<Introduction, Side>, advisingCase: Pick<AdvisingCase, Side>): boolean =>
  sides.every((side) =>
    advisingCase[side] === null ? one[side].firm === null : sameFirm(one[side].firm, advisingCase[side]),
  );

export type IntroductionState = "waiting" | "declined" | "introduced" | "withdrawn" | "expired";

/** Where a question stands at that moment. */
export function stateOf(one: Introduction, now: Date): IntroductionState {
  if (one.withdrawnAt !== null) return "withdrawn";
  if (one.giver.answer === "no" || one.receiver.answer === "no") return "declined";
  if (one.introducedAt !== null) return "introduced";
  return one.expiresAt <= now ? "expired" : "waiting";
}

export type AnswerRefusal = "introduction_withdrawn" | "introduction_expired" | "introduction_answered";

/** Why a side cannot answer that way; null when it can. The same answer again is no refusal. */
export function answerRefusal(one: Introduction, side: Side, answer: Answer, now: Date): AnswerRefusal | null {
  if (one.withdrawnAt !== null) return "introduction_withdrawn";
  const standing = one[side].answer;
  if (standing !== null) return standing === answer ? null : "introduction_answered";
  return one.expiresAt <= now ? "introduction_expired" : null;
}

/** Days that a question waits for its answer. */
export const answerDays = { least: 3, usual: 21, most: 60 } as const;
export const longestMessage = 4000;

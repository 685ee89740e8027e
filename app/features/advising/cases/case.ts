import type { KeptValues } from "~/features/matching/learning/decision";
import type { IsoDate } from "~/shared/dates";

/** Stages of a case in the order it goes through them; the last two are closed. */
export const stages = [
  "suggested",
  "contacted",
  "introduced",
  "negotiating",
  "trial",
  "running",
  "ended",
  "declined",
] as const;
export type Stage = (typeof stages)[number];

export const openStages = stages.filter((stage) => !isClosed(stage));

/** Stages in which the firms know of each other: reached only with both sides' consent. */
const knownStages: readonly Stage[] = ["introduced", "negotiating", "trial", "running"];

/** Why a case was declined, or ended without a result. The same words teach the ranking (`matching/learning/decision.ts`). */
export const closeReasons = ["quality", "cost", "distance", "trust", "law", "timing", "other"] as const;
export type CloseReason = (typeof closeReasons)[number];

/** Characters that the name of a project may have. */
export const longestProject = 200;

export const sides = ["giver", "receiver"] as const;
export type Side = (typeof sides)[number];
export const otherSide = (side: Side): Side => (side === "giver" ? "receiver" : "giver");

/** Who stands on a side: an organization here, a firm that is no member yet, or nobody (it has left). */
export type Firm =
  { readonly kind: "organization"; readonly id: string } | { readonly kind: "prospect"; readonly id: string } | null;

/** A side as two columns hold it. */
export const firmFrom = (organizationId: string | null, prospectId: string | null): Firm => {
  if (organizationId) return { kind: "organization", id: organizationId };
  return prospectId ? { kind: "prospect", id: prospectId } : null;
};

/** What the case is about, as it was when it began. */
export interface CaseSubject {
  readonly material: string;
  /** Null = not known. */
  readonly tonnesPerYear: number | null;
  /** kg CO2e a year; null = not worked out. */
  readonly kgCo2e: number | null;
  readonly score: number | null;
  /** Factor values of the pair when it was accepted: what the case's end teaches the weights. Null for a case by hand. */
  readonly values: KeptValues | null;
}

export interface AdvisingCase {
  readonly id: string;
  readonly organizationId: string;
  readonly title: string;
  readonly stage: Stage;
  readonly position: number;
  readonly outFlowId: string | null;
  readonly inFlowId: string | null;
  readonly giver: Firm;
  readonly receiver: Firm;
  readonly subject: CaseSubject;
  readonly municipalityCode: string | null;
  readonly categoryCode: string | null;
  readonly ownerId: string | null;
  readonly fundingProject: string;
  readonly remindOn: IsoDate | null;
  readonly reason: CloseReason | null;
  readonly closedAt: Date | null;
  readonly frozenAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export function isClosed(stage: Stage): boolean {
  return stage === "ended" || stage === "declined";
}

export type MoveRefusal = "case_frozen" | "case_consent_needed" | "case_reason_needed" | "case_stands_there";

/** Whether a case may go to a stage. Closing asks for its reason by itself (`closing`); back from closed is a way, too. */
export function moveRefusal(
  from: Pick<AdvisingCase, "stage" | "frozenAt">,
  to: Stage,
  { consented, closing }: { readonly consented: boolean; readonly closing: boolean },
): MoveRefusal | null {
  if (from.stage === to) return "case_stands_there";
  if (isClosed(to)) return closing ? null : "case_reason_needed";
  if (from.frozenAt !== null) return "case_frozen";
  if (knownStages.includes(to) && !consented) return "case_consent_needed";
  return null;
}

export const sameFirm = (a: Firm, b: Firm): boolean => a !== null && b !== null && a.kind === b.kind && a.id === b.id;

/** A firm as two columns of a row about it hold it. */
export const firmColumns = (one: Firm) => ({
  firmId: one?.kind === "organization" ? one.id : null,
  prospectId: one?.kind === "prospect" ? one.id : null,
});

/** Both sides as four columns hold them. */
export const sideColumns = ({ giver, receiver }: Readonly<Record<Side, Firm>>) => ({
  giverId: firmColumns(giver).firmId,
  giverProspectId: firmColumns(giver).prospectId,
  receiverId: firmColumns(receiver).firmId,
  receiverProspectId: firmColumns(receiver).prospectId,
});

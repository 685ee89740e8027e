import { now } from "~/infra/clock/clock.server";
import type { Actor, OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { isClosed, otherSide, type Side } from "../cases/case";
import { findCasesById } from "../cases/case-store.server";
import { casesLeft, findFirms } from "../cases/firm-store.server";
import { askedSide, type WayIn } from "./answering-side.server";
import { asItStands } from "./as-it-stands";
import { stateOf, type Answer, type Introduction, type IntroductionState, type SharedFact } from "./introduction";
import { findOfOrganization } from "./introduction-store.server";
import { seenBy } from "./shared-facts";

/** A question as the firm it was put to sees it: nothing of the other side that is not to be shared yet. */
export interface Question {
  readonly id: string;
  /** Name of the advisers' organization. */
  readonly advisers: string;
  readonly message: string;
  readonly state: IntroductionState;
  readonly own: Answer | null;
  readonly expiresAt: Date;
  /** What the firm may see of the other now. */
  readonly seen: readonly SharedFact[];
  /** What each would learn of the other on two yes: labels without the words of the other side. */
  readonly theirs: readonly SharedFact["key"][];
  /** What the other would learn of this firm, in words: it is its own. */
  readonly yours: readonly SharedFact[];
}

function toQuestion(introduction: Introduction, side: Side, advisers: string): Question {
  const state = stateOf(introduction, now());
  const { id, message, shared, expiresAt } = introduction;
  return {
    id,
    advisers,
    message,
    state,
    own: introduction[side].answer,
    expiresAt,
    seen: state === "withdrawn" ? [] : seenBy(shared, side, state === "introduced"),
    theirs: shared.filter((fact) => fact.side !== side && fact.when === "introduction").map(({ key }) => key),
    yours: seenBy(shared, otherSide(side), true),
  };
}

/** The question behind a mailed link, or one put to the organization acted for; to anybody else there is none. */
export async function readQuestion(actor: Actor, way: WayIn): Promise<Result<Question, AppError>> {
  const asked = await askedSide(actor, way);
  if (!asked) return err(appError("not_found"));
  const { advisingCase, introduction, side } = asked;
  const firm = { kind: "organization", id: advisingCase.organizationId } as const;
  const advisers = (await findFirms([firm])).get(`organization:${firm.id}`)?.name ?? "";
  return ok(toQuestion(introduction, side, advisers));
}

/** Questions that wait for an answer of the organization acted for. */
export async function questionsWaiting(
  actor: OrganizationMember,
): Promise<{ id: string; material: string; expiresAt: Date }[]> {
  const found = await findOfOrganization(actor.organization.id);
  const waiting = found.filter(
    ({ introduction, side }) => stateOf(introduction, now()) === "waiting" && introduction[side].answer === null,
  );
  const cases = await findCasesById(waiting.map(({ introduction }) => introduction.caseId));
  const left = await casesLeft(cases);
  const caseOf = new Map(cases.map((one) => [one.id, one]));
  return waiting.flatMap(({ introduction }) => {
    const advisingCase = caseOf.get(introduction.caseId);
    const stands =
      advisingCase &&
      advisingCase.frozenAt === null &&
      !isClosed(advisingCase.stage) &&
      asItStands(introduction, advisingCase, left.has(advisingCase.id)).withdrawnAt === null;
    return stands
      ? [{ id: introduction.id, material: advisingCase.subject.material, expiresAt: introduction.expiresAt }]
      : [];
  });
}

import { recordEvent } from "~/infra/db/record-event.server";
import { today } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { adviserOf, type Adviser } from "../adviser-standing.server";
import { stoppedBecause } from "../keeping/stored-flow";
import { getDossier, type Dossier } from "../suggesting/get-dossier.server";
import { suggestedBeside } from "../suggesting/list-suggestions.server";
import { judgedOf, valuesOf } from "../suggesting/suggestion";
import { reasons } from "./decision";
import { insertDecision, lockStanding, type NewDecision, type StandingDecision } from "./decision-store.server";
import { homeRegion as region } from "./home-region";

/** Others shown with a pair that are kept with the decision: those beside it on the list. */
const mostBeside = 20;

/** A pair about to be decided on, with what the decision keeps of it. */
export interface ReadyPair {
  readonly adviser: Adviser;
  readonly dossier: Dossier;
  readonly shownWith: readonly ReturnType<typeof valuesOf>[];
}

/** Reads what a decision rests on, before its transaction: the trace as it is today and what stood beside it. */
export async function readyPair(
  actor: Actor,
  { outId, inId }: { readonly outId: string; readonly inId: string },
): Promise<Result<ReadyPair, AppError>> {
  const adviser = await adviserOf(actor, "act");
  if (!adviser.ok) return adviser;
  const dossier = await getDossier(actor, outId, inId);
  if (!dossier.ok) return dossier;
  const { out, need } = dossier.value;
  const stopped = stoppedBecause(out, today()) ?? stoppedBecause(need, today());
  if (stopped) return err(appError("conflict", { reason: stopped }));
  const beside = await suggestedBeside(actor, outId);
  const others = beside.ok ? beside.value.filter((one) => one.need.id !== inId) : [];
  return ok({
    adviser: adviser.value,
    dossier: dossier.value,
    shownWith: others.slice(0, mostBeside).map(({ trace }) => valuesOf(trace)),
  });
}

type MadeDecision = Pick<NewDecision, "verdict" | "reason" | "caseId">;

/** The same person presses again: it is the decision that stands. */
const isRepeated = (standing: StandingDecision, { verdict, reason }: MadeDecision, { personId }: Adviser): boolean =>
  standing.decidedBy === personId && standing.verdict === verdict && standing.reason === reason;

/**
 * Writes a decision and its event in the transaction of the command that takes it. Refused while another of the same advisers
 * stands on the pair: two who press at once make one decision, and one who presses twice is given the first, with its case.
 */
export async function writeDecision(
  tx: Tx,
  actor: Actor,
  { adviser, dossier, shownWith }: ReadyPair,
  decision: MadeDecision,
): Promise<Result<Pick<StandingDecision, "id" | "caseId">, AppError>> {
  const pair = { region, organizationId: adviser.organizationId, outId: dossier.out.id, inId: dossier.need.id };
  const standing = await lockStanding(tx, pair);
  if (standing && isRepeated(standing, decision, adviser)) return ok(standing);
  if (standing) return err(appError("conflict", { reason: "match_decided" }));
  const judged = judgedOf(dossier.trace);
  const id = await insertDecision(tx, { ...pair, ...decision, judged, shownWith, decidedBy: adviser.personId });
  await recordEvent(tx, actor, {
    type: "match.decided",
    subjectType: "match",
    subjectId: id,
    organizationId: adviser.organizationId,
    payload: { outId: pair.outId, inId: pair.inId, verdict: decision.verdict, reason: decision.reason },
  });
  return ok({ id, caseId: decision.caseId ?? null });
}

/** Turns a suggestion down, for a reason from the short list. */
export async function rejectMatch(
  actor: Actor,
  input: { readonly outId: string; readonly inId: string; readonly reason: string },
): Promise<Result<{ id: string }, AppError>> {
  const reason = reasons.find((one) => one === input.reason);
  if (!reason) return err(invalidInput(fieldError("reason", input.reason === "" ? "required" : "not_an_option")));
  const ready = await readyPair(actor, input);
  if (!ready.ok) return ready;
  return transaction((tx) => writeDecision(tx, actor, ready.value, { verdict: "rejected", reason }));
}

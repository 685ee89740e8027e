import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvent, type EventDraft } from "~/infra/db/record-event.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asAdviser } from "../adviser.server";
import type { AdvisingCase } from "./case";
import { lockCase } from "./case-store.server";

export interface CaseEvent {
  readonly type: EventDraft["type"];
  readonly payload?: Record<string, unknown>;
}

interface Done<Value> {
  readonly value: Value;
  /** Null: nothing changed (a double press). */
  readonly event: CaseEvent | null;
}

/** Writes what happened to a case. */
export const recordCaseEvent = (
  tx: Tx,
  actor: Actor,
  { id, organizationId }: Pick<AdvisingCase, "id" | "organizationId">,
  { type, payload = {} }: CaseEvent,
): Promise<string> => recordEvent(tx, actor, { type, subjectType: "case", subjectId: id, organizationId, payload });

/**
 * One change of one case by an adviser of its organization: held, checked against the version the adviser saw (where one is
 * given), done, and written down, all in one transaction. To anybody else the case does not exist.
 */
export async function changeCase<Value>(
  actor: Actor,
  { id, version }: { readonly id: string; readonly version?: number },
  work: (tx: Tx, advisingCase: AdvisingCase) => Promise<Result<Done<Value>, AppError>>,
): Promise<Result<Value, AppError>> {
  return transaction(async (tx) => {
    const standing = await asAdviser(actor, tx);
    if (!standing.ok) return standing;
    const found = isId(id) ? await lockCase(tx, id) : null;
    if (!found || (actor.kind !== "system" && found.organizationId !== organizationIdOf(actor)))
      return err(appError("not_found"));
    if (version !== undefined && version !== found.version)
      return err(appError("stale_version", { reason: "case_changed", params: { title: found.title } }));
    const done = await work(tx, found);
    if (!done.ok) return done;
    if (done.value.event) await recordCaseEvent(tx, actor, found, done.value.event);
    return ok(done.value.value);
  });
}

import { now, today } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { addDays } from "~/shared/dates";
import { err, ok, type Result } from "~/shared/result";
import { sides, type AdvisingCase, type Firm, type Side } from "../cases/case";
import { updateCase } from "../cases/case-store.server";
import { changeCase, recordCaseEvent } from "../cases/change-case.server";
import { closeEntriesOf } from "../entries/entry-store.server";
import { keepContactsUntil } from "../firms/prospect-store.server";
import { lockAskedSide, type WayIn } from "./answering-side.server";
import { withdrawAll } from "./introduction-store.server";

const prospectIn = (firm: Firm): string[] => (firm?.kind === "prospect" ? [firm.id] : []);

/**
 * What a consent taken back does: every question of the case ends, its links answer nothing, names and contacts leave it, the case is frozen, the side's
 * contact person is kept no longer, what was
 * noted of contacts with that side is erased, meetings to come are cancelled, tasks and the reminder end. Without a side it is both firms' contacts. Done twice it is done once.
 */
export async function freeze(
  tx: Tx,
  actor: Actor,
  advisingCase: AdvisingCase,
  side: Side | null,
  why: "withdrawn" | "firm_closed" | "advisers_closed",
): Promise<void> {
  const ended = await withdrawAll(tx, advisingCase.id, side ?? "advisers", now());
  const closed = await closeEntriesOf(tx, advisingCase.id, side && advisingCase[side], now());
  // Nobody is to be written to for this any more: tonight, unless another case that runs needs it.
  const prospects = (side ? [side] : sides).flatMap((one) => prospectIn(advisingCase[one]));
  await keepContactsUntil(tx, { ids: prospects }, addDays(today(), -1));
  await updateCase(tx, advisingCase, { frozenAt: now(), remindOn: null });
  await recordCaseEvent(tx, actor, advisingCase, {
    type: "case.consent_withdrawn",
    payload: { side, why, questions: ended.ids.length, introduced: ended.introduced, ...closed },
  });
}

/** A side takes its consent back, by its link or signed in, whether or not the firms have been introduced. */
export async function withdrawConsent(actor: Actor, way: WayIn): Promise<Result<null, AppError>> {
  return transaction(async (tx) => {
    const asked = await lockAskedSide(actor, way, tx);
    if (!asked) return err(appError("not_found"));
    const { advisingCase, introduction, side } = asked;
    if (introduction.withdrawnAt !== null) return ok(null);
    if (introduction[side].answer !== "yes") return err(appError("conflict", { reason: "introduction_no_consent" }));
    await freeze(tx, actor, advisingCase, side, "withdrawn");
    return ok(null);
  });
}

/** The adviser notes that a side has taken its consent back by word of mouth. */
export async function noteWithdrawal(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly side: Side },
): Promise<Result<null, AppError>> {
  return changeCase(actor, input, async (tx, advisingCase) => {
    if (advisingCase.frozenAt !== null) return err(appError("conflict", { reason: "case_frozen" }));
    await freeze(tx, actor, advisingCase, input.side, "withdrawn");
    return ok({ value: null, event: null });
  });
}

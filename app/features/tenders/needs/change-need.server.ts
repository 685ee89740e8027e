import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, type Result } from "~/shared/result";
import { buyerOf, type Buyer } from "../buyer.server";
import type { Need, NeedEvent } from "./need";
import { lockNeed } from "./need-store.server";

/** A refusal because somebody saved in between; `current` is the need as it now is. */
export interface StaleNeed extends AppError {
  readonly code: "stale_version";
  readonly current: Need;
}

export const isStaleNeed = (error: AppError): error is StaleNeed =>
  error.code === "stale_version" && "current" in error;

export interface NeedRef {
  readonly id: string;
  /** Version the page was made from; absent where the order of changes does not matter. */
  readonly version?: number;
}

export interface NeedContext {
  readonly tx: Tx;
  readonly need: Need;
  readonly buyer: Buyer;
  readonly now: Date;
}

/**
 * The one way to change a need: locks the row, checks inside the transaction that the actor is a member of the public body
 * whose need it is, and the version, and hands on to `work`. To everybody else it is not there.
 */
export function changeNeed<T>(
  actor: Actor,
  ref: NeedRef,
  work: (context: NeedContext) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError | StaleNeed>> {
  return transaction<Result<T, AppError | StaleNeed>>(async (tx) => {
    const buyer = await buyerOf(tx, actor);
    const need = buyer && isId(ref.id) ? await lockNeed(tx, ref.id, buyer.organizationId) : null;
    if (!buyer || !need) return err(appError("not_found"));
    if (ref.version !== undefined && ref.version !== need.version)
      return err<StaleNeed>({ code: "stale_version", reason: "need_changed", current: need });
    return work({ tx, need, buyer, now: now() });
  });
}

/** Writes what happened to a need, in the transaction of the change. */
export const recordNeed = (
  tx: Tx,
  actor: Actor,
  what: NeedEvent,
  need: Pick<Need, "id" | "organizationId">,
  payload: Record<string, unknown> = {},
): Promise<string> =>
  recordEvent(tx, actor, {
    type: `need.${what}`,
    subjectType: "need",
    subjectId: need.id,
    organizationId: need.organizationId,
    payload,
  });

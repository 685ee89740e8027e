import { db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { buyerOf } from "../buyer.server";
import { answeredDepths } from "./depths";
import type { Need } from "./need";
import { findNeed } from "./need-store.server";
import type { InternalTransfer } from "./transfer";
import { transfersOfNeed } from "./transfer-store.server";

export interface NeedForActor {
  readonly need: Need;
  /** Whether the actor may buy for it: a procurement officer of the authority. */
  readonly officer: boolean;
  readonly transfers: readonly InternalTransfer[];
  /** The answered depths in order, with where each led: the motive of what is done next. */
  readonly motive: ReturnType<typeof answeredDepths>;
}

/** A need with what has been done about it, for members of the authority; to others it is not there. */
export async function getNeed(actor: Actor, id: string): Promise<Result<NeedForActor, AppError>> {
  const buyer = await buyerOf(db(), actor);
  const need = buyer && isId(id) ? await findNeed(db(), id, buyer.organizationId) : null;
  if (!buyer || !need) return err(appError("not_found"));
  const transfers = await transfersOfNeed(need.id);
  return ok({ need, officer: buyer.officer, transfers, motive: answeredDepths(need.depths) });
}

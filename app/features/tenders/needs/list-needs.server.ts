import { db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { buyerOf } from "../buyer.server";
import type { Need } from "./need";
import { listNeedRows } from "./need-store.server";
import type { InternalTransfer } from "./transfer";
import { transfersWaiting } from "./transfer-store.server";

export interface NeedList {
  readonly needs: readonly Need[];
  /** What other public bodies have asked of our stock. */
  readonly asked: readonly InternalTransfer[];
  readonly officer: boolean;
}

/** The authority's needs, open ones first, and what others ask of its stock. */
export async function listNeeds(actor: Actor): Promise<Result<NeedList, AppError>> {
  const buyer = await buyerOf(db(), actor);
  if (!buyer) return err(appError("not_found"));
  const [needs, asked] = await Promise.all([
    listNeedRows(buyer.organizationId),
    transfersWaiting(buyer.organizationId),
  ]);
  return ok({ needs, asked, officer: buyer.officer });
}

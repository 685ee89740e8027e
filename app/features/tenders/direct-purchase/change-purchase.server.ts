import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, type Result } from "~/shared/result";
import { buyerOf, type Buyer } from "../buyer.server";
import type { PurchaseEvent, PurchaseRecord } from "./purchase";
import { lockRecord } from "./purchase-store.server";

/** For a procurement officer of the authority; to all others the records are not there. */
export const asOfficer = <T>(
  actor: Actor,
  work: (tx: Tx, buyer: Buyer) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> =>
  transaction<Result<T, AppError>>(async (tx) => {
    const buyer = await buyerOf(tx, actor);
    return buyer?.officer ? work(tx, buyer) : err(appError("not_found"));
  });

export interface PurchaseContext {
  readonly tx: Tx;
  readonly record: PurchaseRecord;
  readonly buyer: Buyer;
  readonly now: Date;
}

/**
 * The one way to change a record: locks it, checks officer, state and version in the transaction, hands on to `work`.
 * A stale version is refused with the one that stands (`params.version`).
 */
export const changePurchase = <T>(
  actor: Actor,
  ref: { readonly id: string; readonly version?: number },
  state: PurchaseRecord["state"],
  work: (context: PurchaseContext) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> =>
  asOfficer(actor, async (tx, buyer) => {
    const record = isId(ref.id) ? await lockRecord(tx, ref.id, buyer.organizationId) : null;
    if (!record) return err(appError("not_found"));
    if (record.state !== state) return err(appError("conflict", { reason: `purchase_is_${record.state}` }));
    if (ref.version !== undefined && ref.version !== record.version)
      return err(appError("stale_version", { reason: "purchase_changed", params: { version: record.version } }));
    return work({ tx, record, buyer, now: now() });
  });

/** Writes what happened, in the transaction of the change. */
export const recordPurchase = (
  tx: Tx,
  actor: Actor,
  what: PurchaseEvent,
  subject: { readonly id: string; readonly organizationId: string },
  payload: Record<string, unknown> = {},
): Promise<string> =>
  recordEvent(tx, actor, {
    type: `purchase.${what}`,
    subjectType: "purchase",
    subjectId: subject.id,
    organizationId: subject.organizationId,
    payload,
  });

import { handOver } from "~/features/catalogue/life/hand-over.server";
import type { UnitCode } from "~/features/reference/units";
import { now } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { buyerOf } from "../buyer.server";
import { recordNeed } from "./change-need.server";
import { lockNeed } from "./need-store.server";
import { findTransfer, insertTransfer } from "./transfer-store.server";

export interface TakeStock {
  /** Made by the form, so that pressing twice takes once. */
  readonly id: string;
  readonly needId: string;
  readonly listingId: string;
  readonly quantity: number;
  readonly unit: UnitCode;
}

const isThere = appError("conflict", { reason: "transfer_recorded" });

/**
 * Moves goods from the authority's own stock to one of its needs: no purchase, so no procurement. The listing shrinks or
 * ends, the transfer and both events are written in the same transaction; taking more than there is, or kilograms of what
 * is counted in pieces, is refused.
 */
export async function takeOwnStock(actor: Actor, input: TakeStock): Promise<Result<void, AppError>> {
  if (!isId(input.id) || !isId(input.needId)) return err(appError("not_found"));
  const { id, needId, listingId, quantity, unit } = input;
  const payload = { needId, transferId: id };
  const taken = await handOver(
    actor,
    { id: listingId, quantity, unit, reason: "used_ourselves", payload },
    async (tx) => {
      const buyer = await buyerOf(tx, actor);
      const need = buyer && (await lockNeed(tx, needId, buyer.organizationId));
      if (!buyer || !need) return err(appError("not_found"));
      if (await findTransfer(tx, id)) return err(isThere);
      if (need.state === "closed") return err(appError("conflict", { reason: "need_closed" }));
      const own = { organizationId: buyer.organizationId, fromOrganizationId: buyer.organizationId };
      const row = { id, needId, listingId, ...own, state: "done", quantity, unit, ground: "" } as const;
      await insertTransfer(tx, { ...row, createdBy: buyer.personId }, now());
      await recordNeed(tx, actor, "transferred", need, { transferId: id, listingId, quantity, unit });
      return ok(undefined);
    },
  );
  if (taken.ok) return ok(undefined);
  // The second of two presses: what it asks for has been done, or the listing it emptied is gone.
  const done = taken.error.reason === "transfer_recorded" || (await alreadyDone(actor, input));
  return done ? ok(undefined) : taken;
}

async function alreadyDone(actor: Actor, { id, needId }: TakeStock): Promise<boolean> {
  const found = await findTransfer(db(), id);
  return found !== null && found.needId === needId && found.organizationId === organizationIdOf(actor);
}

import { handOver } from "~/features/catalogue/life/hand-over.server";
import { now } from "~/infra/clock/clock.server";
import { db, transaction, type Tx } from "~/infra/db/client.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { buyerOf } from "../buyer.server";
import { recordNeed } from "./change-need.server";
import type { InternalTransfer } from "./transfer";
import { findTransfer, lockTransfer, saveDecision } from "./transfer-store.server";

type Answer = "done" | "declined";

async function answer(tx: Tx, actor: Actor, id: string, state: Answer): Promise<Result<void, AppError>> {
  const giver = await buyerOf(tx, actor);
  const transfer = await lockTransfer(tx, id);
  if (!giver || !transfer || transfer.fromOrganizationId !== giver.organizationId) return err(appError("not_found"));
  if (transfer.state !== "asked") return err(appError("conflict", { reason: "transfer_answered" }));
  await saveDecision(tx, id, state, giver.personId, now());
  const need = { id: transfer.needId, organizationId: transfer.organizationId };
  const { listingId, quantity, unit } = transfer;
  const payload = { transferId: id, listingId, quantity, unit };
  await recordNeed(tx, actor, state === "done" ? "transferred" : "transfer_declined", need, payload);
  return ok(undefined);
}

const yes = async (actor: Actor, { id, listingId, needId, quantity, unit }: InternalTransfer) =>
  handOver(actor, { id: listingId, quantity, unit, reason: "taken_here", payload: { needId, transferId: id } }, (tx) =>
    answer(tx, actor, id, "done"),
  );

/**
 * Answers another public body that has asked for some of the own stock. A yes takes the amount out of the listing in the
 * same transaction, as it then is; a no leaves it as it was.
 */
export async function decideTransfer(
  actor: Actor,
  input: { readonly id: string; readonly accept: boolean },
): Promise<Result<void, AppError>> {
  const transfer = isId(input.id) ? await findTransfer(db(), input.id) : null;
  if (!transfer || transfer.fromOrganizationId !== organizationIdOf(actor)) return err(appError("not_found"));
  if (transfer.state !== "asked") return err(appError("conflict", { reason: "transfer_answered" }));
  if (!input.accept) return transaction((tx) => answer(tx, actor, transfer.id, "declined"));
  const given = await yes(actor, transfer);
  return given.ok ? ok(undefined) : given;
}

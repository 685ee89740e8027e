import { handOver } from "~/features/catalogue/life/hand-over.server";
import { getListingCards } from "~/features/catalogue/reading/get-listing-cards.server";
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

async function answer(
  tx: Tx,
  actor: Actor,
  { id, title }: { readonly id: string; readonly title: string },
  state: Answer,
): Promise<Result<void, AppError>> {
  const giver = await buyerOf(tx, actor);
  const transfer = await lockTransfer(tx, id);
  if (!giver || !transfer || transfer.fromOrganizationId !== giver.organizationId) return err(appError("not_found"));
  if (transfer.state !== "asked") return err(appError("conflict", { reason: "transfer_answered" }));
  await saveDecision(tx, id, state, giver.personId, now());
  const need = { id: transfer.needId, organizationId: transfer.organizationId };
  const { listingId, quantity, unit } = transfer;
  const payload = { transferId: id, listingId, title, quantity, unit };
  await recordNeed(tx, actor, state === "done" ? "transferred" : "transfer_declined", need, payload);
  return ok(undefined);
}

const yes = async (actor: Actor, transfer: InternalTransfer, title: string) => {
  const { id, listingId, needId, quantity, unit } = transfer;
  const payload = { needId, transferId: id };
  return handOver(actor, { id: listingId, quantity, unit, reason: "taken_here", payload }, (tx) =>
    answer(tx, actor, { id, title }, "done"),
  );
};

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
  // Said now: what was the last of it is no longer to be seen afterwards.
  const title = (await getListingCards(actor, [transfer.listingId]))[0]?.title ?? "";
  if (!input.accept) return transaction((tx) => answer(tx, actor, { id: transfer.id, title }, "declined"));
  const given = await yes(actor, transfer, title);
  return given.ok ? ok(undefined) : given;
}

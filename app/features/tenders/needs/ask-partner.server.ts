import { getListingCards } from "~/features/catalogue/reading/get-listing-cards.server";
import { remainingAfter } from "~/features/catalogue/life/remaining";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { changeNeed, recordNeed } from "./change-need.server";
import type { TakeStock } from "./take-own-stock.server";
import { askedAlready, findTransfer, insertTransfer } from "./transfer-store.server";
import { wayToGet } from "./way-to-get";

export interface AskPartner extends TakeStock {
  /** Why this is no procurement, in the authority's own words. */
  readonly ground: string;
}

/**
 * Asks another public body for goods from its stock for partners, free of charge. Nothing moves until a member of the
 * owner says yes. What has a price, comes from a company or is offered to everybody is refused: that is a purchase.
 */
export async function askPartner(actor: Actor, input: AskPartner): Promise<Result<void, AppError>> {
  if (!isId(input.id)) return err(appError("not_found"));
  const [card] = await getListingCards(actor, [input.listingId]);
  const owner = card && (await getOrganizationCards(actor, [card.organizationId])).get(card.organizationId);
  const ground = input.ground.trim();
  return changeNeed(actor, { id: input.needId }, async ({ tx, need, buyer }) => {
    if (!card) return err(appError("not_found"));
    if (wayToGet(card, buyer.organizationId, owner?.kind) !== "ask")
      return err(appError("conflict", { reason: "transfer_is_purchase" }));
    if (need.state === "closed") return err(appError("conflict", { reason: "need_closed" }));
    if (ground === "") return err(invalidInput(fieldError("ground", "required")));
    const { id, listingId, quantity, unit } = input;
    const after = remainingAfter({ quantity: card.quantity.amount, unit: card.quantity.unit }, { quantity, unit });
    if (!after.ok) {
      const params = { available: card.quantity.amount ?? 0 };
      return err(invalidInput(fieldError("quantity", `take_${after.fault}`, params)));
    }
    if ((await findTransfer(tx, id)) || (await askedAlready(tx, need.id, listingId))) return ok(undefined);
    const parties = { organizationId: buyer.organizationId, fromOrganizationId: card.organizationId };
    const row = { id, needId: need.id, listingId, ...parties, state: "asked", quantity, unit, ground } as const;
    await insertTransfer(tx, { ...row, createdBy: buyer.personId }, null);
    const payload = { transferId: id, listingId, title: card.title, quantity, unit };
    await recordNeed(tx, actor, "transfer_asked", need, payload);
    return ok(undefined);
  });
}

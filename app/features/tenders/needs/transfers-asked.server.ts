import { getListingCards } from "~/features/catalogue/reading/get-listing-cards.server";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import type { UnitCode } from "~/features/reference/units";
import { db } from "~/infra/db/client.server";
import { systemActor, type Actor } from "~/shared/actor";
import { isId } from "~/shared/ids";
import { buyerOf } from "../buyer.server";
import type { InternalTransfer } from "./transfer";
import { findTransfer, transfersWaiting } from "./transfer-store.server";

/** Somebody who waits for a yes or a no about the own stock. */
export interface AskedTransfer {
  readonly id: string;
  /** Who is asked. */
  readonly fromOrganizationId: string;
  /** Who asks. */
  readonly organization: string;
  readonly listing: string;
  readonly quantity: number;
  readonly unit: UnitCode;
  readonly ground: string;
  readonly askedAt: string;
}

const names = (actor: Actor, transfers: readonly InternalTransfer[]) =>
  getOrganizationCards(
    actor,
    transfers.map(({ organizationId }) => organizationId),
  );

const told = (
  { id, fromOrganizationId, quantity, unit, ground, createdAt }: InternalTransfer,
  organization: string | undefined,
  listing: string | undefined,
): AskedTransfer => ({
  id,
  fromOrganizationId,
  organization: organization ?? "",
  listing: listing ?? "",
  quantity,
  unit,
  ground,
  askedAt: createdAt,
});

/** What other public bodies have asked of the actor's organization and wait for, the longest first. */
export async function transfersAsked(actor: Actor): Promise<AskedTransfer[]> {
  const buyer = await buyerOf(db(), actor);
  const waiting = buyer ? await transfersWaiting(buyer.organizationId) : [];
  if (waiting.length === 0) return [];
  const listingIds = waiting.map(({ listingId }) => listingId);
  const [asking, cards] = await Promise.all([names(actor, waiting), getListingCards(actor, listingIds)]);
  const titles = new Map(cards.map(({ id, title }) => [id, title]));
  return waiting.map((transfer) =>
    told(transfer, asking.get(transfer.organizationId)?.name, titles.get(transfer.listingId)),
  );
}

/** What a question tells of, while nobody has answered it. `listing`: its title when it was asked. For jobs. */
export async function askedTransfer(id: unknown, listing: unknown): Promise<AskedTransfer | null> {
  const transfer = isId(id) ? await findTransfer(db(), id) : null;
  if (transfer?.state !== "asked") return null;
  const asking = await names(systemActor("transfer"), [transfer]);
  return told(transfer, asking.get(transfer.organizationId)?.name, String(listing ?? ""));
}

/** The answer that somebody who asked another public body has been given. */
export interface AnsweredTransfer {
  readonly id: string;
  readonly needId: string;
  /** Who asked. */
  readonly organizationId: string;
  readonly accepted: boolean;
  /** Who answered. */
  readonly owner: string;
  readonly listing: string;
  readonly quantity: number;
  readonly unit: UnitCode;
}

/** What an answer tells of; null for what was taken from the own stock. `listing`: its title when it was answered. For jobs. */
export async function answeredTransfer(id: unknown, listing: unknown): Promise<AnsweredTransfer | null> {
  const transfer = isId(id) ? await findTransfer(db(), id) : null;
  if (!transfer || transfer.state === "asked" || transfer.organizationId === transfer.fromOrganizationId) return null;
  const { needId, organizationId, fromOrganizationId, quantity, unit } = transfer;
  const owners = await getOrganizationCards(systemActor("transfer"), [fromOrganizationId]);
  return {
    id: transfer.id,
    needId,
    organizationId,
    accepted: transfer.state === "done",
    owner: owners.get(fromOrganizationId)?.name ?? "",
    listing: String(listing ?? ""),
    quantity,
    unit,
  };
}

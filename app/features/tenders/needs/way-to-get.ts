import type { ListingCard } from "~/features/catalogue/listing-views";
import type { OrganizationKind } from "~/features/organizations/organization-kind";

/** Where something that answers a need stands: own stock, released to us as partners, offered to everybody. */
export const sources = ["own", "partner", "public"] as const;
export type Source = (typeof sources)[number];

/**
 * How it can be had: moved within the own organization; asked of another public body, free of charge, from its stock for
 * partners; or bought, which is itself a procurement.
 */
export type WayToGet = "move" | "ask" | "buy";

const publicBodies: readonly OrganizationKind[] = ["municipality", "region", "public_body"];

export const sourceOf = (card: Pick<ListingCard, "organizationId" | "because">, organizationId: string): Source =>
  card.organizationId === organizationId ? "own" : card.because === "public" ? "public" : "partner";

/** Anything with a price, from a company, or offered to everybody is bought, not moved. */
export function wayToGet(
  card: Pick<ListingCard, "organizationId" | "because" | "price">,
  organizationId: string,
  ownerKind: OrganizationKind | undefined,
): WayToGet {
  const source = sourceOf(card, organizationId);
  if (source === "own") return "move";
  const free = card.price.kind === "free";
  return source === "partner" && free && ownerKind !== undefined && publicBodies.includes(ownerKind) ? "ask" : "buy";
}

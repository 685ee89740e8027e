import type { AttributeValues } from "~/features/reference/attribute";
import type { OrganizationMember } from "~/shared/actor";
import { findOwnOfferCategories, findOwnOffers } from "./own-offer-store.server";

/** A published offer of the own organization with what is stated about it. */
export interface OwnOffer {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly categoryCode: string;
  readonly version: number;
  readonly attributes: AttributeValues;
}

/** Leaf codes in which the own organization has something published to offer. */
export const getOwnOfferCategories = (actor: OrganizationMember): Promise<string[]> =>
  findOwnOfferCategories(actor.organization.id);

/** The own organization's published surplus and services in those categories, at most fifty, newest first. */
export const ownOffersIn = (actor: OrganizationMember, categoryCodes: readonly string[]): Promise<OwnOffer[]> =>
  categoryCodes.length === 0 ? Promise.resolve([]) : findOwnOffers(actor.organization.id, categoryCodes);

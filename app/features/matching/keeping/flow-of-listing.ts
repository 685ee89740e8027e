import type { Listing } from "~/features/catalogue/listing";
import { effectiveRung } from "~/features/catalogue/release/release-ladder";
import type { IsoDate } from "~/shared/dates";
import type { FlowDirection } from "../flows/flow";
import { emptyFlow, type FlowFields } from "./stored-flow";

/** Surplus and services are something a firm has, what is wanted is a need. */
export const directionOf = ({ type }: Pick<Listing, "type">): FlowDirection => (type === "wanted" ? "in" : "out");

/** Whether a listing has a flow: while anybody may find it. Hazardous waste is shown to those who hold a permit, so it has none. */
export const hasFlow = (listing: Listing, today: IsoDate): boolean =>
  listing.state === "published" &&
  listing.blockedAt === null &&
  (listing.expiresOn === null || listing.expiresOn >= today) &&
  effectiveRung(listing.release, today) === "public" &&
  listing.legal.status !== "hazardous_waste";

/** What a listing says, as a flow. Price and the owner's own reference are left out. */
export function flowOfListing(listing: Listing): FlowFields {
  const { quantity, unit, cadence, recurrencePeriod } = listing;
  const per = cadence === "recurring" ? (recurrencePeriod ?? "month") : "once";
  const days =
    cadence === "recurring"
      ? { availableFrom: listing.recurringFrom, availableUntil: listing.recurringUntil }
      : { availableFrom: listing.availableFrom, availableUntil: listing.goneBy ?? listing.availableUntil };
  const turned =
    days.availableFrom !== null && days.availableUntil !== null && days.availableUntil < days.availableFrom;
  return {
    ...emptyFlow,
    title: listing.title.slice(0, 160) || listing.reference,
    description: "",
    categoryCode: listing.categoryCode,
    wasteCode: listing.legal.wasteCode,
    amount: quantity === null || unit === null || quantity <= 0 ? null : { value: quantity, unit, per },
    municipalityCode: listing.municipalityCode,
    ...days,
    ...(turned ? { availableFrom: null, availableUntil: null } : {}),
    attributes: listing.attributes,
    legalStatus: listing.type === "wanted" ? null : listing.legal.status,
  };
}

import type { ListingCard } from "~/features/catalogue/listing-views";
import type { ApiItem } from "./api-schemas";

/** A listing as the public interface gives it. */
export const toApiItem = (card: ListingCard, appUrl: string): ApiItem => ({
  id: card.id,
  reference: card.externalReference ?? card.reference,
  publicReference: card.reference,
  title: card.title,
  type: card.type,
  category: card.categoryCode,
  quantity: card.quantity.amount,
  unit: card.quantity.unit,
  massKg: card.quantity.massKg,
  recurring: card.quantity.per,
  priceKind: card.price.kind,
  priceMinor: card.price.minor,
  municipality: card.place.municipalityCode,
  locality: card.place.locality,
  latitude: card.place.latitude,
  longitude: card.place.longitude,
  availableFrom: card.availableFrom,
  availableUntil: card.availableUntil,
  legalStatus: card.legalStatus,
  climateKg: card.climate?.kg ?? null,
  url: `${appUrl}/annons/${card.reference}`,
});

import { listingImpact } from "~/features/catalogue/reading/listing-impact.server";
import type { ListingView } from "~/features/catalogue/listing-views";
import { roadKm } from "~/features/impact/assumptions";
import { formatDistance } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { Actor } from "~/shared/actor";
import { distanceKm } from "~/shared/geo";
import { municipalityOptions } from "../account/municipality-options.server";
import { presentImpact, presentReach, type ReaderDistance } from "./present-impact.server";
import { presentPlace } from "./present-place.server";
import { ownSite, type ReaderPlace } from "./reader-place.server";

function distanceTo({ listing }: ListingView, place: ReaderPlace | null): ReaderDistance | null {
  const { latitude, longitude } = listing;
  if (!place || latitude === null || longitude === null) return null;
  return { place: place.name, straightKm: distanceKm(place, { latitude, longitude }) };
}

/** What depends on where the reader is: map, distance, how far it pays to drive, climate effect; and the choice of place. */
export async function presentAround(view: ListingView, placeName: string | null, place: ReaderPlace | null, actor: Actor) {
  const { locale } = actor;
  const { listing } = view;
  const from = distanceTo(view, place);
  const outcome = listingImpact(listing, from && roadKm(from.straightKm));
  const site = await ownSite(actor);
  const t = translator(locale, "listing");
  const counted = !outcome.ok && outcome.reason === "not_surplus" ? null : outcome;
  return {
    tile: presentPlace(listing, placeName, place, locale),
    distance: from ? { km: Math.round(from.straightKm), text: t("place.distance", { km: formatDistance(locale, from.straightKm), place: from.place }) } : null,
    impact: counted && presentImpact(counted, from, locale),
    reach: counted && presentReach(counted, from, locale),
    picker: { chosen: place?.code ?? "", places: municipalityOptions(), ownSite: site && t("place.ownSite", { name: site.name }) },
  };
}

import { categoryByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import type { ListingCard } from "~/features/catalogue/listing-views";
import type { ListingCardProps } from "~/features/catalogue/ui/listing-card";
import { availabilityText, climateText, listedPrice, placeText, quantityText } from "~/features/catalogue/ui/listing-text";
import type { MediaView, PictureView } from "~/features/media/media-view";
import { formatDistance } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { distanceKm } from "~/shared/geo";

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

function distanceFrom(point: Point | null, card: ListingCard, locale: Locale): ListingCardProps["distance"] {
  const { latitude, longitude } = card.place;
  if (!point || latitude === null || longitude === null) return null;
  const km = distanceKm(point, { latitude, longitude });
  return { km: Math.round(km), text: formatDistance(locale, km) };
}

/** A title whose measures stay on one line: `9 × 21`, `400 m²`. As long as before, so that marks still fit. */
const unbroken = (title: string): string =>
  title.replace(/ × /g, "\u00a0×\u00a0").replace(/(\d) (?=(?:m²|m³|mm|cm|m|st|kg|ton|kW|MWh)(?:$|[ ,/]))/g, "$1\u00a0");

/** What a card draws of a file; its name, size and text stay here. */
const slim = ({ id, kind, width, height, widths, placeholder }: MediaView): PictureView => ({
  id,
  kind,
  width,
  height,
  widths,
  placeholder,
});

const names = new Map(municipalities.map((row) => [row.code, row.name]));

/** Cards in words, with the distance from a point where one is given. */
export function presentCards(cards: readonly ListingCard[], today: IsoDate, locale: Locale, from: Point | null = null): ListingCardProps[] {
  const t = translator(locale, "listing");
  return cards.map((card) => ({
    reference: card.reference,
    type: card.type,
    title: unbroken(card.title),
    lang: card.language === locale ? null : card.language,
    quantity: quantityText(card.quantity, locale, t),
    price: listedPrice(card, locale, t),
    place: placeText(card.place.locality, names.get(card.place.municipalityCode ?? "") ?? null),
    distance: distanceFrom(from, card, locale),
    availability: availabilityText({ ...card, recurring: card.quantity.per !== null }, today, locale, t),
    recurring: card.quantity.per !== null,
    climate: card.climate ? climateText(card.climate.kg, locale, t) : null,
    art: categoryByCode(card.categoryCode ?? "")?.group ?? "building",
    photo: card.photo && slim(card.photo.media),
    because: card.because,
  }));
}

import { toMediaView, type MediaRow } from "~/features/media/media-view";
import type { Listing } from "../listing";
import type { ListingMediaView, PriceView, QuantityView } from "../listing-views";

/** Columns that say how much there is. */
export interface QuantityRow {
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly quantityApproximate: boolean;
  readonly quantityUnknown: boolean;
  readonly massKg: number | null;
  readonly massSource: string | null;
  readonly recurrencePeriod: string | null;
}

export const toQuantity = (row: QuantityRow): QuantityView => ({
  amount: row.quantity,
  unit: row.unit as Listing["unit"],
  approximate: row.quantityApproximate,
  unknown: row.quantityUnknown,
  massKg: row.massKg,
  massSource: row.massSource as Listing["massSource"],
  per: row.recurrencePeriod as Listing["recurrencePeriod"],
});

/** Columns that say what it costs; the amount in minor units. */
export interface PriceRow {
  readonly priceKind: string;
  readonly priceMinor: number | null;
  readonly unit: string | null;
  readonly vatMode: string;
}

export const toPrice = (row: PriceRow): PriceView => ({
  kind: row.priceKind as PriceView["kind"],
  minor: row.priceMinor,
  unit: row.unit as Listing["unit"],
  vatMode: row.vatMode as PriceView["vatMode"],
});

export interface PlacedMediaRow {
  readonly altText: string;
  readonly media: MediaRow;
}

export const toPlacedMedia = ({ altText, media }: PlacedMediaRow): ListingMediaView => ({
  altText,
  media: toMediaView(media),
});

import type { MediaView } from "~/features/media/media-view";
import type { FieldError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import type { CompletenessReport } from "./drafting/completeness";
import type {
  LegalRecord,
  Listing,
  ListingState,
  ListingType,
  PriceKind,
  Rung,
  StoredClimate,
  VatMode,
} from "./listing";
import type { VisibleBecause } from "./release/release-ladder";

export interface QuantityView {
  readonly amount: number | null;
  readonly unit: Listing["unit"];
  readonly approximate: boolean;
  readonly unknown: boolean;
  readonly massKg: number | null;
  readonly massSource: Listing["massSource"];
  /** Period in which the amount comes again; null = once. */
  readonly per: Listing["recurrencePeriod"];
}

export interface PriceView {
  readonly kind: PriceKind;
  readonly minor: number | null;
  /** Unit the price is for when the kind is `per_unit`. */
  readonly unit: Listing["unit"];
  readonly vatMode: VatMode;
}

export interface PlaceView {
  readonly municipalityCode: string | null;
  readonly locality: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** One listing in a list: what a card, a row or a map pin needs. */
export interface ListingCard {
  readonly id: string;
  readonly reference: string;
  /** The owner's own article or inventory number. */
  readonly externalReference: string | null;
  readonly organizationId: string;
  readonly type: ListingType;
  readonly title: string;
  readonly language: Listing["language"];
  readonly categoryCode: string | null;
  readonly serviceKind: Listing["serviceKind"];
  readonly strategy: Listing["strategy"];
  readonly condition: string | null;
  readonly quantity: QuantityView;
  readonly price: PriceView;
  readonly place: PlaceView;
  readonly availableFrom: IsoDate | null;
  readonly availableUntil: IsoDate | null;
  readonly goneBy: IsoDate | null;
  readonly expiresOn: IsoDate | null;
  readonly publishedAt: string | null;
  readonly legalStatus: LegalRecord["status"];
  readonly climate: StoredClimate | null;
  /** The first photo; null = show the category's drawing. */
  readonly photo: { readonly media: MediaView; readonly altText: string } | null;
  /** The circle that sees it now: shows "only for you" and "partners only" badges. */
  readonly because: VisibleBecause;
}

export interface ListingMediaView {
  readonly media: MediaView;
  readonly altText: string;
}

/** The listing page. */
export interface ListingView {
  readonly listing: Listing;
  readonly photos: readonly ListingMediaView[];
  readonly documents: readonly ListingMediaView[];
  /** Why the reader sees it; `preview` = own listing others cannot see now, `moderation` = administrator. */
  readonly because: VisibleBecause | "preview" | "moderation";
}

/** The owner's listing for wizard and management. */
export interface OwnListing {
  readonly listing: Listing;
  readonly photos: readonly ListingMediaView[];
  readonly documents: readonly ListingMediaView[];
  readonly completeness: CompletenessReport;
  /** What keeps it from being published as it is; empty when nothing does. */
  readonly publishFaults: readonly FieldError[];
}

/** One row of "my listings". */
export interface OwnListingRow {
  readonly id: string;
  readonly reference: string;
  readonly externalReference: string | null;
  readonly type: ListingType;
  readonly title: string;
  readonly categoryCode: string | null;
  readonly state: ListingState;
  readonly rung: Rung;
  readonly quantity: QuantityView;
  readonly price: PriceView;
  readonly municipalityCode: string | null;
  readonly expiresOn: IsoDate | null;
  readonly completeness: number;
  readonly blocked: boolean;
  readonly photo: ListingMediaView | null;
  readonly version: number;
  readonly updatedAt: string;
  readonly publishedAt: string | null;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

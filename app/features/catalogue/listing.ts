import type { AttributeValues } from "~/features/reference/attribute";
import type { Strategy } from "~/features/impact/strategy";
import { listingKinds, type ListingKind } from "~/features/reference/category";
import type { UnitCode } from "~/features/reference/units";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";

/** Surplus to give away, a circular service on offer, or something wanted. */
export const listingTypes = listingKinds;
export type ListingType = ListingKind;

export const listingStates = ["draft", "published", "paused", "withdrawn", "expired", "archived"] as const;
export type ListingState = (typeof listingStates)[number];

/** The release ladder: own organization, then chosen partners, then everybody. */
export const rungs = ["own", "partners", "public"] as const;
export type Rung = (typeof rungs)[number];

export const cadences = ["once", "recurring"] as const;
export type Cadence = (typeof cadences)[number];
export const recurrencePeriods = ["week", "month"] as const;
export type RecurrencePeriod = (typeof recurrencePeriods)[number];

export const priceKinds = ["fixed", "per_unit", "negotiable", "free", "ask"] as const;
export type PriceKind = (typeof priceKinds)[number];
export const vatModes = ["standard", "reduced12", "reduced6", "margin", "reverse_charge", "exempt", "none"] as const;
export type VatMode = (typeof vatModes)[number];

export const goneByActions = ["recycled", "energy", "landfill", "stored", "sold_elsewhere", "unknown"] as const;
export type GoneByAction = (typeof goneByActions)[number];
export const dismantlingAnswers = ["not_needed", "done", "needed", "buyer"] as const;
export type Dismantling = (typeof dismantlingAnswers)[number];
export const serviceKinds = [
  "repair",
  "refurbish",
  "remanufacture",
  "take_back",
  "rental",
  "sharing",
  "product_as_service",
  "dismantling",
  "logistics",
  "storage",
  "recycling",
  "advice",
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export const legalStatuses = ["product", "by_product", "end_of_waste", "waste", "hazardous_waste"] as const;
export type LegalStatus = (typeof legalStatuses)[number];

export const withdrawalReasons = [
  "taken_here",
  "taken_elsewhere",
  "used_ourselves",
  "discarded",
  "mistake",
  "other",
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** What the owner states and may change at any time; everything else follows from it or from commands. */
export interface ListingFields {
  readonly title: string;
  /** Markdown, at most 10 000 characters. */
  readonly description: string;
  /** Language the texts are written in. */
  readonly language: Locale;
  /** The owner's own article or inventory number. */
  readonly externalReference: string | null;
  /** Leaf of the category tree. */
  readonly categoryCode: string | null;
  readonly attributes: AttributeValues;

  readonly quantity: number | null;
  readonly unit: UnitCode | null;
  /** "About this much": counted or weighed by nobody yet. */
  readonly quantityApproximate: boolean;
  /** Said outright that nobody knows how much; differs from a quantity not filled in. */
  readonly quantityUnknown: boolean;
  /** Kilograms of the whole quantity as entered by the owner; null lets it be derived. */
  readonly enteredMassKg: number | null;
  readonly minimumLot: number | null;
  readonly cadence: Cadence;
  /** The quantity comes once each period when the cadence is recurring. */
  readonly recurrencePeriod: RecurrencePeriod | null;
  readonly recurringFrom: IsoDate | null;
  readonly recurringUntil: IsoDate | null;

  readonly priceKind: PriceKind;
  /** Öre without VAT (with the margin scheme: the whole price); a unit price when the kind is `per_unit`. */
  readonly priceMinor: number | null;
  readonly vatMode: VatMode;

  readonly siteId: string | null;
  readonly municipalityCode: string | null;
  readonly locality: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly availableFrom: IsoDate | null;
  /** Last day it can be had. */
  readonly availableUntil: IsoDate | null;
  /** Last day before `goneByAction` happens to it. */
  readonly goneBy: IsoDate | null;
  readonly goneByAction: GoneByAction | null;
  readonly pickUp: boolean;
  readonly deliverWithinKm: number | null;
  readonly thirdPartyFreight: boolean;
  readonly dismantling: Dismantling | null;
  readonly strategy: Strategy | null;
  readonly serviceKind: ServiceKind | null;
}

/** A change from a form: only what is present changes. An attribute set to null goes back to "not answered". */
export type ListingPatch = Partial<Omit<ListingFields, "attributes">> & {
  readonly attributes?: Readonly<Record<string, AttributeValues[string] | null>>;
};

/** Where it stands on the ladder, and the days on which it moves on by itself (null = stays). */
export interface Release {
  readonly rung: Rung;
  readonly partnersFrom: IsoDate | null;
  readonly publicFrom: IsoDate | null;
  readonly partnerGroupIds: readonly string[];
}

/** Outcome of the legal-status gate as recorded; `status` null = never asked. */
export interface LegalRecord {
  readonly status: LegalStatus | null;
  readonly ground: string | null;
  /** Answers by question code. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly note: string;
  readonly wasteCode: string | null;
  readonly recordedAt: string | null;
  readonly recordedBy: string | null;
}

/** Stored estimate, kg CO2e; negative when transport and work cost more than new production. */
export interface StoredClimate {
  readonly kg: number;
  readonly lowKg: number;
  readonly highKg: number;
  readonly factorId: string;
}

/** The whole aggregate as commands load it. Moments are ISO strings, so that loaders can pass it on as it is. */
export interface Listing extends ListingFields {
  readonly id: string;
  readonly reference: string;
  readonly organizationId: string;
  readonly createdBy: string | null;
  readonly type: ListingType;
  readonly state: ListingState;
  readonly release: Release;
  readonly legal: LegalRecord;
  /** Kilograms, entered or derived; null when nothing leads to one. */
  readonly massKg: number | null;
  readonly massSource: "entered" | "derived" | null;
  readonly climate: StoredClimate | null;
  /** 0–100 */
  readonly completeness: number;
  readonly batchId: string | null;
  readonly importId: string | null;
  readonly publishedAt: string | null;
  /** When the owner last said that it is still there. */
  readonly confirmedAt: string | null;
  readonly remindedAt: string | null;
  /** Last day others can see it; set while published or paused. */
  readonly expiresOn: IsoDate | null;
  readonly blockedAt: string | null;
  readonly blockedReason: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const emptyFields: ListingFields = {
  title: "",
  description: "",
  language: "sv",
  externalReference: null,
  categoryCode: null,
  attributes: {},
  quantity: null,
  unit: null,
  quantityApproximate: false,
  quantityUnknown: false,
  enteredMassKg: null,
  minimumLot: null,
  cadence: "once",
  recurrencePeriod: null,
  recurringFrom: null,
  recurringUntil: null,
  priceKind: "ask",
  priceMinor: null,
  vatMode: "standard",
  siteId: null,
  municipalityCode: null,
  locality: null,
  latitude: null,
  longitude: null,
  availableFrom: null,
  availableUntil: null,
  goneBy: null,
  goneByAction: null,
  pickUp: true,
  deliverWithinKm: null,
  thirdPartyFreight: false,
  dismantling: null,
  strategy: null,
  serviceKind: null,
};

export const fieldKeys = Object.keys(emptyFields) as readonly (keyof ListingFields)[];

/** A draft as it is before anything is stated or follows. */
export function blankListing(
  own: Pick<Listing, "id" | "reference" | "organizationId" | "createdBy" | "type" | "createdAt">,
): Listing {
  return {
    ...emptyFields,
    ...own,
    state: "draft",
    release: { rung: "public", partnersFrom: null, publicFrom: null, partnerGroupIds: [] },
    legal: { status: null, ground: null, answers: {}, note: "", wasteCode: null, recordedAt: null, recordedBy: null },
    massKg: null,
    massSource: null,
    climate: null,
    completeness: 0,
    batchId: null,
    importId: null,
    publishedAt: null,
    confirmedAt: null,
    remindedAt: null,
    expiresOn: null,
    blockedAt: null,
    blockedReason: null,
    version: 1,
    updatedAt: own.createdAt,
  };
}

/** The fields of a listing without what follows from them. */
export function fieldsOf(listing: ListingFields): ListingFields {
  return Object.fromEntries(fieldKeys.map((key) => [key, listing[key]])) as unknown as ListingFields;
}

import type { Strategy } from "~/features/impact/strategy";
import { toMediaView } from "~/features/media/media-view";
import { isKnown, type AttributeValues } from "~/features/reference/attribute";
import { db } from "~/infra/db/client.server";
import { dateToDay, type IsoDate } from "~/shared/dates";
import type { Prisma } from "../../../../prisma/generated/client";
import type { Listing } from "../listing";
import type { ListingCard, ListingMediaView, PriceView, QuantityView } from "../listing-views";
import { circleOfRung, effectiveRung, type Viewer, type VisibleBecause } from "../release/release-ladder";
import { cardColumns } from "./card-columns";
import { visibleWhere } from "./visibility-store.server";

type CardRow = Prisma.ListingGetPayload<{ select: typeof cardColumns }>;
type Counted = Pick<
  CardRow,
  "quantity" | "unit" | "quantityApproximate" | "quantityUnknown" | "massKg" | "massSource" | "recurrencePeriod"
>;
type Priced = Pick<CardRow, "priceKind" | "priceMinor" | "vatMode" | "unit">;

const day = (date: Date | null): IsoDate | null => (date ? dateToDay(date) : null);

export const toQuantity = (row: Counted): QuantityView => ({
  amount: row.quantity?.toNumber() ?? null,
  unit: row.unit as Listing["unit"],
  approximate: row.quantityApproximate,
  unknown: row.quantityUnknown,
  massKg: row.massKg?.toNumber() ?? null,
  massSource: row.massSource as Listing["massSource"],
  per: row.recurrencePeriod as Listing["recurrencePeriod"],
});

export const toPrice = (row: Priced): PriceView => ({
  kind: row.priceKind as PriceView["kind"],
  minor: row.priceMinor === null ? null : Number(row.priceMinor),
  unit: row.unit as Listing["unit"],
  vatMode: row.vatMode as PriceView["vatMode"],
});

export const toPhoto = (media: CardRow["media"]): ListingMediaView | null => {
  const first = media[0];
  return first ? { media: toMediaView(first.media), altText: first.altText } : null;
};

function conditionOf(attributes: AttributeValues): string | null {
  const value = attributes.condition_grade;
  return isKnown(value) && typeof value.v === "string" ? value.v : null;
}

/** The circle a row that `visibleWhere` let through is seen in. */
const becauseOf = ({ rung, partnersFrom, publicFrom }: CardRow, today: IsoDate): VisibleBecause =>
  circleOfRung[
    effectiveRung(
      { rung: rung as Listing["release"]["rung"], partnersFrom: day(partnersFrom), publicFrom: day(publicFrom) },
      today,
    )
  ];

function toCard(row: CardRow, today: IsoDate): ListingCard {
  const { climateKg: kg, climateLowKg: lowKg, climateHighKg: highKg, climateFactorId: factorId } = row;
  return {
    id: row.id,
    reference: row.reference,
    externalReference: row.externalReference,
    organizationId: row.organizationId,
    type: row.type as Listing["type"],
    title: row.title,
    language: row.language as Listing["language"],
    categoryCode: row.categoryCode,
    serviceKind: row.serviceKind as Listing["serviceKind"],
    strategy: row.strategy as Strategy | null,
    condition: conditionOf(row.attributes as unknown as AttributeValues),
    quantity: toQuantity(row),
    price: toPrice(row),
    place: {
      municipalityCode: row.municipalityCode,
      locality: row.locality,
      latitude: row.latitude,
      longitude: row.longitude,
    },
    availableFrom: day(row.availableFrom),
    availableUntil: day(row.availableUntil),
    goneBy: day(row.goneBy),
    expiresOn: day(row.expiresOn),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    legalStatus: row.legalStatus as Listing["legal"]["status"],
    climate:
      kg !== null && lowKg !== null && highKg !== null && factorId !== null ? { kg, lowKg, highKg, factorId } : null,
    photo: toPhoto(row.media),
    because: becauseOf(row, today),
  };
}

/** Cards of those ids that the reader may see, in the order of the ids. */
export async function findCards(viewer: Viewer, today: IsoDate, ids: readonly string[]): Promise<ListingCard[]> {
  const rows = await db().listing.findMany({
    where: { id: { in: [...ids] }, ...visibleWhere(viewer, today) },
    select: cardColumns,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [toCard(row, today)] : [];
  });
}

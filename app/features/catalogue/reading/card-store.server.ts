import type { Strategy } from "~/features/impact/strategy";
import { mediaFields } from "~/features/media/media-view";
import { isKnown, type AttributeValue } from "~/features/reference/attribute";
import { columnsSql, jsonSql, readRows } from "~/infra/db/read-rows.server";
import { dateToDay, type IsoDate } from "~/shared/dates";
import type { Listing } from "../listing";
import type { ListingCard } from "../listing-views";
import { circleOfRung, effectiveRung, type Viewer, type VisibleBecause } from "../release/release-ladder";
import { toPlacedMedia, toPrice, toQuantity, type PlacedMediaRow, type PriceRow, type QuantityRow } from "./row-views";
import { visibilityValues, visibleSql } from "./visibility-sql";

interface CardRow extends QuantityRow, PriceRow {
  readonly id: string;
  readonly reference: string;
  readonly externalReference: string | null;
  readonly organizationId: string;
  readonly type: string;
  readonly rung: string;
  readonly partnersFrom: Date | null;
  readonly publicFrom: Date | null;
  readonly title: string;
  readonly language: string;
  readonly categoryCode: string | null;
  readonly serviceKind: string | null;
  readonly strategy: string | null;
  readonly municipalityCode: string | null;
  readonly locality: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly availableFrom: Date | null;
  readonly availableUntil: Date | null;
  readonly goneBy: Date | null;
  readonly expiresOn: Date | null;
  readonly publishedAt: Date | null;
  readonly legalStatus: string | null;
  readonly climateKg: number | null;
  readonly climateLowKg: number | null;
  readonly climateHighKg: number | null;
  readonly climateFactorId: string | null;
  readonly condition: AttributeValue | null;
  readonly photo: PlacedMediaRow | null;
}

/** Columns of a card: the long texts stay in the database. */
const columns = [
  "id",
  "reference",
  "externalReference",
  "organizationId",
  "type",
  "rung",
  "partnersFrom",
  "publicFrom",
  "title",
  "language",
  "categoryCode",
  "serviceKind",
  "strategy",
  "quantity",
  "unit",
  "quantityApproximate",
  "quantityUnknown",
  "massKg",
  "massSource",
  "recurrencePeriod",
  "priceKind",
  "priceMinor",
  "vatMode",
  "municipalityCode",
  "locality",
  "latitude",
  "longitude",
  "availableFrom",
  "availableUntil",
  "goneBy",
  "expiresOn",
  "publishedAt",
  "legalStatus",
  "climateKg",
  "climateLowKg",
  "climateHighKg",
  "climateFactorId",
] as const satisfies readonly (keyof CardRow)[];

/** The first photo goes along in the row. */
const statement = {
  name: "listing_cards",
  text: `select ${columnsSql("l", columns)}, l.attributes -> 'condition_grade' as condition,
  (select json_build_object('altText', p.alt_text, 'media', ${jsonSql("m", Object.keys(mediaFields))})
    from listing_media p join media_file m on m.id = p.media_id
    where p.listing_id = l.id and m.kind = 'photo' and m.state <> 'failed'
    order by p.position, p.media_id limit 1) as photo
from listing l join organization o on o.id = l.organization_id
where l.id = any($5::uuid[]) and ${visibleSql}`,
};

const day = (date: Date | null): IsoDate | null => (date ? dateToDay(date) : null);

/** The circle a row that is let through is seen in. */
const becauseOf = ({ rung, partnersFrom, publicFrom }: CardRow, today: IsoDate): VisibleBecause =>
  circleOfRung[
    effectiveRung(
      { rung: rung as Listing["release"]["rung"], partnersFrom: day(partnersFrom), publicFrom: day(publicFrom) },
      today,
    )
  ];

function toCard(row: CardRow, today: IsoDate): ListingCard {
  const { climateKg: kg, climateLowKg: lowKg, climateHighKg: highKg, climateFactorId: factorId } = row;
  const condition = row.condition ?? undefined;
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
    condition: isKnown(condition) && typeof condition.v === "string" ? condition.v : null,
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
    photo: row.photo && toPlacedMedia(row.photo),
    because: becauseOf(row, today),
  };
}

/** Cards of those ids that the reader may see, in the order of the ids. */
export async function findCards(viewer: Viewer, today: IsoDate, ids: readonly string[]): Promise<ListingCard[]> {
  if (ids.length === 0) return [];
  const rows = await readRows<CardRow>(statement, [...visibilityValues(viewer, today), ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [toCard(row, today)] : [];
  });
}

import { db } from "~/infra/db/client.server";
import { readRows, type ReadStatement } from "~/infra/db/read-rows.server";
import type { IsoDate } from "~/shared/dates";
import type { Prisma } from "../../../../prisma/generated/client";
import { anonymousViewer } from "../release/release-ladder";
import type { MarketOffer } from "./market-offer";
import { visibilityValues, visibleSql } from "./visibility-sql";
import { visibleWhere } from "./visibility-store.server";

/** What anybody may see, whoever asks: an analysis of the market rests on nothing that only some may see. */
const publicOffers = (today: IsoDate, categoryCodes: readonly string[]): Prisma.ListingWhereInput => ({
  ...visibleWhere(anonymousViewer, today),
  type: { in: ["surplus", "service"] },
  categoryCode: { in: [...categoryCodes] },
});

const columns = {
  id: true,
  organizationId: true,
  reference: true,
  title: true,
  type: true,
  categoryCode: true,
  serviceKind: true,
  attributes: true,
  quantity: true,
  unit: true,
  quantityApproximate: true,
  recurrencePeriod: true,
  massKg: true,
  climateKg: true,
  municipalityCode: true,
  latitude: true,
  longitude: true,
} satisfies Prisma.ListingSelect;

export async function findMarketOffers(today: IsoDate, categoryCodes: readonly string[]): Promise<MarketOffer[]> {
  const rows = await db().listing.findMany({ where: publicOffers(today, categoryCodes), select: columns });
  return rows.map(({ recurrencePeriod, quantity, massKg, ...row }) => ({
    ...row,
    type: row.type as MarketOffer["type"],
    categoryCode: row.categoryCode as string,
    serviceKind: row.serviceKind as MarketOffer["serviceKind"],
    attributes: row.attributes as unknown as MarketOffer["attributes"],
    unit: row.unit as MarketOffer["unit"],
    per: recurrencePeriod as MarketOffer["per"],
    quantity: quantity?.toNumber() ?? null,
    massKg: massKg?.toNumber() ?? null,
  }));
}

const stamp: ReadStatement = {
  name: "market-stamp",
  text: `select count(*) || '.' || coalesce(sum(l.version), 0) || '.' || coalesce(max(l.updated_at)::text, '') as stamp
    from listing l join organization o on o.id = l.organization_id
    where l.type in ('surplus', 'service') and l.category_code = any($5::text[]) and ${visibleSql}`,
};

/** Changes whenever an offer among them comes, goes or is saved. */
export async function findMarketStamp(today: IsoDate, categoryCodes: readonly string[]): Promise<string> {
  const [row] = await readRows<{ stamp: string }>(stamp, [...visibilityValues(anonymousViewer, today), categoryCodes]);
  return row?.stamp ?? "";
}

import { mediaFields } from "~/features/media/media-view";
import { db } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import type { Prisma } from "../../../../prisma/generated/client";
import type { ListingState, ListingType } from "../listing";
import type { OwnListingRow } from "../listing-views";
import { toPlacedMedia, toPrice, toQuantity } from "./row-views";

export interface OwnListFilter {
  readonly state?: ListingState;
  readonly type?: ListingType;
  readonly batchId?: string;
  readonly importId?: string;
  /** Part of title, reference or the own number. */
  readonly q?: string;
}

export const ownListSorts = ["updated", "expiry", "title", "completeness", "published", "created"] as const;
export type OwnListSort = (typeof ownListSorts)[number];

const orders: Readonly<Record<OwnListSort, Prisma.ListingOrderByWithRelationInput[]>> = {
  updated: [{ updatedAt: "desc" }, { id: "desc" }],
  expiry: [{ expiresOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  title: [{ title: "asc" }, { id: "asc" }],
  completeness: [{ completeness: "asc" }, { id: "asc" }],
  published: [{ publishedAt: { sort: "desc", nulls: "last" } }, { id: "desc" }],
  // Identifiers are ordered by time.
  created: [{ id: "asc" }],
};

const expiredByDay = (today: IsoDate): Prisma.ListingWhereInput => ({
  state: { in: ["published", "paused"] },
  expiresOn: { lt: dayToDate(today) },
});

/** A listing whose last day has passed counts as expired from that day, also before the nightly job says so. */
function stateWhere(state: ListingState, today: IsoDate): Prisma.ListingWhereInput {
  if (state === "expired") return { OR: [{ state: "expired" }, expiredByDay(today)] };
  return state === "published" || state === "paused" ? { state, NOT: expiredByDay(today) } : { state };
}

// LIKE's own signs are read as they stand.
const literal = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

function ownWhere(organizationId: string, filter: OwnListFilter, today: IsoDate): Prisma.ListingWhereInput {
  const { state, type, batchId, importId, q } = filter;
  const contains = q ? { contains: literal(q), mode: "insensitive" as const } : undefined;
  return {
    organizationId,
    ...(type ? { type } : {}),
    ...(batchId ? { batchId } : {}),
    ...(importId ? { importId } : {}),
    AND: [
      ...(state ? [stateWhere(state, today)] : []),
      ...(contains ? [{ OR: [{ title: contains }, { reference: contains }, { externalReference: contains }] }] : []),
    ],
  };
}

const leadPhoto = {
  where: { media: { kind: "photo", state: { not: "failed" } } },
  orderBy: [{ position: "asc" as const }, { mediaId: "asc" as const }],
  take: 1,
  select: { altText: true, media: { select: mediaFields } },
};

const columns = {
  id: true,
  reference: true,
  externalReference: true,
  type: true,
  title: true,
  categoryCode: true,
  state: true,
  rung: true,
  quantity: true,
  unit: true,
  quantityApproximate: true,
  quantityUnknown: true,
  massKg: true,
  massSource: true,
  recurrencePeriod: true,
  priceKind: true,
  priceMinor: true,
  vatMode: true,
  municipalityCode: true,
  expiresOn: true,
  completeness: true,
  blockedAt: true,
  version: true,
  updatedAt: true,
  publishedAt: true,
  media: leadPhoto,
};

type Row = Prisma.ListingGetPayload<{ select: typeof columns }>;

function toRow(row: Row, today: IsoDate): OwnListingRow {
  const expiresOn = row.expiresOn ? dateToDay(row.expiresOn) : null;
  const expired = (row.state === "published" || row.state === "paused") && expiresOn !== null && expiresOn < today;
  return {
    id: row.id,
    reference: row.reference,
    externalReference: row.externalReference,
    type: row.type as ListingType,
    title: row.title,
    categoryCode: row.categoryCode,
    state: expired ? "expired" : (row.state as ListingState),
    rung: row.rung as OwnListingRow["rung"],
    quantity: toQuantity({
      ...row,
      quantity: row.quantity?.toNumber() ?? null,
      massKg: row.massKg?.toNumber() ?? null,
    }),
    price: toPrice({ ...row, priceMinor: row.priceMinor === null ? null : Number(row.priceMinor) }),
    municipalityCode: row.municipalityCode,
    expiresOn,
    completeness: row.completeness,
    blocked: row.blockedAt !== null,
    photo: row.media[0] ? toPlacedMedia(row.media[0]) : null,
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

export interface OwnListQuery extends OwnListFilter {
  readonly sort: OwnListSort;
  readonly page: number;
  readonly pageSize: number;
}

export async function findOwnListings(
  organizationId: string,
  query: OwnListQuery,
  today: IsoDate,
): Promise<{ rows: OwnListingRow[]; total: number }> {
  const where = ownWhere(organizationId, query, today);
  const [rows, total] = await Promise.all([
    db().listing.findMany({
      where,
      orderBy: orders[query.sort],
      skip: (query.page - 1) * query.pageSize,
      take: query.pageSize,
      select: columns,
    }),
    db().listing.count({ where }),
  ]);
  return { rows: rows.map((row) => toRow(row, today)), total };
}

/** How many of the organization's listings stand in each state that day, under the same filter but the state. */
export async function countOwnByState(
  organizationId: string,
  filter: OwnListFilter,
  today: IsoDate,
): Promise<Partial<Record<ListingState, number>>> {
  const { state: _state, ...rest } = filter;
  const where = ownWhere(organizationId, rest, today);
  const [groups, late] = await Promise.all([
    db().listing.groupBy({ by: ["state"], where, _count: { _all: true } }),
    db().listing.groupBy({ by: ["state"], where: { AND: [where, expiredByDay(today)] }, _count: { _all: true } }),
  ]);
  const counts: Partial<Record<ListingState, number>> = Object.fromEntries(
    groups.map(({ state, _count }) => [state, _count._all]),
  );
  for (const { state, _count } of late) {
    counts[state as ListingState] = (counts[state as ListingState] ?? 0) - _count._all;
    counts.expired = (counts.expired ?? 0) + _count._all;
  }
  return counts;
}

import type { Strategy } from "~/features/impact/strategy";
import type { UnitCode } from "~/features/reference/units";
import type { Db, Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import { newReference } from "~/shared/ids";
import type { Locale } from "~/shared/locale";
import type { Prisma } from "../../../prisma/generated/client";
import type { Derived } from "./drafting/derive";
import type { LegalRecord, Listing, ListingFields, ListingState, Release } from "./listing";

export const listingColumns = { include: { partnerGroups: { select: { groupId: true } } } } as const;
/** A row as Prisma gives it, or as plain SQL does, where numbers are numbers. */
type Plain<Row> = {
  [Column in keyof Row]: Row[Column] extends Prisma.Decimal | bigint | null ? Row[Column] | number : Row[Column];
};
export type ListingRow = Plain<Prisma.ListingGetPayload<typeof listingColumns>>;

const day = (date: Date | null): IsoDate | null => (date ? dateToDay(date) : null);
const date = (value: IsoDate | null): Date | null => (value ? dayToDate(value) : null);
const number = (value: Prisma.Decimal | bigint | number | null): number | null =>
  value === null ? null : Number(value);
const moment = (value: Date | null): string | null => value?.toISOString() ?? null;

function toFields(row: ListingRow): ListingFields {
  return {
    title: row.title,
    description: row.description,
    language: row.language as Locale,
    externalReference: row.externalReference,
    categoryCode: row.categoryCode,
    attributes: row.attributes as unknown as ListingFields["attributes"],
    quantity: number(row.quantity),
    unit: row.unit as UnitCode | null,
    quantityApproximate: row.quantityApproximate,
    quantityUnknown: row.quantityUnknown,
    enteredMassKg: row.massSource === "entered" ? number(row.massKg) : null,
    minimumLot: number(row.minimumLot),
    cadence: row.cadence as ListingFields["cadence"],
    recurrencePeriod: row.recurrencePeriod as ListingFields["recurrencePeriod"],
    recurringFrom: day(row.recurringFrom),
    recurringUntil: day(row.recurringUntil),
    priceKind: row.priceKind as ListingFields["priceKind"],
    priceMinor: number(row.priceMinor),
    vatMode: row.vatMode as ListingFields["vatMode"],
    siteId: row.siteId,
    municipalityCode: row.municipalityCode,
    locality: row.locality,
    latitude: row.latitude,
    longitude: row.longitude,
    availableFrom: day(row.availableFrom),
    availableUntil: day(row.availableUntil),
    goneBy: day(row.goneBy),
    goneByAction: row.goneByAction as ListingFields["goneByAction"],
    pickUp: row.pickUp,
    deliverWithinKm: row.deliverWithinKm,
    thirdPartyFreight: row.thirdPartyFreight,
    dismantling: row.dismantling as ListingFields["dismantling"],
    strategy: row.strategy as Strategy | null,
    serviceKind: row.serviceKind as ListingFields["serviceKind"],
  };
}

export function toListing(row: ListingRow): Listing {
  const { climateKg: kg, climateLowKg: lowKg, climateHighKg: highKg, climateFactorId: factorId } = row;
  return {
    ...toFields(row),
    id: row.id,
    reference: row.reference,
    organizationId: row.organizationId,
    createdBy: row.createdBy,
    type: row.type as Listing["type"],
    state: row.state as ListingState,
    release: {
      rung: row.rung as Release["rung"],
      partnersFrom: day(row.partnersFrom),
      publicFrom: day(row.publicFrom),
      partnerGroupIds: row.partnerGroups.map(({ groupId }) => groupId).sort(),
    },
    legal: {
      status: row.legalStatus as LegalRecord["status"],
      ground: row.legalGround,
      answers: row.legalAnswers as LegalRecord["answers"],
      note: row.legalNote,
      wasteCode: row.wasteCode,
      recordedAt: moment(row.legalRecordedAt),
      recordedBy: row.legalRecordedBy,
    },
    massKg: number(row.massKg),
    massSource: row.massSource as Listing["massSource"],
    climate:
      kg !== null && lowKg !== null && highKg !== null && factorId !== null ? { kg, lowKg, highKg, factorId } : null,
    completeness: row.completeness,
    batchId: row.batchId,
    importId: row.importId,
    publishedAt: moment(row.publishedAt),
    confirmedAt: moment(row.confirmedAt),
    remindedAt: moment(row.remindedAt),
    expiresOn: day(row.expiresOn),
    blockedAt: moment(row.blockedAt),
    blockedReason: row.blockedReason,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Columns of the stated fields and of what follows from them. */
function fieldColumns(fields: ListingFields, derived: Derived) {
  const { enteredMassKg: _entered, attributes, priceMinor, ...plain } = fields;
  return {
    ...plain,
    attributes: attributes as unknown as Prisma.InputJsonObject,
    priceMinor: priceMinor === null ? null : BigInt(priceMinor),
    recurringFrom: date(fields.recurringFrom),
    recurringUntil: date(fields.recurringUntil),
    availableFrom: date(fields.availableFrom),
    availableUntil: date(fields.availableUntil),
    goneBy: date(fields.goneBy),
    massKg: derived.massKg,
    massSource: derived.massSource,
    climateKg: derived.climate?.kg ?? null,
    climateLowKg: derived.climate?.lowKg ?? null,
    climateHighKg: derived.climate?.highKg ?? null,
    climateFactorId: derived.climate?.factorId ?? null,
    completeness: derived.completeness.score,
  };
}

/** A change of state and what goes with it; absent keys stay. */
export interface LifeColumns {
  readonly state?: ListingState;
  readonly expiresOn?: IsoDate | null;
  readonly publishedAt?: Date;
  readonly confirmedAt?: Date;
  readonly remindedAt?: Date | null;
  readonly blockedAt?: Date | null;
  readonly blockedReason?: string | null;
}

const lifeColumns = ({ expiresOn, ...rest }: LifeColumns) => ({
  ...rest,
  ...(expiresOn === undefined ? {} : { expiresOn: date(expiresOn) }),
});

export interface NewListing extends LifeColumns {
  readonly id: string;
  readonly reference: string;
  readonly organizationId: string;
  readonly createdBy: string | null;
  readonly type: Listing["type"];
  readonly fields: ListingFields;
  readonly derived: Derived;
  readonly release?: Omit<Release, "partnerGroupIds">;
  readonly legal?: Pick<LegalRecord, "status" | "ground" | "answers" | "note" | "wasteCode">;
  readonly batchId?: string | null;
  readonly importId?: string | null;
  /** Now when absent. */
  readonly createdAt?: Date;
}

function newRow(listing: NewListing) {
  const {
    id,
    reference,
    organizationId,
    createdBy,
    type,
    fields,
    derived,
    release,
    legal,
    batchId,
    importId,
    createdAt,
    ...life
  } = listing;
  return {
    id,
    reference,
    organizationId,
    createdBy,
    type,
    batchId: batchId ?? null,
    importId: importId ?? null,
    ...(createdAt ? { createdAt, updatedAt: createdAt } : {}),
    ...fieldColumns(fields, derived),
    ...lifeColumns(life),
    ...(release
      ? { rung: release.rung, partnersFrom: date(release.partnersFrom), publicFrom: date(release.publicFrom) }
      : {}),
    ...(legal ? legalColumns({ ...legal, recordedBy: createdBy }, createdAt ?? new Date()) : {}),
  };
}

const legalColumns = (legal: Omit<LegalRecord, "recordedAt">, at: Date) => ({
  legalStatus: legal.status,
  legalGround: legal.ground,
  legalAnswers: legal.answers as Prisma.InputJsonObject,
  legalNote: legal.note,
  wasteCode: legal.wasteCode,
  legalRecordedAt: at,
  legalRecordedBy: legal.recordedBy,
});

/** So many public references that no listing has. */
export async function freshReferences(tx: Tx, count: number): Promise<string[]> {
  const fresh = new Set<string>();
  while (fresh.size < count) {
    const drawn = Array.from({ length: Math.min(count - fresh.size, 10_000) }, () => newReference());
    const taken = await tx.listing.findMany({ where: { reference: { in: drawn } }, select: { reference: true } });
    const used = new Set(taken.map(({ reference }) => reference));
    for (const reference of drawn) if (!used.has(reference)) fresh.add(reference);
  }
  return [...fresh];
}

export async function insertListings(tx: Tx, listings: readonly NewListing[]): Promise<void> {
  // One statement carries at most 65 535 values.
  for (let start = 0; start < listings.length; start += 500) {
    await tx.listing.createMany({ data: listings.slice(start, start + 500).map(newRow) });
  }
}

export async function findListing(client: Db, id: string): Promise<Listing | null> {
  const row = await client.listing.findUnique({ where: { id }, ...listingColumns });
  return row ? toListing(row) : null;
}

/** The listing as it is now, held until the transaction ends: whoever comes second sees what the first did. */
export async function lockListing(tx: Tx, id: string): Promise<Listing | null> {
  const locked = await tx.$queryRaw<unknown[]>`select 1 from listing where id = ${id}::uuid for update`;
  return locked.length === 0 ? null : findListing(tx, id);
}

const next = { version: { increment: 1 } } as const;

export async function saveFields(
  tx: Tx,
  id: string,
  fields: ListingFields,
  derived: Derived,
  life: LifeColumns = {},
): Promise<void> {
  await tx.listing.update({ where: { id }, data: { ...fieldColumns(fields, derived), ...lifeColumns(life), ...next } });
}

export async function saveLife(tx: Tx, id: string, life: LifeColumns): Promise<void> {
  await tx.listing.update({ where: { id }, data: { ...lifeColumns(life), ...next } });
}

/** The jobs' note that the owner has been told; leaves the version alone, so that nobody's form goes stale by it. */
export async function markReminded(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.listing.update({ where: { id }, data: { remindedAt: at } });
}

export async function saveLegal(
  tx: Tx,
  id: string,
  legal: Omit<LegalRecord, "recordedAt">,
  at: Date,
  derived: Derived,
): Promise<void> {
  await tx.listing.update({
    where: { id },
    data: { ...legalColumns(legal, at), completeness: derived.completeness.score, ...next },
  });
}

export async function saveRelease(tx: Tx, id: string, release: Release): Promise<void> {
  const { rung, partnersFrom, publicFrom, partnerGroupIds } = release;
  await tx.listing.update({
    where: { id },
    data: { rung, partnersFrom: date(partnersFrom), publicFrom: date(publicFrom), ...next },
  });
  await tx.listingPartnerGroup.deleteMany({ where: { listingId: id, groupId: { notIn: [...partnerGroupIds] } } });
  await tx.listingPartnerGroup.createMany({
    data: partnerGroupIds.map((groupId) => ({ listingId: id, groupId })),
    skipDuplicates: true,
  });
}

export async function deleteListing(tx: Tx, id: string): Promise<void> {
  await tx.listing.delete({ where: { id } });
}

import { sizeClassOf } from "~/features/organizations/size-class";
import { industryRevisionOf } from "~/features/reference/industry-revision";
import { db, type Db, type Tx } from "~/infra/db/client.server";
import { today } from "~/infra/clock/clock.server";
import { addMonths, dateToDay, dayToDate, toStockholmDay, type IsoDate } from "~/shared/dates";
import type { Prisma } from "../../../../prisma/generated/client";
import type { KnownFirm } from "./duplicates";
import { contactFields, monthsKept, type Contradiction, type Prospect, type ProspectFields } from "./prospect";

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof db>["prospect"]["findFirst"]>>>;

const toProspect = ({ createdAt, latitude: _lat, longitude: _lon, createdBy: _by, ...row }: Row): Prospect => ({
  ...row,
  industryRevision: industryRevisionOf(row.industryRevision),
  industryOn: row.industryOn && dateToDay(row.industryOn),
  sizeClass: sizeClassOf(row.sizeClass),
  contradictions: row.contradictions as unknown as Contradiction[],
  contactUntil: row.contactUntil ? dateToDay(row.contactUntil) : addMonths(toStockholmDay(createdAt), monthsKept),
  createdAt: createdAt.toISOString(),
});

const written = ({ industryCodes, industryOn, ...rest }: Partial<ProspectFields>) => ({
  ...rest,
  ...(industryCodes ? { industryCodes: [...industryCodes] } : {}),
  ...(industryOn === undefined ? {} : { industryOn: industryOn && dayToDate(industryOn) }),
  ...(contactFields.some((field) => rest[field]) ? { contactUntil: dayToDate(addMonths(today(), monthsKept)) } : {}),
});

/** Firms the advisers' organization has met, by name; those that turned out to be another are left out. */
export async function findProspects(organizationId: string, client: Db = db()): Promise<Prospect[]> {
  const rows = await client.prospect.findMany({
    where: { organizationId, mergedInto: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(toProspect);
}

export async function findProspect(organizationId: string, id: string, client: Db = db()): Promise<Prospect | null> {
  const row = await client.prospect.findFirst({ where: { id, organizationId } });
  return row && toProspect(row);
}

/** The prospect as it is now, held until the transaction ends. */
export async function lockProspect(tx: Tx, organizationId: string, id: string): Promise<Prospect | null> {
  await tx.$queryRaw`select 1 from prospect where id = ${id}::uuid for update`;
  return findProspect(organizationId, id, tx);
}

/** One at a time writes firms for those advisers, so that no firm is made twice. */
export async function holdProspects(tx: Tx, organizationId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`prospects ${organizationId}`}, 0))`;
}

export async function insertProspect(
  tx: Tx,
  own: { readonly id: string; readonly organizationId: string; readonly createdBy: string | null },
  { name, ...fields }: ProspectFields,
): Promise<void> {
  await tx.prospect.create({ data: { ...own, name, ...written(fields) } });
}

const atATime = 500;

/** Many firms of one command, with what is contradicted of each. */
export async function insertProspects(
  tx: Tx,
  own: { readonly organizationId: string; readonly createdBy: string | null },
  firms: readonly {
    readonly id: string;
    readonly fields: ProspectFields;
    readonly contradictions: readonly Contradiction[];
  }[],
): Promise<void> {
  for (let start = 0; start < firms.length; start += atATime)
    await tx.prospect.createMany({
      data: firms.slice(start, start + atATime).map(({ id, fields: { name, ...fields }, contradictions }) => ({
        id,
        ...own,
        name,
        ...written(fields),
        contradictions: contradictions as unknown as Prisma.InputJsonValue[],
      })),
    });
}

/** Writes the change, and what is still contradicted after it, as the next version. */
export async function updateProspect(
  tx: Tx,
  id: string,
  fields: Partial<ProspectFields>,
  contradictions?: readonly Contradiction[],
): Promise<void> {
  await tx.prospect.update({
    where: { id },
    data: {
      ...written(fields),
      ...(contradictions ? { contradictions: contradictions as unknown as Prisma.InputJsonValue[] } : {}),
      version: { increment: 1 },
    },
  });
}

/** Sets the last day that contact persons are kept. */
export async function keepContactsUntil(
  tx: Tx,
  where: { readonly ids: readonly string[] } | { readonly organizationId: string },
  day: IsoDate,
): Promise<void> {
  await tx.prospect.updateMany({
    where: "ids" in where ? { id: { in: [...where.ids] } } : where,
    data: { contactUntil: dayToDate(day) },
  });
}

/** Prospects whose contact person's last day has been and that stand in no case that runs; held. */
export async function lockOutlivedContacts(tx: Tx, day: IsoDate): Promise<Prospect[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from prospect
    where coalesce(contact_until, (created_at + make_interval(months => ${monthsKept}::int))::date) < ${dayToDate(day)}::date
      and (contact_name <> '' or contact_email <> '' or contact_phone <> '' or contradictions::text like '%contact%')
      and not exists (
        select 1 from advising_case where prospect.id in (giver_prospect_id, receiver_prospect_id)
          and closed_at is null and frozen_at is null)
    order by id for update skip locked`;
  return (await tx.prospect.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, orderBy: { id: "asc" } })).map(
    toProspect,
  );
}

/** A prospect that turned out to be another firm points there and is shown no longer; nothing is kept of its contact person. */
export async function markMerged(tx: Tx, id: string, into: string): Promise<void> {
  const nobody = { contactName: "", contactEmail: "", contactPhone: "", contradictions: [] };
  await tx.prospect.update({ where: { id }, data: { ...nobody, mergedInto: into, version: { increment: 1 } } });
}

/** Visits at one firm become another's. */
export async function moveVisits(
  tx: Tx,
  from: string,
  to: { readonly kind: "organization" | "prospect"; readonly id: string },
): Promise<void> {
  await tx.visitNote.updateMany({
    where: { prospectId: from },
    data: to.kind === "organization" ? { prospectId: null, firmId: to.id } : { prospectId: to.id },
  });
}

/** Members with what tells them from others; a sole trader's number is a person's and stays out. */
export async function findMemberFirms(client: Db = db()): Promise<KnownFirm[]> {
  const rows = await client.organization.findMany({
    where: { deletedAt: null },
    select: {
      id: true,
      kind: true,
      name: true,
      organizationNumber: true,
      municipalityCode: true,
      sites: { where: { archivedAt: null }, select: { street: true }, orderBy: { createdAt: "asc" }, take: 1 },
    },
    orderBy: { name: "asc" },
  });
  return rows.map(({ kind, sites, organizationNumber, ...row }) => ({
    ...row,
    kind: "organization",
    organizationNumber: kind === "sole_trader" ? null : organizationNumber,
    address: sites[0]?.street ?? "",
  }));
}

import { db, type Db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate } from "~/shared/dates";
import type { Prisma } from "../../../../prisma/generated/client";
import type { TenderContent, TenderState } from "../tender";
import { publicStates, type Publication } from "./publication";

export interface StoredPublication extends Publication {
  readonly deadline: Date | null;
  readonly updatedAt: Date;
}

type Row = Prisma.TenderPublicationGetPayload<object>;

const toPublication = (row: Row): StoredPublication => ({
  database: row.database,
  noticeUrl: row.noticeUrl,
  noticeId: row.noticeId,
  publishedOn: dateToDay(row.publishedOn),
  asksOpen: row.asksOpen,
  deadline: row.deadline,
  updatedAt: row.updatedAt,
});

export async function findPublication(client: Db, tenderId: string): Promise<StoredPublication | null> {
  const row = await client.tenderPublication.findUnique({ where: { tenderId } });
  return row && toPublication(row);
}

interface PublicationWrite {
  readonly publication: Publication;
  readonly deadline: Date | null;
  readonly searchText: string;
  readonly recordedBy: string | null;
  readonly at: Date;
}

export async function savePublication(tx: Tx, tenderId: string, write: PublicationWrite): Promise<void> {
  const { publication, deadline, searchText, recordedBy, at } = write;
  const data = { ...publication, publishedOn: dayToDate(publication.publishedOn), deadline, searchText };
  await tx.tenderPublication.upsert({
    where: { tenderId },
    create: { tenderId, ...data, recordedBy, recordedAt: at },
    update: data,
  });
}

export async function setPublished(tx: Tx, id: string): Promise<void> {
  await tx.tender.update({ where: { id }, data: { state: "published" } });
}

/** A published tender as anybody may see it. */
export interface PublishedRow {
  readonly id: string;
  readonly reference: string;
  readonly state: TenderState;
  readonly organizationId: string;
  readonly content: TenderContent;
  readonly updatedAt: Date;
  readonly publication: StoredPublication;
}

const open = { state: { in: [...publicStates] }, organization: { deletedAt: null }, publication: { isNot: null } };

const toPublished = (row: Prisma.TenderGetPayload<{ include: { publication: true } }>): PublishedRow => ({
  id: row.id,
  reference: row.reference,
  state: row.state as TenderState,
  organizationId: row.organizationId,
  content: row.content as unknown as TenderContent,
  updatedAt: row.updatedAt,
  publication: toPublication(row.publication as Row),
});

export async function findPublished(by: { id: string } | { reference: string }): Promise<PublishedRow | null> {
  const row = await db().tender.findFirst({ where: { ...by, ...open }, include: { publication: true } });
  return row && toPublished(row);
}

export interface PublishedFilter {
  readonly words: readonly string[];
  /** Only those whose deadline has not passed. */
  readonly openAt: Date | null;
  readonly municipality: string | null;
}

const whereOf = ({ words, openAt, municipality }: PublishedFilter): Prisma.TenderWhereInput => ({
  state: openAt ? "published" : { in: [...publicStates] },
  organization: { deletedAt: null, ...(municipality ? { municipalityCode: municipality } : {}) },
  publication: {
    is: {
      AND: words.map((word) => ({ searchText: { contains: word } })),
      ...(openAt ? { OR: [{ deadline: null }, { deadline: { gt: openAt } }] } : {}),
    },
  },
});

/** Newest advertisement first. */
export async function findAllPublished(
  filter: PublishedFilter,
  take: number,
  skip: number,
): Promise<{ rows: PublishedRow[]; total: number }> {
  const where = whereOf(filter);
  const [rows, total] = await Promise.all([
    db().tender.findMany({
      where,
      include: { publication: true },
      orderBy: [{ publication: { publishedOn: "desc" } }, { id: "desc" }],
      take,
      skip,
    }),
    db().tender.count({ where }),
  ]);
  return { rows: rows.map(toPublished), total };
}

export async function findPublishedMunicipalities(): Promise<string[]> {
  const rows = await db().organization.findMany({
    where: { deletedAt: null, municipalityCode: { not: null }, tenders: { some: open } },
    select: { municipalityCode: true },
    distinct: ["municipalityCode"],
  });
  return rows.flatMap(({ municipalityCode }) => municipalityCode ?? []);
}

export async function findPublishedReferences(take: number): Promise<string[]> {
  const rows = await db().tender.findMany({
    where: open,
    select: { reference: true },
    orderBy: { publication: { publishedOn: "desc" } },
    take,
  });
  return rows.map(({ reference }) => reference);
}

import type { Db, Tx } from "~/infra/db/client.server";
import { newReference } from "~/shared/ids";
import type { Prisma } from "../../../prisma/generated/client";
import type { Tender, TenderContent, TenderRole, TenderState } from "./tender";
import type { ReviewFacts } from "./tender-rights";

/** A tender with what decides who may do what. */
export interface StoredTender extends Tender, ReviewFacts {
  readonly reviewRequestedAt: Date | null;
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  readonly handedOverAt: Date | null;
}

type Row = Prisma.TenderGetPayload<object>;

export const toTender = (row: Row): StoredTender => ({
  id: row.id,
  reference: row.reference,
  organizationId: row.organizationId,
  needId: row.needId,
  state: row.state as TenderState,
  version: row.version,
  content: row.content as unknown as TenderContent,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  editedBy: row.editedBy,
  reviewRequestedAt: row.reviewRequestedAt,
  reviewRequestedBy: row.reviewRequestedBy,
  approvedAt: row.approvedAt,
  approvedBy: row.approvedBy,
  handedOverAt: row.handedOverAt,
});

export async function findTender(client: Db, id: string): Promise<StoredTender | null> {
  const row = await client.tender.findUnique({ where: { id } });
  return row && toTender(row);
}

/** The row, held until the transaction ends. */
export async function lockTender(tx: Tx, id: string): Promise<StoredTender | null> {
  await tx.$queryRaw`select 1 from tender where id = ${id}::uuid for update`;
  return findTender(tx, id);
}

/** Membership functions of the person in that organization; null = not a member, or it is closed. */
export async function findFunctions(client: Db, personId: string, organizationId: string): Promise<string[] | null> {
  const found = await client.membership.findFirst({
    where: { personId, organizationId, organization: { deletedAt: null } },
    select: { functions: true },
  });
  return found?.functions ?? null;
}

export async function findRole(client: Db, tenderId: string, personId: string): Promise<TenderRole | null> {
  const found = await client.tenderMember.findUnique({ where: { tenderId_personId: { tenderId, personId } } });
  return (found?.role ?? null) as TenderRole | null;
}

/** Sum of the lots' values; null while none is estimated. */
const valueOf = ({ lots }: TenderContent): bigint | null => {
  const sum = lots.reduce((total, lot) => total + (lot.estimatedValueMinor ?? 0), 0);
  return sum > 0 ? BigInt(sum) : null;
};

const mirrored = (content: TenderContent) => ({
  content: content as unknown as Prisma.InputJsonValue,
  title: content.title,
  diaryNumber: content.diaryNumber,
  estimatedValueMinor: valueOf(content),
});

async function freshReference(tx: Tx): Promise<string> {
  for (;;) {
    const reference = newReference(Math.random, "U");
    if ((await tx.tender.count({ where: { reference } })) === 0) return reference;
  }
}

export interface NewTender {
  readonly id: string;
  readonly organizationId: string;
  readonly needId: string | null;
  readonly createdBy: string | null;
  readonly content: TenderContent;
}

export async function insertTender(tx: Tx, tender: NewTender): Promise<string> {
  const { id, organizationId, needId, createdBy, content } = tender;
  const reference = await freshReference(tx);
  await tx.tender.create({
    data: {
      id,
      reference,
      organizationId,
      needId,
      createdBy,
      editedBy: createdBy,
      ...mirrored(content),
      ...(createdBy ? { members: { create: { personId: createdBy, role: "officer" } } } : {}),
      versions: { create: { version: 1, content: mirrored(content).content, savedBy: createdBy, note: "created" } },
    },
  });
  return reference;
}

/** Saves of one person closer than this are one row of the history. */
const oneSittingMs = 10 * 60_000;

export interface SavedContent {
  readonly content: TenderContent;
  readonly savedBy: string | null;
  readonly at: Date;
  readonly note: string;
}

/** Writes the content as the next version and keeps it in the history. Returns the version. */
export async function saveContent(tx: Tx, tender: StoredTender, saved: SavedContent): Promise<number> {
  const { content, savedBy, at, note } = saved;
  const version = tender.version + 1;
  await tx.tender.update({
    where: { id: tender.id },
    data: { ...mirrored(content), version, editedBy: savedBy },
  });
  if (note === "")
    await tx.tenderVersion.deleteMany({
      where: {
        tenderId: tender.id,
        version: tender.version,
        savedBy,
        note: "",
        savedAt: { gt: new Date(at.getTime() - oneSittingMs) },
      },
    });
  await tx.tenderVersion.create({
    data: { tenderId: tender.id, version, content: mirrored(content).content, savedBy, savedAt: at, note },
  });
  return version;
}

/** Moves a locked tender on; who may and from where is the command's matter. */
export async function setTenderState(tx: Tx, id: string, state: TenderState): Promise<void> {
  await tx.tender.update({ where: { id }, data: { state } });
}

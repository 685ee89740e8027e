import { db, type Db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate } from "~/shared/dates";
import type { Prisma } from "../../../../prisma/generated/client";
import type { Visit, VisitFields, VisitedFirm } from "./visit";

const columns = {
  include: {
    firm: { select: { id: true, name: true, slug: true } },
    prospect: { select: { id: true, name: true } },
    organization: { select: { name: true } },
  },
} as const;
type Row = Prisma.VisitNoteGetPayload<typeof columns>;

const firmOf = ({ firm, prospect }: Row): VisitedFirm | null =>
  firm ? { kind: "organization", ...firm } : prospect ? { kind: "prospect", slug: null, ...prospect } : null;

const toVisit = (row: Row): Visit => ({
  id: row.id,
  organizationId: row.organizationId,
  firm: firmOf(row),
  author: row.organization.name,
  visitedOn: dateToDay(row.visitedOn),
  has: row.has,
  needs: row.needs,
  wishes: row.wishes,
  correction: row.correction,
  followUpOn: row.followUpOn && dateToDay(row.followUpOn),
  followedUpAt: row.followedUpAt?.toISOString() ?? null,
  mediaIds: row.mediaIds,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
});

const order = [{ visitedOn: "desc" }, { createdAt: "desc" }] satisfies Prisma.VisitNoteOrderByWithRelationInput[];

type Of =
  | { readonly organizationId: string; readonly firmId?: string; readonly prospectId?: string }
  | { readonly firmId: string };

/** Notes of the advisers' organization, of one firm or all, or all about a firm, the latest first. */
export async function findVisits(where: Of, most: number, client: Db = db()): Promise<Visit[]> {
  return (await client.visitNote.findMany({ where, ...columns, orderBy: order, take: most })).map(toVisit);
}

export async function findVisit(id: string, client: Db = db()): Promise<Visit | null> {
  const row = await client.visitNote.findUnique({ where: { id }, ...columns });
  return row && toVisit(row);
}

export async function lockVisit(tx: Tx, id: string): Promise<Visit | null> {
  await tx.$queryRaw`select 1 from visit_note where id = ${id}::uuid for update`;
  return findVisit(id, tx);
}

export async function insertVisit(
  tx: Tx,
  own: {
    readonly id: string;
    readonly organizationId: string;
    readonly authorId: string | null;
    readonly firm: { readonly kind: "organization" | "prospect"; readonly id: string };
    readonly mediaIds: readonly string[];
  },
  { visitedOn, followUpOn, ...fields }: VisitFields,
): Promise<void> {
  const { firm, mediaIds, ...rest } = own;
  await tx.visitNote.create({
    data: {
      ...rest,
      ...fields,
      ...(firm.kind === "organization" ? { firmId: firm.id } : { prospectId: firm.id }),
      mediaIds: [...mediaIds],
      visitedOn: dayToDate(visitedOn),
      followUpOn: followUpOn && dayToDate(followUpOn),
    },
  });
}

export async function updateVisit(
  tx: Tx,
  id: string,
  {
    visitedOn,
    followUpOn,
    ...change
  }: Partial<VisitFields> & { readonly correction?: string; readonly followedUpAt?: Date | null },
): Promise<void> {
  await tx.visitNote.update({
    where: { id },
    data: {
      ...change,
      ...(visitedOn === undefined ? {} : { visitedOn: dayToDate(visitedOn) }),
      ...(followUpOn === undefined ? {} : { followUpOn: followUpOn && dayToDate(followUpOn), remindedOn: null }),
      version: { increment: 1 },
    },
  });
}

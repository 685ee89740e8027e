import { db, type Db, type Tx } from "~/infra/db/client.server";
import { now } from "~/infra/clock/clock.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import type { Prisma } from "../../../../prisma/generated/client";
import { firmFrom, type AdvisingCase, type CaseSubject, type CloseReason, type Firm, type Stage } from "./case";

type Row = Prisma.AdvisingCaseGetPayload<object>;

const noSubject: CaseSubject = { material: "", tonnesPerYear: null, kgCo2e: null, score: null, values: null };

const toCase = (row: Row): AdvisingCase => ({
  id: row.id,
  organizationId: row.organizationId,
  title: row.title,
  stage: row.stage as Stage,
  position: row.position,
  outFlowId: row.outFlowId,
  inFlowId: row.inFlowId,
  giver: firmFrom(row.giverId, row.giverProspectId),
  receiver: firmFrom(row.receiverId, row.receiverProspectId),
  subject: { ...noSubject, ...(row.subject as Partial<CaseSubject>) },
  municipalityCode: row.municipalityCode,
  categoryCode: row.categoryCode,
  ownerId: row.ownerId,
  fundingProject: row.fundingProject,
  remindOn: row.remindOn && dateToDay(row.remindOn),
  reason: row.reason as CloseReason | null,
  closedAt: row.closedAt,
  frozenAt: row.frozenAt,
  version: row.version,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

const columnsOf = (side: "giver" | "receiver", one: Firm) => ({
  [`${side}Id`]: one?.kind === "organization" ? one.id : null,
  [`${side}ProspectId`]: one?.kind === "prospect" ? one.id : null,
});

export type NewCase = Pick<
  AdvisingCase,
  | "id"
  | "organizationId"
  | "title"
  | "giver"
  | "receiver"
  | "subject"
  | "outFlowId"
  | "inFlowId"
  | "municipalityCode"
  | "categoryCode"
  | "ownerId"
  | "fundingProject"
>;

export async function insertCase(tx: Tx, { giver, receiver, subject, ...row }: NewCase): Promise<void> {
  const top = await topOf(tx, row.organizationId, "suggested");
  await tx.advisingCase.create({
    data: {
      ...row,
      ...columnsOf("giver", giver),
      ...columnsOf("receiver", receiver),
      subject: { ...subject } as unknown as Prisma.InputJsonObject,
      position: top,
      createdBy: row.ownerId,
      createdAt: now(),
      updatedAt: now(),
    },
  });
}

/** The place above all cards of that stage. */
export async function topOf(tx: Tx, organizationId: string, stage: Stage): Promise<number> {
  const found = await tx.advisingCase.aggregate({ where: { organizationId, stage }, _min: { position: true } });
  return (found._min.position ?? 1) - 1;
}

export async function findCase(id: string, client: Db = db()): Promise<AdvisingCase | null> {
  const row = await client.advisingCase.findUnique({ where: { id } });
  return row && toCase(row);
}

export async function findCasesById(ids: readonly string[]): Promise<AdvisingCase[]> {
  if (ids.length === 0) return [];
  const rows = await db().advisingCase.findMany({ where: { id: { in: [...new Set(ids)] } }, orderBy: { id: "asc" } });
  return rows.map(toCase);
}

/** Projects that the cases of those advisers name, by name. */
export async function findProjects(organizationId: string): Promise<string[]> {
  const rows = await db().advisingCase.findMany({
    where: { organizationId, fundingProject: { not: "" } },
    select: { fundingProject: true },
    distinct: ["fundingProject"],
    orderBy: { fundingProject: "asc" },
  });
  return rows.map(({ fundingProject }) => fundingProject);
}

/** The case, held until the transaction ends. */
export async function lockCase(tx: Tx, id: string): Promise<AdvisingCase | null> {
  await tx.$queryRaw`select 1 from advising_case where id = ${id}::uuid for update`;
  return findCase(id, tx);
}

export async function findCasesOf(organizationId: string): Promise<AdvisingCase[]> {
  const rows = await db().advisingCase.findMany({
    where: { organizationId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(toCase);
}

export interface CaseChange {
  readonly stage?: Stage;
  readonly position?: number;
  readonly ownerId?: string;
  readonly remindOn?: IsoDate | null;
  readonly reason?: CloseReason | null;
  readonly closedAt?: Date | null;
  readonly frozenAt?: Date | null;
  readonly fundingProject?: string;
}

/** Writes the change and makes the next version of it. */
export async function updateCase(
  tx: Tx,
  { id, version }: Pick<AdvisingCase, "id" | "version">,
  { remindOn, ...change }: CaseChange,
): Promise<void> {
  await tx.advisingCase.update({
    where: { id },
    data: {
      ...change,
      ...(remindOn === undefined ? {} : { remindOn: remindOn && dayToDate(remindOn), remindedOn: null }),
      version: version + 1,
      updatedAt: now(),
    },
  });
}

/** Puts a firm on a side that is the one that stood there under another name: its flows are the same. */
export async function putFirm(tx: Tx, id: string, side: "giver" | "receiver", firm: Firm): Promise<void> {
  await tx.advisingCase.update({ where: { id }, data: columnsOf(side, firm) });
}

/** Puts a firm on a side; flows of the pair belong to another firm and are let go. */
export async function updateSide(tx: Tx, id: string, side: "giver" | "receiver", firm: Firm): Promise<void> {
  const flow = side === "giver" ? { outFlowId: null } : { inFlowId: null };
  await tx.advisingCase.update({ where: { id }, data: { ...columnsOf(side, firm), ...flow } });
}

/** The index by which the database, too, holds a pair of flows to one open case of the same advisers. */
export const onePerPair = "raw_advising_case_one_open";

/** An open case of the same pair of flows. */
export async function findOpenCaseOfPair(
  tx: Tx,
  { organizationId, outFlowId, inFlowId }: Pick<AdvisingCase, "organizationId" | "outFlowId" | "inFlowId">,
): Promise<string | null> {
  if (outFlowId === null || inFlowId === null) return null;
  const row = await tx.advisingCase.findFirst({
    where: { organizationId, outFlowId, inFlowId, closedAt: null },
    select: { id: true },
  });
  return row?.id ?? null;
}

const sideWhere = (one: NonNullable<Firm>): Prisma.AdvisingCaseWhereInput =>
  one.kind === "organization"
    ? { OR: [{ giverId: one.id }, { receiverId: one.id }] }
    : { OR: [{ giverProspectId: one.id }, { receiverProspectId: one.id }] };

/** Cases of the advisers in which one of those firms stands. */
export async function findCasesOfFirms(
  organizationId: string | null,
  firms: readonly Firm[],
  client: Db = db(),
): Promise<AdvisingCase[]> {
  const known = firms.filter((one) => one !== null);
  if (known.length === 0) return [];
  const rows = await client.advisingCase.findMany({
    where: { ...(organizationId ? { organizationId } : {}), OR: known.map(sideWhere) },
    orderBy: { id: "asc" },
  });
  return rows.map(toCase);
}

/**
 * Those cases as they are now, held until the transaction ends. Who holds cases and firms holds the cases first and all at once, by
 * their ids: a command of one case holds it before its firms, and neither waits for the other in a ring.
 */
export async function lockCasesOfFirms(
  tx: Tx,
  organizationId: string,
  firms: readonly Firm[],
): Promise<AdvisingCase[]> {
  const ids = (await findCasesOfFirms(organizationId, firms, tx)).map(({ id }) => id);
  await tx.$queryRaw`select 1 from advising_case where id = any(${ids}::uuid[]) order by id for update`;
  const held = await findCasesOfFirms(organizationId, firms, tx);
  return held.filter(({ id }) => ids.includes(id));
}

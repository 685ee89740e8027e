import { db, type Db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { Prisma } from "../../../prisma/generated/client";
import type { Award, Bidder, Contract, Obligation, ObligationOutcome } from "./contract";
import type { PlannedObligation } from "./plan-obligations";

type ContractRow = Prisma.ContractGetPayload<object>;
type ObligationRow = Prisma.ObligationGetPayload<object>;

const toContract = (row: ContractRow): Contract => ({
  id: row.id,
  tenderId: row.tenderId,
  organizationId: row.organizationId,
  lots: row.lots,
  supplier: { name: row.supplierName, organizationNumber: row.supplierNumber },
  valueMinor: Number(row.valueMinor),
  awardedOn: dateToDay(row.awardedOn),
  reasons: row.reasons,
  bidders: row.bidders as unknown as Bidder[],
  startsOn: dateToDay(row.startsOn),
  endsOn: dateToDay(row.endsOn),
});

const toObligation = (row: ObligationRow): Obligation => ({
  id: row.id,
  contractId: row.contractId,
  criterionKey: row.criterionKey,
  title: row.title,
  clause: row.clause,
  followUp: row.followUp,
  dueOn: dateToDay(row.dueOn),
  outcome: row.outcome as ObligationOutcome,
  evidence: row.evidence,
  note: row.note,
  decidedAt: row.decidedAt,
  version: row.version,
});

export async function findContracts(where: { tenderId: string } | { organizationId: string }, client: Db = db()) {
  const rows = await client.contract.findMany({
    where,
    include: { obligations: { orderBy: [{ dueOn: "asc" }, { id: "asc" }] }, tender: { select: { content: true } } },
    orderBy: [{ endsOn: "asc" }, { id: "asc" }],
  });
  return rows.map(({ obligations, tender, ...row }) => ({
    contract: toContract(row),
    obligations: obligations.map(toObligation),
    tenderTitle: (tender.content as { title?: string }).title ?? "",
  }));
}

export async function findContract(id: string, client: Db = db()): Promise<Contract | null> {
  const row = await client.contract.findUnique({ where: { id } });
  return row && toContract(row);
}

export const findObligations = async (contractId: string): Promise<Obligation[]> =>
  (await db().obligation.findMany({ where: { contractId }, orderBy: [{ dueOn: "asc" }, { id: "asc" }] })).map(
    toObligation,
  );

/** The organization of that number here, if it has one. */
export const findSupplierId = async (tx: Tx, organizationNumber: string): Promise<string | null> =>
  (await tx.organization.findFirst({ where: { organizationNumber, deletedAt: null }, select: { id: true } }))?.id ??
  null;

export async function insertContract(
  tx: Tx,
  contract: {
    readonly id: string;
    readonly tenderId: string;
    readonly organizationId: string;
    readonly createdBy: string | null;
    readonly award: Award;
    readonly obligations: readonly PlannedObligation[];
  },
): Promise<void> {
  const { award } = contract;
  await tx.contract.create({
    data: {
      id: contract.id,
      tenderId: contract.tenderId,
      organizationId: contract.organizationId,
      createdBy: contract.createdBy,
      lots: [...award.lots],
      supplierName: award.supplier.name,
      supplierNumber: award.supplier.organizationNumber,
      supplierId: await findSupplierId(tx, award.supplier.organizationNumber),
      valueMinor: BigInt(award.valueMinor),
      awardedOn: dayToDate(award.awardedOn),
      reasons: award.reasons,
      bidders: award.bidders.map((bidder) => ({ ...bidder })),
      startsOn: dayToDate(award.startsOn),
      endsOn: dayToDate(award.endsOn),
    },
  });
  await tx.obligation.createMany({
    data: contract.obligations.map(({ dueOn, ...row }) => ({
      id: newId(),
      contractId: contract.id,
      dueOn: dayToDate(dueOn),
      ...row,
    })),
  });
}

/** The obligation, held until the transaction ends. */
export async function lockObligation(tx: Tx, id: string): Promise<Obligation | null> {
  await tx.$queryRaw`select 1 from obligation where id = ${id}::uuid for update`;
  const row = await tx.obligation.findUnique({ where: { id } });
  return row && toObligation(row);
}

export async function updateObligation(
  tx: Tx,
  { id, version }: Pick<Obligation, "id" | "version">,
  change: {
    readonly dueOn?: IsoDate;
    readonly outcome?: ObligationOutcome;
    readonly evidence?: string;
    readonly note?: string;
    readonly decidedBy?: string | null;
    readonly decidedAt?: Date | null;
  },
): Promise<void> {
  const { dueOn, ...rest } = change;
  await tx.obligation.update({
    where: { id },
    data: { ...rest, ...(dueOn ? { dueOn: dayToDate(dueOn), remindedOn: null } : {}), version: version + 1 },
  });
}

export async function insertObligation(
  tx: Tx,
  row: { id: string; contractId: string; title: string; followUp: string; dueOn: IsoDate },
): Promise<void> {
  await tx.obligation.create({ data: { ...row, dueOn: dayToDate(row.dueOn) } });
}

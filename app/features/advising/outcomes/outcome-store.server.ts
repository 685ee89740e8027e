import { now } from "~/infra/clock/clock.server";
import { db, type Db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate } from "~/shared/dates";
import type { Prisma } from "../../../../prisma/generated/client";
import type { CaseOutcome, Inclusion, OutcomeKind } from "./outcome";

const numberOf = (value: { toString(): string } | null): number | null => (value === null ? null : Number(value));

const sides = { giverId: true, giverProspectId: true, receiverId: true, receiverProspectId: true } as const;
const withCase = { case: { select: { ...sides, outFlowId: true, inFlowId: true } } } as const;
type Row = Prisma.CaseOutcomeGetPayload<{ include: typeof withCase }>;

/** Giver and receiver as one word; null where one is not known. */
const firmsOf = ({ case: one }: Row): string | null => {
  const [giver, receiver] = [one.giverId ?? one.giverProspectId, one.receiverId ?? one.receiverProspectId];
  return giver && receiver ? `${giver}>${receiver}` : null;
};

const flowsOf = ({ case: { outFlowId, inFlowId } }: Row): string[] => [outFlowId, inFlowId].flatMap((id) => id ?? []);

const toOutcome = (row: Row, listingOf: ReadonlyMap<string, string>): CaseOutcome => ({
  id: row.id,
  caseId: row.caseId,
  kind: row.kind as OutcomeKind,
  fromDay: dateToDay(row.fromDay),
  untilDay: dateToDay(row.untilDay),
  kilograms: numberOf(row.kilograms),
  valueMinor: numberOf(row.valueMinor),
  kgCo2e: numberOf(row.kgCo2e),
  jobs: numberOf(row.jobs),
  newOffer: row.newOffer,
  lessons: row.lessons,
  evidence: row.evidence,
  sameAsListingId: row.sameAsListingId,
  sameAsOutcomeId: row.sameAsOutcomeId,
  apartFrom: row.apartFrom,
  flowListingIds: flowsOf(row).flatMap((id) => listingOf.get(id) ?? []),
  firms: firmsOf(row),
  inclusion: row.inclusion as Inclusion,
  recordedAt: row.recordedAt,
});

/** What came of the cases, the latest first, with the firms and the listings that tell one deal from another. */
export async function findOutcomes(caseIds: readonly string[], client: Db = db()): Promise<CaseOutcome[]> {
  const rows = await client.caseOutcome.findMany({
    where: { caseId: { in: [...caseIds] } },
    include: withCase,
    orderBy: [{ fromDay: "desc" }, { id: "desc" }],
  });
  const flows = await client.flow.findMany({
    where: { id: { in: rows.flatMap(flowsOf) }, listingId: { not: null } },
    select: { id: true, listingId: true },
  });
  const listingOf = new Map(flows.map(({ id, listingId }) => [id, listingId ?? ""]));
  return rows.map((row) => toOutcome(row, listingOf));
}

export async function insertOutcome(
  tx: Tx,
  {
    fromDay,
    untilDay,
    valueMinor,
    inclusion,
    apartFrom,
    ...row
  }: Omit<CaseOutcome, "recordedAt" | "flowListingIds" | "firms"> & { readonly recordedBy: string | null },
): Promise<boolean> {
  const made = await tx.caseOutcome.createMany({
    data: [
      {
        ...row,
        fromDay: dayToDate(fromDay),
        untilDay: dayToDate(untilDay),
        valueMinor: valueMinor === null ? null : BigInt(valueMinor),
        inclusion: { ...inclusion },
        apartFrom: [...apartFrom],
        recordedAt: now(),
      },
    ],
    skipDuplicates: true,
  });
  return made.count > 0;
}

export const deleteOutcome = async (tx: Tx, caseId: string, id: string): Promise<boolean> =>
  (await tx.caseOutcome.deleteMany({ where: { id, caseId } })).count > 0;

/** Id of the listing with that reference. */
export const findListingId = async (tx: Tx, reference: string): Promise<string | null> =>
  (await tx.listing.findUnique({ where: { reference }, select: { id: true } }))?.id ?? null;

/** References of listings, for showing. */
export async function findReferences(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db().listing.findMany({ where: { id: { in: [...ids] } }, select: { id: true, reference: true } });
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}

import { now } from "~/infra/clock/clock.server";
import { db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate } from "~/shared/dates";
import type { Prisma } from "../../../../prisma/generated/client";
import type { CaseOutcome, Inclusion, OutcomeKind } from "./outcome";

const numberOf = (value: { toString(): string } | null): number | null => (value === null ? null : Number(value));

const toOutcome = (row: Prisma.CaseOutcomeGetPayload<object>): CaseOutcome => ({
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
  inclusion: row.inclusion as Inclusion,
  recordedAt: row.recordedAt,
});

export async function findOutcomes(caseIds: readonly string[]): Promise<CaseOutcome[]> {
  const rows = await db().caseOutcome.findMany({
    where: { caseId: { in: [...caseIds] } },
    orderBy: [{ fromDay: "desc" }, { id: "desc" }],
  });
  return rows.map(toOutcome);
}

export async function insertOutcome(
  tx: Tx,
  {
    fromDay,
    untilDay,
    valueMinor,
    inclusion,
    ...row
  }: Omit<CaseOutcome, "recordedAt"> & { readonly recordedBy: string | null },
): Promise<boolean> {
  const made = await tx.caseOutcome.createMany({
    data: [
      {
        ...row,
        fromDay: dayToDate(fromDay),
        untilDay: dayToDate(untilDay),
        valueMinor: valueMinor === null ? null : BigInt(valueMinor),
        inclusion: { ...inclusion },
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

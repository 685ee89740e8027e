import { db, type Db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import { factByKey } from "./data/fact-dictionary";
import type { StatedFact } from "./organization-fact";
import { checkStoredValue, type ReadFact } from "./read-fact";

interface Row {
  readonly id: string;
  readonly organizationId: string;
  readonly key: string;
  readonly value: unknown;
  readonly issuer: string;
  readonly reference: string;
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
  readonly evidenceId: string | null;
}

export interface OwnedFact extends StatedFact {
  readonly organizationId: string;
}

/** Rows whose key or value the dictionary no longer knows are left out. */
function toFacts(rows: readonly Row[]): OwnedFact[] {
  return rows.flatMap(({ value: stored, validFrom, validTo, ...row }) => {
    const definition = factByKey(row.key);
    const value = definition ? checkStoredValue(definition, stored) : null;
    if (value === null) return [];
    return [{ ...row, value, validFrom: validFrom && dateToDay(validFrom), validTo: validTo && dateToDay(validTo) }];
  });
}

const columns = (fact: ReadFact, evidenceId: string | null) => ({
  key: fact.key,
  value: { v: Array.isArray(fact.value) ? [...fact.value] : fact.value } as object,
  issuer: fact.issuer,
  reference: fact.reference,
  validFrom: fact.validFrom === null ? null : dayToDate(fact.validFrom),
  validTo: fact.validTo === null ? null : dayToDate(fact.validTo),
  evidenceId,
});

export const findFacts = async (organizationIds: readonly string[]): Promise<OwnedFact[]> =>
  toFacts(
    await db().organizationFact.findMany({
      where: { organizationId: { in: [...organizationIds] } },
      orderBy: [{ key: "asc" }, { createdAt: "asc" }],
    }),
  );

export async function findFact(client: Db, organizationId: string, id: string): Promise<OwnedFact | null> {
  const row = await client.organizationFact.findFirst({ where: { id, organizationId } });
  return (row && toFacts([row])[0]) ?? null;
}

export async function insertFact(
  tx: Tx,
  organizationId: string,
  id: string,
  fact: ReadFact,
  evidenceId: string | null,
): Promise<void> {
  await tx.organizationFact.create({ data: { id, organizationId, ...columns(fact, evidenceId) } });
}

export const replaceFact = async (
  tx: Tx,
  organizationId: string,
  id: string,
  fact: ReadFact,
  evidenceId: string | null,
): Promise<boolean> =>
  (await tx.organizationFact.updateMany({ where: { id, organizationId }, data: columns(fact, evidenceId) })).count ===
  1;

export const deleteFact = async (tx: Tx, organizationId: string, id: string): Promise<boolean> =>
  (await tx.organizationFact.deleteMany({ where: { id, organizationId } })).count === 1;

/** A document that this organization has uploaded. */
export const ownsDocument = async (tx: Tx, organizationId: string, mediaId: string): Promise<boolean> =>
  (await tx.mediaFile.count({ where: { id: mediaId, organizationId } })) === 1;

/** Those of the organizations that state one of the facts as held on that day. */
export async function holdersOn(
  organizationIds: readonly string[],
  keys: readonly string[],
  day: IsoDate,
): Promise<string[]> {
  const date = dayToDate(day);
  const rows = await db().organizationFact.findMany({
    where: {
      organizationId: { in: [...organizationIds] },
      key: { in: [...keys] },
      value: { path: ["v"], equals: true },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: date } }] },
        { OR: [{ validTo: null }, { validTo: { gte: date } }] },
      ],
    },
    select: { organizationId: true },
    distinct: ["organizationId"],
  });
  return rows.map((row) => row.organizationId);
}

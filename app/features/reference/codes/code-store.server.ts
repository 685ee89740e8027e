import { db, type Db } from "~/infra/db/client.server";
import { readRows, type ReadStatement } from "~/infra/db/read-rows.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import type { ClimateFactorRow, CodeList, CodeRow } from "../reference-rows";

type StoredCode = Awaited<ReturnType<Db["referenceCode"]["findMany"]>>[number];

const toRow = ({ validFrom, validTo, sourceId, extra, list, ...row }: StoredCode): CodeRow => ({
  ...row,
  list: list as CodeList,
  validFrom: dateToDay(validFrom),
  validTo: validTo && dateToDay(validTo),
  source: sourceId,
  extra: extra as CodeRow["extra"],
});

const onDay = (day: IsoDate) => ({
  validFrom: { lte: dayToDate(day) },
  OR: [{ validTo: null }, { validTo: { gte: dayToDate(day) } }],
});

export async function findCodeRows(client: Db, list: CodeList, codes: readonly string[]): Promise<CodeRow[]> {
  return (await client.referenceCode.findMany({ where: { list, code: { in: [...codes] } } })).map(toRow);
}

export const countCodes = (client: Db, list: CodeList): Promise<number> =>
  client.referenceCode.count({ where: { list } });

const days: ReadStatement = {
  name: "reference-code-days",
  text: `select code, valid_from as "validFrom", valid_to as "validTo" from reference_code
    where list = $1 and code = any($2::text[])`,
};

/** From when until when the codes stand in the list. */
export async function findCodeDays(
  list: CodeList,
  codes: readonly string[],
): Promise<Pick<CodeRow, "code" | "validFrom" | "validTo">[]> {
  const rows = await readRows<{ code: string; validFrom: Date; validTo: Date | null }>(days, [list, codes]);
  return rows.map(({ code, validFrom, validTo }) => ({
    code,
    validFrom: dateToDay(validFrom),
    validTo: validTo && dateToDay(validTo),
  }));
}

/** Rows in force right under the parents; `null` stands for the top of the list. */
export async function findCodeChildren(
  client: Db,
  list: CodeList,
  parents: readonly (string | null)[],
  day: IsoDate,
): Promise<CodeRow[]> {
  const named = parents.filter((parent) => parent !== null);
  const under = parents.includes(null) ? { parent: null } : { parent: { in: named } };
  const rows = await client.referenceCode.findMany({
    where: { list, ...under, ...onDay(day) },
    orderBy: { code: "asc" },
  });
  return rows.map(toRow);
}

/** Rows in force by words of the label in either language, or by the first digits of the code. */
export async function searchCodeRows(
  client: Db,
  list: CodeList,
  { words, digits, day, limit }: { words: string; digits: string | null; day: IsoDate; limit: number },
): Promise<CodeRow[]> {
  const contains = { contains: words, mode: "insensitive" } as const;
  const rows = await client.referenceCode.findMany({
    where: {
      list,
      AND: [
        onDay(day),
        { OR: [...(digits ? [{ code: { startsWith: digits } }] : []), { labelSv: contains }, { labelEn: contains }] },
      ],
    },
    orderBy: { code: "asc" },
    take: limit,
  });
  return rows.map(toRow);
}

export async function findFactors(): Promise<ClimateFactorRow[]> {
  const rows = await db().climateFactor.findMany({ omit: { low: true, high: true } });
  return rows.map(({ sourceId, validFrom, validTo, ...row }) => ({
    ...row,
    unit: row.unit as ClimateFactorRow["unit"],
    scope: row.scope as ClimateFactorRow["scope"],
    quality: row.quality as ClimateFactorRow["quality"],
    validFrom: validFrom && dateToDay(validFrom),
    validTo: validTo && dateToDay(validTo),
    source: sourceId,
  }));
}

import { db, type Db } from "~/infra/db/client.server";
import { dateToDay } from "~/shared/dates";
import type { ClimateFactorRow, CodeList, CodeRow } from "../reference-rows";

export async function findCodeRows(client: Db, list: CodeList, codes: readonly string[]): Promise<CodeRow[]> {
  const rows = await client.referenceCode.findMany({ where: { list, code: { in: [...codes] } } });
  return rows.map(({ validFrom, validTo, sourceId, extra, ...row }) => ({
    ...row,
    list,
    validFrom: dateToDay(validFrom),
    validTo: validTo && dateToDay(validTo),
    source: sourceId,
    extra: extra as CodeRow["extra"],
  }));
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

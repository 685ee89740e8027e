import type { Tx } from "~/infra/db/client.server";
import { db } from "~/infra/db/client.server";
import { dateToDay } from "~/shared/dates";
import type {
  ClimateFactorRow,
  CodeList,
  CodeRow,
  LocalityRow,
  MunicipalityRow,
  ReferenceSource,
} from "../reference-rows";
import type { RowFault } from "./reference-entry";

/** Rows written by one statement. */
export const batchSize = 1000;

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += batchSize) yield rows.slice(start, start + batchSize);
}

/** Writes all rows in batches and tells after each how many are done. */
async function inBatches<T>(
  rows: readonly T[],
  write: (json: string) => Promise<unknown>,
  tell?: (rows: number) => void,
): Promise<void> {
  for (const batch of batches(rows)) {
    await write(JSON.stringify(batch));
    tell?.(batch.length);
  }
}

export type Tell = (rows: number) => void;

export async function saveSources(tx: Tx, sources: readonly ReferenceSource[]): Promise<void> {
  await inBatches(
    sources,
    (json) => tx.$executeRaw`
    insert into reference_source (id, title, publisher, licence, url, version, updated_at)
    select id, title, publisher, licence, url, version, now() from jsonb_to_recordset(${json}::jsonb)
      as r(id text, title text, publisher text, licence text, url text, version text)
    on conflict (id) do update set title = excluded.title, publisher = excluded.publisher, licence = excluded.licence,
      url = excluded.url, version = excluded.version, updated_at = now()
    where (reference_source.title, reference_source.publisher, reference_source.licence, reference_source.url, reference_source.version)
      is distinct from (excluded.title, excluded.publisher, excluded.licence, excluded.url, excluded.version)`,
  );
}

/** Rows of one code list by `code validFrom`. */
export async function codeRows(tx: Tx, list: CodeList): Promise<CodeRow[]> {
  const rows = await tx.referenceCode.findMany({ where: { list } });
  return rows.map(({ validFrom, validTo, sourceId, extra, ...row }) => ({
    ...row,
    list,
    validFrom: dateToDay(validFrom),
    validTo: validTo && dateToDay(validTo),
    source: sourceId,
    extra: extra as CodeRow["extra"],
  }));
}

export const saveCodes = (tx: Tx, rows: readonly CodeRow[], tell?: Tell): Promise<void> =>
  inBatches(
    rows,
    (json) => tx.$executeRaw`
      insert into reference_code (list, code, valid_from, valid_to, parent, label_sv, label_en, extra, source_id)
      select list, code, "validFrom", "validTo", parent, "labelSv", "labelEn", extra, source from jsonb_to_recordset(${json}::jsonb)
        as r(list text, code text, "validFrom" date, "validTo" date, parent text, "labelSv" text, "labelEn" text, extra jsonb, source text)
      on conflict (list, code, valid_from) do update set valid_to = excluded.valid_to, parent = excluded.parent,
        label_sv = excluded.label_sv, label_en = excluded.label_en, extra = excluded.extra, source_id = excluded.source_id`,
    tell,
  );

export async function placeRows(tx: Tx, kind: LocalityRow["kind"]): Promise<LocalityRow[]> {
  const rows = await tx.locality.findMany({ where: { kind }, omit: { id: true } });
  return rows.map(({ sourceId, ...row }) => ({ ...row, kind, source: sourceId }));
}

export const savePlaces = (tx: Tx, rows: readonly LocalityRow[], tell?: Tell): Promise<void> =>
  inBatches(
    rows,
    (json) => tx.$executeRaw`
      insert into locality (name, kind, postcode, municipality_code, latitude, longitude, population, source_id)
      select name, kind, postcode, "municipalityCode", latitude, longitude, population, source from jsonb_to_recordset(${json}::jsonb)
        as r(name text, kind text, postcode text, "municipalityCode" text, latitude float8, longitude float8, population int, source text)
      on conflict (kind, name, municipality_code, postcode) do update set latitude = excluded.latitude,
        longitude = excluded.longitude, population = excluded.population, source_id = excluded.source_id`,
    tell,
  );

export async function municipalityRows(tx: Tx): Promise<MunicipalityRow[]> {
  const rows = await tx.municipality.findMany();
  return rows.map(({ sourceId, ...row }) => ({ ...row, source: sourceId }));
}

export const saveMunicipalities = (tx: Tx, rows: readonly MunicipalityRow[], tell?: Tell): Promise<void> =>
  inBatches(
    rows,
    (json) => tx.$executeRaw`
      insert into municipality (code, name, county_code, latitude, longitude, population, source_id)
      select code, name, "countyCode", latitude, longitude, population, source from jsonb_to_recordset(${json}::jsonb)
        as r(code text, name text, "countyCode" text, latitude float8, longitude float8, population int, source text)
      on conflict (code) do update set name = excluded.name, county_code = excluded.county_code, latitude = excluded.latitude,
        longitude = excluded.longitude, population = excluded.population, source_id = excluded.source_id`,
    tell,
  );

export async function factorRows(tx: Tx): Promise<ClimateFactorRow[]> {
  const rows = await tx.climateFactor.findMany({ omit: { low: true, high: true } });
  return rows.map(({ sourceId, validFrom, validTo, ...row }) => ({
    ...(row as Omit<ClimateFactorRow, "source" | "validFrom" | "validTo">),
    validFrom: validFrom && dateToDay(validFrom),
    validTo: validTo && dateToDay(validTo),
    source: sourceId,
  }));
}

export const saveFactors = (tx: Tx, rows: readonly ClimateFactorRow[], tell?: Tell): Promise<void> =>
  inBatches(
    rows,
    (json) => tx.$executeRaw`
      insert into climate_factor (id, label_sv, label_en, value, unit, density, scope, quality, valid_from, valid_to, source_id)
      select id, "labelSv", "labelEn", value, unit, density, scope, quality, "validFrom", "validTo", source from jsonb_to_recordset(${json}::jsonb)
        as r(id text, "labelSv" text, "labelEn" text, value float8, unit text, density float8, scope text, quality text, "validFrom" date, "validTo" date, source text)
      on conflict (id) do update set label_sv = excluded.label_sv, label_en = excluded.label_en, value = excluded.value,
        unit = excluded.unit, density = excluded.density, scope = excluded.scope, quality = excluded.quality,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to, source_id = excluded.source_id`,
    tell,
  );

export interface ImportCounts {
  readonly rowsRead: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** The receipt is written before the work, so that an import that dies leaves its trace. */
export async function openReceipt(receipt: {
  id: string;
  list: string;
  fileName: string;
  sha256: string;
}): Promise<void> {
  await db().referenceImport.create({ data: { ...receipt, state: "running" } });
}

export async function closeReceipt(
  tx: Tx,
  id: string,
  counts: ImportCounts,
  rejected: readonly RowFault[],
  finishedAt: Date,
): Promise<void> {
  await tx.referenceImport.update({
    where: { id },
    data: { ...counts, rejected: rejected.map((fault) => ({ ...fault })), state: "done", finishedAt },
  });
}

export async function failReceipt(id: string, finishedAt: Date): Promise<void> {
  await db().referenceImport.update({ where: { id }, data: { state: "failed", finishedAt } });
}

/** Two imports of the same list wait for each other: the second compares with what the first has written. */
export async function lockList(tx: Tx, list: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`reference:${list}`}))`;
}

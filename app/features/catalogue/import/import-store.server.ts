import { db, type Db, type Tx } from "~/infra/db/client.server";
import type { Prisma } from "../../../../prisma/generated/client";
import { listingColumns, toListing } from "../listing-store.server";
import type { ExportedListing } from "./serialize-row";
import type { ErrorGroup } from "./check-table";
import type { Mapping } from "./columns";
import type { ImportCounts, ImportSettings, ImportState, ListingImport } from "./import-job";

type Row = Prisma.ListingImportGetPayload<object>;

const json = (value: unknown) => value as Prisma.InputJsonValue;

const toImport = (row: Row): ListingImport => ({
  id: row.id,
  organizationId: row.organizationId,
  fileName: row.fileName,
  storageKey: row.storageKey,
  state: row.state as ImportState,
  mapping: row.mapping as unknown as Mapping,
  settings: row.options as unknown as ImportSettings,
  errors: row.errors as unknown as readonly ErrorGroup[],
  rowsTotal: row.rowsTotal,
  rowsDone: row.rowsDone,
  created: row.created,
  updated: row.updated,
  unchanged: row.unchanged,
  rejected: row.rejected,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
});

export interface CheckColumns {
  readonly mapping: Mapping;
  readonly settings: ImportSettings;
  readonly errors: readonly ErrorGroup[];
  readonly rowsTotal: number;
  readonly rejected: number;
}

const checkColumns = ({ mapping, settings, errors, rowsTotal, rejected }: CheckColumns) => ({
  mapping: json(mapping),
  options: json(settings),
  errors: json(errors),
  rowsTotal,
  rejected,
});

export interface NewImport extends CheckColumns {
  readonly id: string;
  readonly organizationId: string;
  readonly fileName: string;
  readonly storageKey: string;
  readonly sha256: string;
}

export async function insertImport(
  tx: Tx,
  { id, organizationId, fileName, storageKey, sha256, ...check }: NewImport,
): Promise<void> {
  const createdBy = check.settings.by.personId;
  await tx.listingImport.create({
    data: { id, organizationId, createdBy, fileName, storageKey, sha256, ...checkColumns(check) },
  });
}

export async function findImport(client: Db, id: string): Promise<ListingImport | null> {
  const row = await client.listingImport.findUnique({ where: { id } });
  return row ? toImport(row) : null;
}

export async function findImports(organizationId: string, limit: number): Promise<ListingImport[]> {
  const rows = await db().listingImport.findMany({
    where: { organizationId },
    orderBy: { createdAt: "desc" },
    take: limit,
  });
  return rows.map(toImport);
}

/** False when the import has begun meanwhile. */
export async function saveCheck(tx: Tx, id: string, check: CheckColumns): Promise<boolean> {
  const { count } = await tx.listingImport.updateMany({ where: { id, state: "uploaded" }, data: checkColumns(check) });
  return count === 1;
}

/** False when it has begun already: two presses start it once. */
export async function markRunning(tx: Tx, id: string, settings: ImportSettings): Promise<boolean> {
  const { count } = await tx.listingImport.updateMany({
    where: { id, state: "uploaded" },
    data: { state: "running", rowsDone: 0, options: json(settings) },
  });
  return count === 1;
}

export async function saveProgress(id: string, rowsDone: number): Promise<void> {
  await db().listingImport.updateMany({ where: { id, state: "running" }, data: { rowsDone } });
}

export async function finishImport(
  tx: Tx,
  id: string,
  state: "done" | "failed",
  result: Partial<ImportCounts> & { readonly settings?: ImportSettings },
  errors: readonly ErrorGroup[] | null,
  at: Date,
): Promise<void> {
  const { settings, ...counts } = result;
  const options = settings ? { options: json(settings) } : {};
  const rowsDone = counts.rowsTotal === undefined ? {} : { rowsDone: counts.rowsTotal };
  await tx.listingImport.update({
    where: { id },
    data: { state, ...counts, ...rowsDone, ...options, ...(errors ? { errors: json(errors) } : {}), finishedAt: at },
  });
}

export async function deleteImport(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.listingImport.deleteMany({ where: { id, state: "uploaded" } });
  return count === 1;
}

export const countOfImport = (importId: string): Promise<number> => db().listing.count({ where: { importId } });

/** The organization's own numbers in use, and our references of its listings. */
export async function namesInUse(organizationId: string): Promise<{ known: Set<string>; references: Set<string> }> {
  const rows = await db().listing.findMany({
    where: { organizationId },
    select: { reference: true, externalReference: true },
  });
  return {
    known: new Set(rows.flatMap(({ externalReference }) => externalReference ?? [])),
    references: new Set(rows.map(({ reference }) => reference)),
  };
}

/** Listings as a file shows them, oldest first; put-away ones stay out. */
export async function findExported(organizationId: string): Promise<ExportedListing[]> {
  const rows = await db().listing.findMany({
    where: { organizationId, state: { not: "archived" } },
    orderBy: { id: "asc" },
    ...listingColumns,
  });
  return rows.map(toListing).map((listing) => ({ reference: listing.reference, type: listing.type, fields: listing }));
}

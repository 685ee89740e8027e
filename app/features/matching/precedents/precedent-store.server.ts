import { db, type Tx } from "~/infra/db/client.server";
import type { Prisma } from "../../../../prisma/generated/client";
import type { PublishedExchange } from "./read-exchanges";

/** Loaded precedents have an id that tells them from the shipped ones: source and row. */
export async function findImported(): Promise<PublishedExchange[]> {
  const rows = await db().importedPrecedent.findMany({ orderBy: [{ source: "asc" }, { row: "asc" }] });
  return rows.map(({ source, row, content }) => ({
    ...(content as unknown as PublishedExchange),
    id: `${source}#${row}`,
  }));
}

/** Changes when precedents are loaded or taken away. */
export async function importedStamp(): Promise<string> {
  const [row] = await db().$queryRaw<{ stamp: string }[]>`
    select count(*)::text || ':' || coalesce(sum(hashtextextended(content::text, 0)), 0)::text as stamp
    from imported_precedent`;
  return row?.stamp ?? "";
}

/** What a source holds becomes exactly this. */
export async function replaceImported(tx: Tx, source: string, rows: readonly PublishedExchange[]): Promise<void> {
  await tx.importedPrecedent.deleteMany({ where: { source } });
  await tx.importedPrecedent.createMany({
    data: rows.map((content, index) => ({
      source,
      row: String(index + 1).padStart(6, "0"),
      content: content as unknown as Prisma.InputJsonObject,
    })),
  });
}

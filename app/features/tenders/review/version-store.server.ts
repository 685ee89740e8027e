import type { Db } from "~/infra/db/client.server";
import type { TenderContent } from "../tender";

export interface VersionRow {
  readonly version: number;
  readonly savedBy: string | null;
  readonly savedAt: Date;
  readonly note: string;
}

export const findVersionRows = (client: Db, tenderId: string): Promise<VersionRow[]> =>
  client.tenderVersion.findMany({
    where: { tenderId },
    orderBy: { version: "desc" },
    take: 200,
    select: { version: true, savedBy: true, savedAt: true, note: true },
  });

export async function findVersion(client: Db, tenderId: string, version: number): Promise<TenderContent | null> {
  const row = await client.tenderVersion.findUnique({
    where: { tenderId_version: { tenderId, version } },
    select: { content: true },
  });
  return row ? (row.content as unknown as TenderContent) : null;
}

import { db, type Tx } from "~/infra/db/client.server";
import type { RehearsalBid } from "./rehearsal";
import { rehearsalBidsSchema } from "./rehearsal-schema";

export interface StoredRehearsal {
  readonly version: number;
  readonly bids: readonly RehearsalBid[];
}

/** Version 0 and no bids where nothing has been tried yet. */
export async function findRehearsal(
  tenderId: string,
  client: Tx | ReturnType<typeof db> = db(),
): Promise<StoredRehearsal> {
  const row = await client.tenderRehearsal.findUnique({ where: { tenderId } });
  return row ? { version: row.version, bids: rehearsalBidsSchema.parse(row.bids) } : { version: 0, bids: [] };
}

export async function storeRehearsal(
  tx: Tx,
  tenderId: string,
  version: number,
  bids: readonly RehearsalBid[],
): Promise<void> {
  const data = { bids: JSON.parse(JSON.stringify(bids)) as object[], version };
  await tx.tenderRehearsal.upsert({ where: { tenderId }, create: { tenderId, ...data }, update: data });
}

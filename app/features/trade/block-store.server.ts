import type { Db, Tx } from "~/infra/db/client.server";

const pairKey = (a: string, b: string): string => `organization_block:${[a, b].sort().join(":")}`;

/** Taken by those who write to each other: many at once, but none while a block is being set. */
export const holdPairOpen = (tx: Tx, a: string, b: string) =>
  tx.$queryRaw`select pg_advisory_xact_lock_shared(hashtextextended(${pairKey(a, b)}, 0))::text`;

/** Taken by the one who sets or lifts a block: waits for messages under way, holds back those that come after. */
export const lockPair = (tx: Tx, a: string, b: string) =>
  tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${pairKey(a, b)}, 0))::text`;

export interface Blocks {
  readonly blockedByUs: boolean;
  readonly blockedByThem: boolean;
}

export async function findBlocks(client: Db, us: string, them: string): Promise<Blocks> {
  const rows = await client.organizationBlock.findMany({
    where: {
      OR: [
        { organizationId: us, blockedOrganizationId: them },
        { organizationId: them, blockedOrganizationId: us },
      ],
    },
    select: { organizationId: true },
  });
  return {
    blockedByUs: rows.some((row) => row.organizationId === us),
    blockedByThem: rows.some((row) => row.organizationId === them),
  };
}

/** True when the block was not there before. */
export async function insertBlock(
  tx: Tx,
  organizationId: string,
  blockedOrganizationId: string,
  blockedBy: string,
): Promise<boolean> {
  const { count } = await tx.organizationBlock.createMany({
    data: [{ organizationId, blockedOrganizationId, blockedBy }],
    skipDuplicates: true,
  });
  return count === 1;
}

export async function deleteBlock(tx: Tx, organizationId: string, blockedOrganizationId: string): Promise<boolean> {
  const { count } = await tx.organizationBlock.deleteMany({ where: { organizationId, blockedOrganizationId } });
  return count === 1;
}

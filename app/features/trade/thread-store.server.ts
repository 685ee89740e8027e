import { db, type Db, type Tx } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import type { IsoDate } from "~/shared/dates";
import type { ThreadParties } from "./thread";

export interface ThreadRow extends ThreadParties {
  readonly id: string;
  readonly listingId: string;
  readonly closedAt: Date | null;
  readonly lastMessageAt: Date;
}

const threadFields = {
  id: true,
  listingId: true,
  sellerOrganizationId: true,
  buyerOrganizationId: true,
  closedAt: true,
  lastMessageAt: true,
} as const;

export const findThread = (client: Db, id: string): Promise<ThreadRow | null> =>
  client.thread.findUnique({ where: { id }, select: threadFields });

/** The thread between the owner of a listing and an organization that asked about it. */
export const findThreadAbout = (listingId: string, buyerOrganizationId: string): Promise<{ id: string } | null> =>
  db().thread.findUnique({
    where: { listingId_buyerOrganizationId: { listingId, buyerOrganizationId } },
    select: { id: true },
  });

/** Locks the thread until the transaction ends: messages of one thread are written one after the other. */
export async function lockThread(tx: Tx, id: string): Promise<ThreadRow | null> {
  await tx.$queryRaw`select 1 from thread where id = ${id}::uuid for update`;
  return findThread(tx, id);
}

/** The one thread of a listing and an asking organization, made if there is none; two who ask at once meet here. */
export async function openThread(
  tx: Tx,
  thread: { id: string; listingId: string; sellerOrganizationId: string; buyerOrganizationId: string },
): Promise<{ thread: ThreadRow; opened: boolean }> {
  const { count } = await tx.thread.createMany({
    data: [{ ...thread, lastMessageAt: new Date(0) }],
    skipDuplicates: true,
  });
  const { listingId, buyerOrganizationId } = thread;
  const { id } = await tx.thread.findUniqueOrThrow({
    where: { listingId_buyerOrganizationId: { listingId, buyerOrganizationId } },
    select: { id: true },
  });
  return { thread: (await lockThread(tx, id)) as ThreadRow, opened: count === 1 };
}

export const touchThread = (tx: Tx, id: string, lastMessageAt: Date) =>
  tx.thread.update({ where: { id }, data: { lastMessageAt } });

/**
 * The writer as the database knows them at this moment: null when they no longer belong to the organization, which a
 * session begun earlier does not know.
 */
export async function findWriter(tx: Tx, actor: OrganizationMember): Promise<{ emailVerified: boolean } | null> {
  const membership = await tx.membership.findUnique({
    where: { organizationId_personId: { organizationId: actor.organization.id, personId: actor.personId } },
    select: {
      person: { select: { emailVerified: true, deactivatedAt: true } },
      organization: { select: { deletedAt: true } },
    },
  });
  if (!membership || membership.person.deactivatedAt || membership.organization.deletedAt) return null;
  return { emailVerified: membership.person.emailVerified };
}

/** Holds a listing still until the transaction ends. `open`: published, not blocked, not past its last day. */
export async function holdListing(
  tx: Tx,
  id: string,
  day: IsoDate,
): Promise<{ organizationId: string; open: boolean } | null> {
  const rows = await tx.$queryRaw<{ organizationId: string; open: boolean }[]>`
    select organization_id as "organizationId", state = 'published' and blocked_at is null and coalesce(expires_on >= ${day}::date, true) as open
    from listing where id = ${id}::uuid for share`;
  return rows[0] ?? null;
}

export async function countThreads(
  sellerOrganizationId: string,
  listingIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db().thread.groupBy({
    by: ["listingId"],
    where: { sellerOrganizationId, listingId: { in: [...listingIds] } },
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.listingId, row._count._all]));
}

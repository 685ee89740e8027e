import { db } from "~/infra/db/client.server";

export interface ThreadListing {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly type: string;
  readonly categoryCode: string | null;
  /** Published and not blocked: the page of the listing can be shown to those it is released to. */
  readonly open: boolean;
}

/** What the conversation is about. The parties keep its name also when it is no longer shown. */
export async function findThreadListing(id: string): Promise<ThreadListing> {
  const { state, blockedAt, ...row } = await db().listing.findUniqueOrThrow({
    where: { id },
    select: { id: true, reference: true, title: true, type: true, categoryCode: true, state: true, blockedAt: true },
  });
  return { ...row, open: state === "published" && blockedAt === null };
}

/** The first of the organizations that the person belongs to. */
export const findOwnOrganization = async (
  personId: string,
  ids: readonly string[],
): Promise<{ id: string; name: string } | null> => {
  const membership = await db().membership.findFirst({
    where: { personId, organizationId: { in: [...ids] }, organization: { deletedAt: null } },
    select: { organization: { select: { id: true, name: true } } },
    orderBy: { createdAt: "asc" },
  });
  return membership?.organization ?? null;
};

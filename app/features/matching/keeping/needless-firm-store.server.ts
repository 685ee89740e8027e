import { db } from "~/infra/db/client.server";
import type { Prisma } from "../../../../prisma/generated/client";
import { ownerColumns, ownerOf } from "./flow-owner-store.server";
import type { FlowOwner } from "./stored-flow";

const noNeed = { flows: { none: { direction: "in", endedAt: null } } } as const;
/** Those who work with the suggestions take nothing themselves. */
const noFirms = ["adviser", "region"];

/**
 * What changes whenever those firms may have: how many members, sites, needs and prospects of those advisers there are, and when they
 * last changed or where they lie. One query of a few milliseconds, where reading five thousand firms takes many.
 */
export async function stampOfFirmsWithoutNeed(advisersId: string): Promise<string> {
  const [row] = await db().$queryRaw<{ stamp: string }[]>`
    select concat_ws(' ',
      (select count(*) || ' ' || coalesce(max(updated_at)::text, '') from organization where deleted_at is null),
      (select count(*) || ' ' || coalesce(sum(latitude + 3 * longitude)::text, '') from site where archived_at is null),
      (select count(*) || ' ' || coalesce(max(updated_at)::text, '') from flow where direction = 'in' and ended_at is null),
      (select count(*) || ' ' || coalesce(sum(version)::text, '') from prospect
        where organization_id = ${advisersId}::uuid and merged_into is null)) as stamp`;
  return row?.stamp ?? "";
}

/**
 * Firms with a stated trade and no stated need: members, and the prospects of that advisers' organization; all of them, or those of
 * the ids.
 */
export async function findFirmsWithoutNeed(advisersId: string, ids?: readonly string[]): Promise<FlowOwner[]> {
  const among = ids ? { id: { in: [...ids] } } : {};
  const organizations = await db().organization.findMany({
    where: { ...among, ...noNeed, deletedAt: null, kind: { notIn: noFirms }, sniCodes: { isEmpty: false } },
    select: ownerColumns.organization.select,
    orderBy: { id: "asc" },
  });
  const prospects = await db().prospect.findMany({
    where: {
      ...among,
      ...noNeed,
      organizationId: advisersId,
      mergedInto: null,
      industryCodes: { isEmpty: false },
    } satisfies Prisma.ProspectWhereInput,
    select: ownerColumns.prospect.select,
    orderBy: { id: "asc" },
  });
  return [
    ...organizations.map((organization) => ownerOf({ organization, prospect: null })),
    ...prospects.map((prospect) => ownerOf({ organization: null, prospect })),
  ].filter(({ nace }) => nace.length > 0);
}

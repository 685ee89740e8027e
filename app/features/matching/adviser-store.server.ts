import type { Db } from "~/infra/db/client.server";

const adviserKinds: readonly string[] = ["adviser", "region"];

/**
 * Functions of a member of advisers or of the region, as they are now; none of somebody who is no member, or whose organization
 * is of another kind or has gone.
 */
export async function findAdviserFunctions(
  client: Db,
  personId: string,
  organizationId: string,
): Promise<readonly string[]> {
  const row = await client.membership.findUnique({
    where: { organizationId_personId: { organizationId, personId } },
    select: { functions: true, organization: { select: { deletedAt: true, kind: true } } },
  });
  if (!row || row.organization.deletedAt !== null) return [];
  return adviserKinds.includes(row.organization.kind) ? row.functions : [];
}

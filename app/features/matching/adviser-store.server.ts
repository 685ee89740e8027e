import type { Db } from "~/infra/db/client.server";

/** Functions of a member as they are now; none of somebody who is no member, or whose organization has gone. */
export async function findAdviserFunctions(
  client: Db,
  personId: string,
  organizationId: string,
): Promise<readonly string[]> {
  const row = await client.membership.findUnique({
    where: { organizationId_personId: { organizationId, personId } },
    select: { functions: true, organization: { select: { deletedAt: true } } },
  });
  return row && row.organization.deletedAt === null ? row.functions : [];
}

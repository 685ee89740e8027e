import type { Db } from "~/infra/db/client.server";

/** Whether the person looks after the library as things stand now: platform administrator, or region developer where they act. */
export async function isCuratorNow(client: Db, personId: string, organizationId: string | null): Promise<boolean> {
  const person = await client.person.findUnique({
    where: { id: personId },
    select: { platformAdministrator: true, deactivatedAt: true },
  });
  if (!person || person.deactivatedAt) return false;
  if (person.platformAdministrator) return true;
  if (organizationId === null) return false;
  const developing = await client.membership.count({
    where: { personId, organizationId, functions: { has: "region_developer" }, organization: { deletedAt: null } },
  });
  return developing > 0;
}

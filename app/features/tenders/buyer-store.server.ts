import type { Db } from "~/infra/db/client.server";

export async function findBuyer(
  client: Db,
  personId: string,
  organizationId: string,
): Promise<{ kind: string; functions: string[] } | null> {
  const row = await client.membership.findUnique({
    where: { organizationId_personId: { organizationId, personId } },
    select: { functions: true, organization: { select: { kind: true, deletedAt: true } } },
  });
  return row && row.organization.deletedAt === null ? { kind: row.organization.kind, functions: row.functions } : null;
}

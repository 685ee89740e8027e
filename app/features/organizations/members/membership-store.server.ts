import { db, type Db, type Tx } from "~/infra/db/client.server";
import type { FunctionalRole, MembershipRole } from "~/shared/actor";

export interface StoredMembership {
  readonly id: string;
  readonly role: MembershipRole;
  readonly functions: readonly FunctionalRole[];
  readonly organization: { readonly name: string; readonly kind: string; readonly verifiedAt: Date | null };
}

/** The person's membership of an organization that still is; null otherwise. */
export async function membershipOf(
  client: Db,
  organizationId: string,
  personId: string,
): Promise<StoredMembership | null> {
  const row = await client.membership.findFirst({
    where: { organizationId, personId, organization: { deletedAt: null } },
    select: {
      id: true,
      role: true,
      functions: true,
      organization: { select: { name: true, kind: true, verifiedAt: true } },
    },
  });
  return row && { ...row, role: row.role as MembershipRole, functions: row.functions as FunctionalRole[] };
}

export const countOwners = (tx: Tx, organizationId: string): Promise<number> =>
  tx.membership.count({ where: { organizationId, role: "owner" } });

export const findMembers = (organizationId: string) =>
  db().membership.findMany({
    where: { organizationId },
    select: { role: true, functions: true, createdAt: true, person: { select: { id: true, name: true, email: true } } },
    orderBy: { createdAt: "asc" },
  });

/** Members of organizations as mails need them; with `managersOnly` those who answer for the organization. */
/** Members of an organization that a mail is for. */
export type RecipientGroup = "all" | "managers" | "officers";

const groupFilter = {
  all: {},
  managers: { role: { in: ["owner", "admin"] } },
  officers: { functions: { has: "procurement_officer" } },
} satisfies Record<RecipientGroup, object>;

export const findRecipients = (organizationIds: readonly string[], group: RecipientGroup) =>
  db().membership.findMany({
    where: {
      organizationId: { in: [...organizationIds] },
      person: { deactivatedAt: null },
      ...groupFilter[group],
    },
    select: {
      organizationId: true,
      organization: { select: { name: true } },
      person: { select: { id: true, email: true, locale: true } },
    },
  });

export async function insertMembership(
  tx: Tx,
  row: {
    id: string;
    organizationId: string;
    personId: string;
    role: MembershipRole;
    functions?: readonly FunctionalRole[];
  },
): Promise<void> {
  await tx.membership.create({ data: { ...row, functions: [...(row.functions ?? [])] } });
}

/** The person no longer acts for the organization, in any session. */
export async function deleteMembership(tx: Tx, organizationId: string, personId: string): Promise<void> {
  await tx.membership.deleteMany({ where: { organizationId, personId } });
  await tx.person.updateMany({
    where: { id: personId, activeOrganizationId: organizationId },
    data: { activeOrganizationId: null },
  });
}

export async function setRole(
  tx: Tx,
  organizationId: string,
  personId: string,
  role: MembershipRole,
  functions: readonly FunctionalRole[],
): Promise<void> {
  await tx.membership.updateMany({ where: { organizationId, personId }, data: { role, functions: [...functions] } });
}

import { db, type Db, type Tx } from "~/infra/db/client.server";
import type { FunctionalRole, MembershipRole } from "~/shared/actor";

const organizationFields = { select: { id: true, name: true, kind: true, verifiedAt: true, deletedAt: true } } as const;

export interface InvitationRow {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly functions: readonly FunctionalRole[];
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly verifiedAt: Date | null;
    readonly deletedAt: Date | null;
  };
}

type Stored = Omit<InvitationRow, "role" | "functions"> & { role: string; functions: string[] };
const toRow = (row: Stored): InvitationRow => ({
  ...row,
  role: row.role as MembershipRole,
  functions: row.functions as FunctionalRole[],
});

export async function findByHash(client: Db, tokenHash: string): Promise<InvitationRow | null> {
  const row = await client.invitation.findUnique({
    where: { tokenHash },
    include: { organization: organizationFields },
  });
  return row && toRow(row);
}

/** Invitations that wait for an answer, newest first; also those that have run out, which can be sent again. */
export const findOpen = (organizationId: string) =>
  db().invitation.findMany({
    where: { organizationId, acceptedAt: null, revokedAt: null },
    select: { id: true, email: true, role: true, functions: true, expiresAt: true, createdAt: true },
    orderBy: { createdAt: "desc" },
  });

export interface NewInvitation {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly functions: readonly FunctionalRole[];
  readonly tokenHash: string;
  readonly invitedBy: string;
  readonly expiresAt: Date;
}

/** One open invitation an address: a new one takes the place of the old, whose link stops working. */
export async function replaceInvitation(tx: Tx, row: NewInvitation, at: Date): Promise<void> {
  await tx.invitation.updateMany({
    where: { organizationId: row.organizationId, email: row.email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: at },
  });
  await tx.invitation.create({ data: { ...row, functions: [...row.functions] } });
}

export const revoke = async (tx: Tx, organizationId: string, id: string, at: Date): Promise<boolean> =>
  (
    await tx.invitation.updateMany({
      where: { id, organizationId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: at },
    })
  ).count === 1;

/** True for exactly one of those who accept at the same time. */
export const markAccepted = async (tx: Tx, id: string, at: Date): Promise<boolean> =>
  (
    await tx.invitation.updateMany({
      where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: at } },
      data: { acceptedAt: at },
    })
  ).count === 1;

export const isMemberByEmail = async (tx: Tx, organizationId: string, email: string): Promise<boolean> =>
  (await tx.membership.count({ where: { organizationId, person: { email } } })) > 0;

export const findKind = async (tx: Tx, id: string): Promise<{ kind: string; verifiedAt: Date | null }> =>
  tx.organization.findUniqueOrThrow({ where: { id }, select: { kind: true, verifiedAt: true } });

export const findPersonEmail = async (tx: Tx, id: string): Promise<string | null> =>
  (await tx.person.findUnique({ where: { id }, select: { email: true } }))?.email ?? null;

/** The link came to this address: whoever holds it reads the mail there. */
export async function markEmailVerified(tx: Tx, id: string): Promise<void> {
  await tx.person.update({ where: { id }, data: { emailVerified: true } });
}

export async function findForMail(id: string) {
  const row = await db().invitation.findFirst({
    where: { id, acceptedAt: null, revokedAt: null, organization: { deletedAt: null } },
    select: { email: true, expiresAt: true, organization: { select: { name: true } } },
  });
  if (!row) return null;
  const person = await db().person.findUnique({ where: { email: row.email }, select: { locale: true } });
  return {
    email: row.email,
    expiresAt: row.expiresAt,
    organizationName: row.organization.name,
    locale: person?.locale ?? null,
  };
}

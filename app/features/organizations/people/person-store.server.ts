import { db, type Tx } from "~/infra/db/client.server";

export async function setActiveOrganization(tx: Tx, id: string, organizationId: string | null): Promise<void> {
  await tx.person.update({ where: { id }, data: { activeOrganizationId: organizationId } });
}

/** What the settings page and mails need of a person. */
export const findPerson = (id: string) =>
  db().person.findFirst({
    where: { id, deactivatedAt: null },
    select: { id: true, email: true, name: true, locale: true, theme: true, emailVerified: true },
  });

export const findSigningIn = (email: string) =>
  db().person.findUnique({
    where: { email },
    select: { id: true, emailVerified: true, locale: true, theme: true },
  });

export async function endAllSessions(personId: string): Promise<void> {
  await db().session.deleteMany({ where: { personId } });
}

export async function saveSettings(
  tx: Tx,
  id: string,
  settings: { name: string; locale: string; theme: string },
): Promise<void> {
  await tx.person.update({ where: { id }, data: settings });
}

export const findSessions = (personId: string, now: Date) =>
  db().session.findMany({
    where: { personId, expiresAt: { gt: now } },
    select: { id: true, userAgent: true, createdAt: true },
    orderBy: { createdAt: "desc" },
  });

/** Ends sessions of the person; the number ended. */
export const deleteSessions = async (
  tx: Tx,
  personId: string,
  which: { id: string } | { not: string },
): Promise<number> =>
  (await tx.session.deleteMany({ where: { personId, id: "id" in which ? which.id : { not: which.not } } })).count;

/** Organizations the person owns, with how many owners and members each has. */
export const findOwned = (tx: Tx, personId: string) =>
  tx.organization.findMany({
    where: { deletedAt: null, memberships: { some: { personId, role: "owner" } } },
    select: { id: true, name: true, memberships: { select: { personId: true, role: true } } },
    orderBy: { name: "asc" },
  });

/** Nothing is left that says who it was; the id stays where others' records name it. */
export async function anonymize(tx: Tx, id: string, now: Date): Promise<void> {
  const { email } = await tx.person.findUniqueOrThrow({ where: { id }, select: { email: true } });
  await tx.session.deleteMany({ where: { personId: id } });
  await tx.account.deleteMany({ where: { personId: id } });
  await tx.verification.deleteMany({ where: { value: id } });
  await tx.membership.deleteMany({ where: { personId: id } });
  await tx.joinRequest.updateMany({
    where: { personId: id, state: "pending" },
    data: { state: "withdrawn", decidedAt: now },
  });
  await tx.joinRequest.updateMany({ where: { personId: id }, data: { message: "" } });
  await tx.invitation.updateMany({ where: { email, acceptedAt: null, revokedAt: null }, data: { revokedAt: now } });
  await tx.mailMessage.deleteMany({ where: { recipient: email } });
  await tx.person.update({
    where: { id },
    data: {
      email: `${id}@closed.invalid`,
      name: "–",
      image: null,
      emailVerified: false,
      platformAdministrator: false,
      activeOrganizationId: null,
      deactivatedAt: now,
    },
  });
}

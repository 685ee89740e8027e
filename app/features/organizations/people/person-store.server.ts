import { db, type Tx } from "~/infra/db/client.server";

export const personIdByEmail = async (email: string): Promise<string | null> =>
  (await db().person.findUnique({ where: { email }, select: { id: true } }))?.id ?? null;

export async function setPersonLocale(tx: Tx, id: string, locale: string): Promise<void> {
  await tx.person.update({ where: { id }, data: { locale } });
}

export async function setActiveOrganization(tx: Tx, id: string, organizationId: string | null): Promise<void> {
  await tx.person.update({ where: { id }, data: { activeOrganizationId: organizationId } });
}

/** What the settings page and mails need of a person. */
export const findPerson = (id: string) =>
  db().person.findUnique({ where: { id }, select: { id: true, email: true, name: true, locale: true, emailVerified: true } });

export const sessionsOf = (personId: string) =>
  db().session.findMany({
    where: { personId, expiresAt: { gt: new Date() } },
    select: { id: true, token: true, userAgent: true, createdAt: true, updatedAt: true },
    orderBy: { updatedAt: "desc" },
  });

/** Ends one of the person's own sessions; false when it is not theirs. */
export const deleteSession = async (personId: string, id: string): Promise<boolean> =>
  (await db().session.deleteMany({ where: { id, personId } })).count > 0;

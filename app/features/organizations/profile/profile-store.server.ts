import { industryRevisionOf } from "~/features/reference/industry-revision";
import { db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate } from "~/shared/dates";
import { sizeClassOf } from "../size-class";
import type { ProfileChange } from "./read-profile";

const columns = {
  id: true,
  kind: true,
  name: true,
  slug: true,
  organizationNumber: true,
  vatNumber: true,
  sniCodes: true,
  sniRevision: true,
  sniOn: true,
  sizeClass: true,
  municipalityCode: true,
  website: true,
  phone: true,
  email: true,
  contactRole: true,
  about: true,
  takesIn: true,
  services: true,
  takesInCategories: true,
  serviceCategories: true,
  example: true,
  verifiedAt: true,
  version: true,
  createdAt: true,
} as const;

export async function findProfile(where: { id: string } | { slug: string }) {
  const row = await db().organization.findFirst({ where: { ...where, deletedAt: null }, select: columns });
  if (!row) return null;
  const { sniRevision, sniOn, sizeClass } = row;
  return {
    ...row,
    sniRevision: industryRevisionOf(sniRevision),
    sniOn: sniOn && dateToDay(sniOn),
    sizeClass: sizeClassOf(sizeClass),
  };
}

/** What a change of the profile is held against. */
export const findStanding = async (
  tx: Tx,
  id: string,
): Promise<{ organizationNumber: string; sniCodes: string[]; version: number } | null> =>
  tx.organization.findUnique({ where: { id }, select: { organizationNumber: true, sniCodes: true, version: true } });

export async function saveProfile(tx: Tx, id: string, { sniOn, ...change }: ProfileChange): Promise<void> {
  const data = { ...change, sniOn: sniOn && dayToDate(sniOn), version: { increment: 1 } };
  await tx.organization.update({ where: { id }, data });
}

/** Sets or takes away the badge; null when there is no such organization. */
export async function saveVerification(
  tx: Tx,
  id: string,
  by: string | null,
  at: Date | null,
): Promise<{ kind: string } | null> {
  const { count } = await tx.organization.updateMany({
    where: { id, deletedAt: null },
    data: { verifiedAt: at, verifiedBy: by },
  });
  return count === 1 ? tx.organization.findUniqueOrThrow({ where: { id }, select: { kind: true } }) : null;
}

/** Takes functional roles away that the organization may no longer give. */
export async function keepFunctions(tx: Tx, organizationId: string, allowed: readonly string[]): Promise<void> {
  const members = await tx.membership.findMany({
    where: { organizationId, functions: { isEmpty: false } },
    select: { id: true, functions: true },
  });
  for (const { id, functions } of members) {
    const kept = functions.filter((role) => allowed.includes(role));
    if (kept.length < functions.length) await tx.membership.update({ where: { id }, data: { functions: kept } });
  }
}

export const countWaiting = async (
  organizationId: string,
): Promise<{ members: number; requests: number; invitations: number }> => {
  const [members, requests, invitations] = await Promise.all([
    db().membership.count({ where: { organizationId } }),
    db().joinRequest.count({ where: { organizationId, state: "pending" } }),
    db().invitation.count({
      where: { organizationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
    }),
  ]);
  return { members, requests, invitations };
};

/** Ends the organization: it keeps its rows (others have dealt with it) but nobody acts for it or finds it any more. */
export async function markClosed(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.organization.update({ where: { id }, data: { deletedAt: at } });
  await tx.person.updateMany({ where: { activeOrganizationId: id }, data: { activeOrganizationId: null } });
}

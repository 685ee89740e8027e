import { db } from "~/infra/db/client.server";
import { dateToDay } from "~/shared/dates";

export interface ExpiryNoticeRow {
  readonly personId: string;
  readonly email: string;
  readonly locale: string;
  readonly listing: {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly expiresOn: string;
  };
}

/**
 * Whom to tell that listings of the organization end soon, of those reminded of since the moment: whoever made the
 * listing and is still a member, else its owners and administrators.
 */
export async function findExpiryNotices(organizationId: string, since: Date): Promise<ExpiryNoticeRow[]> {
  const [listings, members] = await Promise.all([
    db().listing.findMany({
      where: { organizationId, state: "published", remindedAt: { gte: since }, expiresOn: { not: null } },
      orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
      select: { id: true, reference: true, title: true, expiresOn: true, createdBy: true },
    }),
    db().membership.findMany({
      where: { organizationId, person: { deactivatedAt: null, emailVerified: true } },
      select: { personId: true, role: true, person: { select: { email: true, locale: true } } },
    }),
  ]);
  const managers = members.filter(({ role }) => role !== "member");
  return listings.flatMap(({ createdBy, expiresOn, ...listing }) => {
    const maker = members.filter(({ personId }) => personId === createdBy);
    const told = maker.length > 0 ? maker : managers;
    return told.map(({ personId, person }) => ({
      personId,
      ...person,
      listing: { ...listing, expiresOn: dateToDay(expiresOn as Date) },
    }));
  });
}

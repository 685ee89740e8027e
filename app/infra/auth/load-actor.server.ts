import type { Actor, FunctionalRole, MembershipRole } from "~/shared/actor";
import { visitor } from "~/shared/actor";
import { isLocale, type Locale } from "~/shared/locale";
import { db } from "../db/client.server";
import { auth } from "./auth.server";

/**
 * The person behind a session cookie and the organization acted for. A session whose organization has gone, or from
 * which the person has been removed, falls back to another membership or to none.
 */
export async function loadActor(headers: Headers, locale: Locale): Promise<Actor> {
  if (!headers.get("Cookie")?.includes("tv.session")) return visitor(locale);
  const found = await auth().api.getSession({ headers });
  if (!found) return visitor(locale);
  const person = await db().person.findUnique({
    where: { id: found.user.id },
    select: {
      id: true,
      emailVerified: true,
      locale: true,
      platformAdministrator: true,
      deactivatedAt: true,
      activeOrganizationId: true,
      memberships: {
        where: { organization: { deletedAt: null } },
        select: { organizationId: true, role: true, functions: true },
        orderBy: { createdAt: "asc" },
      },
    },
  });
  if (!person || person.deactivatedAt) return visitor(locale);
  const chosen =
    person.memberships.find((membership) => membership.organizationId === person.activeOrganizationId) ??
    person.memberships[0];
  return {
    kind: "member",
    personId: person.id,
    emailVerified: person.emailVerified,
    platformAdministrator: person.platformAdministrator,
    locale: isLocale(locale) ? locale : "sv",
    organization: chosen
      ? {
          id: chosen.organizationId,
          role: chosen.role as MembershipRole,
          functions: chosen.functions as FunctionalRole[],
        }
      : null,
  };
}

import type { Actor, FunctionalRole, MembershipRole } from "~/shared/actor";
import { visitor } from "~/shared/actor";
import { isLocale, type Locale } from "~/shared/locale";
import { readRows, type ReadStatement } from "../db/read-rows.server";
import { auth } from "./auth.server";

interface PersonRow {
  readonly id: string;
  readonly emailVerified: boolean;
  readonly platformAdministrator: boolean;
  readonly deactivatedAt: Date | null;
  readonly activeOrganizationId: string | null;
  /** Oldest first. */
  readonly memberships: readonly {
    readonly organizationId: string;
    readonly role: string;
    readonly functions: readonly string[];
  }[];
}

const personWithMemberships: ReadStatement = {
  name: "actor-person",
  text: `select p.id, p.email_verified as "emailVerified", p.platform_administrator as "platformAdministrator",
    p.deactivated_at as "deactivatedAt", p.active_organization_id as "activeOrganizationId",
    coalesce((select json_agg(json_build_object('organizationId', m.organization_id, 'role', m.role, 'functions', m.functions)
      order by m.created_at) from membership m join organization o on o.id = m.organization_id and o.deleted_at is null
      where m.person_id = p.id), '[]') as memberships
    from person p where p.id = $1::uuid`,
};

/**
 * The person behind a session cookie and the organization acted for. A session whose organization has gone, or from
 * which the person has been removed, falls back to another membership or to none.
 */
export async function loadActor(headers: Headers, locale: Locale): Promise<Actor> {
  if (!headers.get("Cookie")?.includes("tv.session")) return visitor(locale);
  const found = await auth().api.getSession({ headers });
  if (!found) return visitor(locale);
  const [person] = await readRows<PersonRow>(personWithMemberships, [found.user.id]);
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

import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { findFacts } from "../facts/fact-store.server";
import { functionsFor, publishedNumber, type OrganizationKind } from "../organization-kind";
import { listSites } from "../sites/list-sites.server";
import { countWaiting, findProfile } from "./profile-store.server";
import { profileGaps, viewFacts } from "./public-view";

/** The own organization for its own pages. `number` is null for a sole trader: the identity number is shown to nobody. */
export async function getOwnOrganization(actor: OrganizationMember) {
  const { id } = actor.organization;
  const [row, sites, facts, waiting] = await Promise.all([
    findProfile({ id }),
    listSites(actor),
    findFacts([id]),
    countWaiting(id),
  ]);
  if (!row) return null;
  const { organizationNumber, vatNumber, verifiedAt, createdAt: _createdAt, ...profile } = row;
  const number = publishedNumber(organizationNumber);
  const kind = profile.kind as OrganizationKind;
  return {
    ...profile,
    kind,
    number,
    vatNumber: number === null ? null : vatNumber,
    verified: verifiedAt !== null,
    functions: functionsFor(kind, verifiedAt !== null),
    sites,
    facts: viewFacts(facts, today()),
    gaps: profileGaps({ ...profile, sites: sites.length, facts: facts.length }),
    waiting,
    role: actor.organization.role,
  };
}

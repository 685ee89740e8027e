import { hashPassword } from "better-auth/crypto";
import { factByKey } from "~/features/organizations/facts/data/fact-dictionary";
import { slugOf } from "~/features/organizations/organization";
import { localities } from "~/features/reference/data/lists/localities.server";
import { postcodes } from "~/features/reference/data/lists/postcodes.server";
import type { LocalityRow } from "~/features/reference/reference-rows";
import { addDays, dayToDate, type IsoDate } from "~/shared/dates";
import type { SeedPartnerGroup } from "../../../prisma/seed/content/partner-groups";
import type { SeedFact, SeedOrganization } from "../../../prisma/seed/content/types";
import type { Chance } from "./chance";
import { demoPassword } from "./demo-sign-ins";
import { inventedOrganizationNumber, inventedPersonalNumber } from "./invented-number";
import type { SeedRow, SeedTable } from "./seed-store.server";

export interface SeededSite {
  readonly id: string;
  readonly locality: string;
  readonly municipalityCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface SeededOrganization {
  readonly id: string;
  readonly content: SeedOrganization;
  readonly sites: readonly SeededSite[];
  readonly people: readonly { readonly id: string }[];
  /** The circle it releases to first; null when it has none. */
  readonly partnerGroupId: string | null;
}

export type SeedRows = Partial<Record<SeedTable, SeedRow[]>>;

/** A place by its name; of two with one name the larger, so that Ersmark is the one people mean. */
export function placeNamed(name: string): LocalityRow {
  const found = localities
    .filter((row) => row.name === name)
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))[0];
  if (!found) throw new Error(`No place called ${name}`);
  return found;
}

const postcodeOf = (place: LocalityRow, chance: Chance): string => {
  const own = postcodes.filter(
    ({ name, municipalityCode }) => name === place.name && municipalityCode === place.municipalityCode,
  );
  return own.length === 0 ? "" : chance.pick(own).postcode;
};

/** Up to about 800 metres off the middle of the place, so that two firms of a village are two points on the map. */
const nearby = (chance: Chance): number => (chance.next() - 0.5) * 0.014;

function siteRows({ sites, kind }: SeedOrganization, organizationId: string, createdAt: Date, chance: Chance) {
  // As the product keeps it: a sole trader's position is the locality's.
  const off = () => (kind === "sole_trader" ? 0 : nearby(chance));
  return sites.map(([name, street, locality]) => {
    const { municipalityCode, latitude, longitude, ...place } = placeNamed(locality);
    return {
      id: chance.id(createdAt),
      organization_id: organizationId,
      name,
      street,
      postcode: postcodeOf({ ...place, municipalityCode, latitude, longitude }, chance),
      locality,
      municipality_code: municipalityCode,
      latitude: Math.round((latitude + off()) * 1e5) / 1e5,
      longitude: Math.round((longitude + 2 * off()) * 1e5) / 1e5,
      created_at: createdAt.toISOString(),
    };
  });
}

function organizationRow(
  organization: SeedOrganization,
  id: string,
  digits: string,
  municipalityCode: string,
  createdAt: Date,
): SeedRow {
  const at = createdAt.toISOString();
  const publicBody = ["municipality", "public_body", "region"].includes(organization.kind);
  return {
    id,
    kind: organization.kind,
    name: organization.name,
    slug: slugOf(organization.name),
    organization_number: digits,
    vat_number: organization.kind === "association" ? null : `SE${digits}01`,
    sni_codes: organization.sni,
    sni_revision: organization.sni.length > 0 ? "2025" : null,
    sni_on: organization.sni.length > 0 ? at.slice(0, 10) : null,
    municipality_code: municipalityCode,
    website: organization.kind === "sole_trader" ? null : `https://www.${organization.key}.example`,
    email: `${organization.people[0]?.mailbox ?? "info"}@${organization.key}.example`,
    contact_role: organization.contact,
    about: organization.about,
    takes_in: organization.takesIn ?? "",
    services: organization.services ?? "",
    takes_in_categories: organization.takesInCategories ?? [],
    service_categories: organization.serviceCategories ?? [],
    example: true,
    verified_at: organization.verified || publicBody ? at : null,
    created_at: at,
    updated_at: at,
  };
}

function factRows(
  organization: Pick<SeedOrganization, "key" | "facts">,
  organizationId: string,
  today: IsoDate,
  createdAt: Date,
  chance: Chance,
): SeedRow[] {
  return (organization.facts ?? []).map(({ key, value, issuer, from, to }) => {
    if (!factByKey(key)) throw new Error(`${organization.key}: no fact ${key}`);
    const at = createdAt.toISOString();
    return {
      id: chance.id(createdAt),
      organization_id: organizationId,
      key,
      value: { v: value ?? true },
      issuer: issuer ?? "",
      valid_from: from === undefined ? null : addDays(today, from),
      valid_to: to === undefined ? null : addDays(today, to),
      created_at: at,
      updated_at: at,
    };
  });
}

/** Facts kept apart from the organizations' own, stated a month before the day. */
export const supplierFactRows = (
  facts: Readonly<Record<string, readonly SeedFact[]>>,
  organizations: ReadonlyMap<string, SeededOrganization>,
  today: IsoDate,
  chance: Chance,
): SeedRow[] =>
  Object.entries(facts).flatMap(([key, stated]) => {
    const organization = organizations.get(key);
    if (!organization) throw new Error(`No organization ${key} to state facts`);
    return factRows({ key, facts: stated }, organization.id, today, dayToDate(addDays(today, -30)), chance);
  });

function peopleRows(
  organization: SeedOrganization,
  organizationId: string,
  password: string,
  createdAt: Date,
  chance: Chance,
) {
  const at = createdAt.toISOString();
  const stamps = { created_at: at, updated_at: at };
  return organization.people.map(({ mailbox, role, membership, functions, administrator }, index) => {
    const id = chance.id(createdAt);
    return {
      person: {
        id,
        email: `${mailbox}@${organization.key}.example`,
        email_verified: true,
        name: role,
        locale: "sv",
        platform_administrator: administrator ?? false,
        active_organization_id: organizationId,
        ...stamps,
      },
      account: {
        id: chance.id(createdAt),
        person_id: id,
        account_id: id,
        provider_id: "credential",
        password,
        ...stamps,
      },
      membership: {
        id: chance.id(createdAt),
        organization_id: organizationId,
        person_id: id,
        role: index === 0 ? "owner" : (membership ?? "member"),
        functions: functions ?? [],
        created_at: at,
      },
    };
  });
}

function addGroups(
  groups: readonly SeedPartnerGroup[],
  ids: ReadonlyMap<string, string>,
  createdAt: Date,
  chance: Chance,
  rows: SeedRows,
): Map<string, string> {
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (!id) throw new Error(`No organization ${key} for a partner group`);
    return id;
  };
  const made = new Map<string, string>();
  const at = createdAt.toISOString();
  rows.partner_group = groups.map(({ owner, name }) => {
    const id = chance.id(createdAt);
    made.set(owner, id);
    return { id, organization_id: idOf(owner), name, created_at: at };
  });
  rows.partner_group_member = groups.flatMap(({ owner, members }) =>
    members.map((member) => ({ group_id: made.get(owner), organization_id: idOf(member), created_at: at })),
  );
  return made;
}

/** Rows of the invented organizations with people, sites, facts and circles, and what listings need to know of them. */
export async function buildOrganizations(
  content: { readonly organizations: readonly SeedOrganization[]; readonly partnerGroups: readonly SeedPartnerGroup[] },
  today: IsoDate,
  chance: Chance,
): Promise<{ rows: SeedRows; organizations: Map<string, SeededOrganization> }> {
  const password = await hashPassword(demoPassword);
  const rows: Required<
    Pick<SeedRows, "organization" | "person" | "account" | "membership" | "site" | "organization_fact">
  > &
    SeedRows = {
    organization: [],
    person: [],
    account: [],
    membership: [],
    site: [],
    organization_fact: [],
  };
  const began = (index: number): Date =>
    new Date(`${addDays(today, -400 + index * 3)}T08:${String(10 + (index % 50))}:00.000Z`);
  const built = content.organizations.map((organization, index) => {
    const createdAt = began(index);
    const id = chance.id(createdAt);
    const sites = siteRows(organization, id, createdAt, chance);
    const people = peopleRows(organization, id, password, createdAt, chance);
    const digits = organization.kind === "sole_trader" ? inventedPersonalNumber : inventedOrganizationNumber(index + 1);
    rows.organization.push(organizationRow(organization, id, digits, sites[0]?.municipality_code ?? "", createdAt));
    rows.site.push(...sites);
    rows.person.push(...people.map(({ person }) => person));
    rows.account.push(...people.map(({ account }) => account));
    rows.membership.push(...people.map(({ membership }) => membership));
    rows.organization_fact.push(...factRows(organization, id, today, createdAt, chance));
    return { id, organization, sites, people };
  });
  const groups = addGroups(
    content.partnerGroups,
    new Map(built.map(({ id, organization }) => [organization.key, id])),
    began(0),
    chance,
    rows,
  );
  const organizations = built.map(({ id, organization, sites, people }): [string, SeededOrganization] => [
    organization.key,
    {
      id,
      content: organization,
      sites: sites.map(({ id: siteId, locality, municipality_code: municipalityCode, latitude, longitude }) => ({
        id: siteId,
        locality,
        municipalityCode,
        latitude,
        longitude,
      })),
      people: people.map(({ person }) => ({ id: person.id })),
      partnerGroupId: groups.get(organization.key) ?? null,
    },
  ]);
  return { rows, organizations: new Map(organizations) };
}

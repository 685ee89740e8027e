import { hashPassword } from "better-auth/crypto";
import { localities } from "~/features/reference/data/lists/localities.server";
import { postcodes } from "~/features/reference/data/lists/postcodes.server";
import { slugOf } from "~/features/organizations/organization";
import { addDays, dayToDate, type IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { SeedOrganization } from "../../../prisma/seed/content/types";
import { insertSeedOrganizations, type SeedRows } from "./seed-store.server";
import { inventedNumber } from "./invented-number";

/** Password of every demo sign-in; the example region holds nothing real. */
export const demoPassword = "tillvara-demo-2026";

export interface SeededSite {
  readonly id: string;
  readonly locality: string;
  readonly municipalityCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface SeededOrganization {
  readonly id: string;
  readonly sites: readonly SeededSite[];
}

const placeNamed = (name: string) => localities.find((row) => row.name === name) ?? postcodes.find((row) => row.name === name);

function sitesOf(organization: SeedOrganization): (SeededSite & { readonly name: string; readonly street: string })[] {
  return organization.sites.map(([name, street, locality]) => {
    const place = placeNamed(locality);
    if (!place) throw new Error(`${organization.key}: no place called ${locality}`);
    const { municipalityCode, latitude, longitude } = place;
    return { id: newId(), name, street, locality, municipalityCode, latitude, longitude };
  });
}

function addOrganization(rows: SeedRows, organization: SeedOrganization, serial: number, today: IsoDate, password: string): SeededOrganization {
  const id = newId();
  const sites = sitesOf(organization);
  rows.organizations.push({
    id,
    kind: organization.kind,
    name: organization.name,
    slug: slugOf(organization.name),
    organizationNumber: inventedNumber(serial, organization.kind === "sole_trader"),
    sniCodes: [...organization.sni],
    municipalityCode: sites[0]?.municipalityCode ?? null,
    contactRole: organization.contact,
    about: organization.about,
    takesIn: organization.takesIn ?? "",
    services: organization.services ?? "",
    takesInCategories: [...(organization.takesInCategories ?? [])],
    serviceCategories: [...(organization.serviceCategories ?? [])],
    example: true,
    verifiedAt: organization.verified ? dayToDate(today) : null,
  });
  rows.sites.push(...sites.map(({ street, ...site }) => ({ ...site, street, postcode: "", organizationId: id })));
  organization.people.forEach((person, position) => {
    const personId = newId();
    const email = `${person.mailbox}@${organization.key}.example`;
    rows.people.push({ id: personId, email, name: person.role, emailVerified: true, platformAdministrator: person.administrator ?? false, activeOrganizationId: id });
    rows.accounts.push({ id: newId(), personId, accountId: personId, providerId: "credential", password });
    rows.memberships.push({ id: newId(), organizationId: id, personId, role: position === 0 ? "owner" : (person.membership ?? "member"), functions: [...(person.functions ?? [])] });
  });
  rows.facts.push(
    ...(organization.facts ?? []).map((fact) => ({
      id: newId(),
      organizationId: id,
      key: fact.key,
      value: (fact.value ?? true) as true,
      issuer: fact.issuer ?? "",
      validFrom: fact.from === undefined ? null : dayToDate(addDays(today, fact.from)),
      validTo: fact.to === undefined ? null : dayToDate(addDays(today, fact.to)),
    })),
  );
  return { id, sites };
}

/** Makes the invented organizations with their people, sites and facts; returns them by the key of the content. */
export async function seedOrganizations(content: readonly SeedOrganization[], today: IsoDate): Promise<Map<string, SeededOrganization>> {
  const rows: SeedRows = { organizations: [], people: [], accounts: [], memberships: [], sites: [], facts: [] };
  const password = await hashPassword(demoPassword);
  const made = new Map(content.map((organization, position) => [organization.key, addOrganization(rows, organization, position + 1, today, password)]));
  await insertSeedOrganizations(rows);
  return made;
}

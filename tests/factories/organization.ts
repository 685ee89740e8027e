import { db } from "~/infra/db/client.server";
import type { FunctionalRole, MembershipRole, OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { createMember } from "./person";

interface OrganizationOverrides {
  readonly id?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly slug?: string;
  readonly organizationNumber?: string;
  readonly municipalityCode?: string | null;
  readonly sniCodes?: string[];
  readonly verifiedAt?: Date | null;
  readonly example?: boolean;
  readonly deletedAt?: Date | null;
}

let serial = 0;

/** Files that run side by side against one database are processes of their own: each numbers from another place. */
const first = (process.pid * 997) % 10_000;

function withCheckDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return nine + String((10 - (sum % 10)) % 10);
}

/** A legal person's number with a right check digit, another for each call. */
export const nextOrganizationNumber = (): string =>
  withCheckDigit(`55${2_000_000 + ((first * 1000 + ++serial) % 8_000_000)}`);

/** A sole trader's number: a birth date with a right check digit, another for each call. */
export function nextPersonalNumber(): string {
  const at = first * 10 + ++serial;
  const [year, day] = [60 + (Math.floor(at / 28_000) % 40), 1 + (Math.floor(at / 1000) % 28)];
  return withCheckDigit(`${year}01${String(day).padStart(2, "0")}${String(at % 1000).padStart(3, "0")}`);
}

export async function createOrganization(overrides: OrganizationOverrides = {}) {
  const id = overrides.id ?? newId();
  const organizationNumber = overrides.kind === "sole_trader" ? nextPersonalNumber() : nextOrganizationNumber();
  return db().organization.create({
    data: {
      id,
      kind: "company",
      name: `Exempel ${serial} AB`,
      slug: `exempel-${id}`,
      organizationNumber,
      municipalityCode: "2480",
      example: true,
      ...overrides,
    },
  });
}

interface MembershipOverrides {
  readonly role?: MembershipRole;
  readonly functions?: readonly FunctionalRole[];
}

/** A new person in that organization, acting for it. An organization's first must be an owner. */
export async function createMemberOf(
  organizationId: string,
  { role = "owner", functions = [] }: MembershipOverrides = {},
): Promise<OrganizationMember> {
  const person = await createMember();
  await db().membership.create({
    data: { id: newId(), organizationId, personId: person.personId, role, functions: [...functions] },
  });
  await db().person.update({ where: { id: person.personId }, data: { activeOrganizationId: organizationId } });
  return { ...person, organization: { id: organizationId, role, functions } };
}

/** An organization with its owner, acting for it. */
export async function createOwner(overrides: OrganizationOverrides = {}): Promise<OrganizationMember> {
  const { id } = await createOrganization(overrides);
  return createMemberOf(id);
}

import { inject } from "vitest";
import type { FunctionalRole, MembershipRole } from "../../app/shared/actor";
import { Session } from "./session";

// The factories write straight into the running product's database.
process.env.DATABASE_URL = inject("databaseUrl");
process.env.LOG_LEVEL = "silent";
process.env.SESSION_SECRET = "a-secret-of-the-factories-only-12345";
const { createAccount, goodPassword } = await import("../factories/account");
const { createOrganization } = await import("../factories/organization");
const { db } = await import("~/infra/db/client.server");
const { parseOrganizationNumber } = await import("~/features/reference/organization-number");
const { newId } = await import("~/shared/ids");

export { goodPassword };

export interface Held {
  readonly role: MembershipRole;
  readonly function?: FunctionalRole;
}

export interface Keeper {
  readonly organizationId: string;
  readonly personId: string;
  /** Signed in as the owner, to make what only HTTP makes. */
  readonly session: Session;
  readonly email: string;
  readonly name: string;
}

let serial = 0;

/** A person with a password, signed in over HTTP. */
export async function account(): Promise<{ personId: string; session: Session; email: string }> {
  const email = `dorr${++serial}-${Date.now()}@dorrar.example`;
  const { actor } = await createAccount({ email });
  return { personId: actor.personId, session: await new Session().signIn(email, goodPassword), email };
}

export async function join(organizationId: string, personId: string, { role, function: extra }: Held) {
  await db().membership.create({
    data: { id: newId(), organizationId, personId, role, functions: extra ? [extra] : [] },
  });
  await db().person.update({ where: { id: personId }, data: { activeOrganizationId: organizationId } });
}

/** Another each time, also where an earlier run has left its organizations. */
function nextNumber(): string {
  const nine = `5566${String((Date.now() + 7 * ++serial) % 100_000).padStart(5, "0")}`;
  const number = [..."0123456789"].map((digit) => nine + digit).find((one) => parseOrganizationNumber(one).ok);
  if (!number) throw new Error(`No check digit fits ${nine}`);
  return number;
}

/** An organization with an owner who stands at no door. */
export async function keeper(kind = "company"): Promise<Keeper> {
  const organizationNumber = nextNumber();
  const { id, name } = await createOrganization({
    kind,
    organizationNumber,
    name: `Dörr ${serial} AB`,
    verifiedAt: new Date(),
  });
  const { personId, session, email } = await account();
  await join(id, personId, { role: "owner" });
  return { organizationId: id, personId, session, email, name };
}

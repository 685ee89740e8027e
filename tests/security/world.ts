import { inject } from "vitest";
import type { FunctionalRole, MembershipRole } from "../../app/shared/actor";
import { Session } from "../support/session";

// The factories write straight into the running product's database.
process.env.DATABASE_URL = inject("databaseUrl");
process.env.LOG_LEVEL = "silent";
process.env.SESSION_SECRET = "a-secret-of-the-factories-only-12345";
const { createAccount, goodPassword } = await import("../factories/account");
const { createOrganization } = await import("../factories/organization");
const { db } = await import("~/infra/db/client.server");
const { parseOrganizationNumber } = await import("~/features/reference/organization-number");
const { newId } = await import("~/shared/ids");

/** Everybody who may stand at a door: nobody known, somebody without an organization, and each role. */
export const roles = [
  "visitor",
  "newcomer",
  "member",
  "admin",
  "owner",
  "officer",
  "adviser",
  "developer",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

interface Post {
  readonly kind: string;
  readonly role: MembershipRole;
  readonly function?: FunctionalRole;
}

/** In which kind of organization the role is held; the company's three share one. */
const posts: Partial<Record<Role, Post>> = {
  member: { kind: "company", role: "member" },
  admin: { kind: "company", role: "admin" },
  owner: { kind: "company", role: "owner" },
  officer: { kind: "municipality", role: "member", function: "procurement_officer" },
  adviser: { kind: "adviser", role: "member", function: "business_adviser" },
  developer: { kind: "region", role: "member", function: "region_developer" },
  administrator: { kind: "region", role: "member" },
};

export interface Somebody {
  readonly role: Role;
  readonly session: Session;
  readonly personId: string | null;
  readonly organizationId: string | null;
}

export interface Keeper {
  readonly organizationId: string;
  readonly personId: string;
  /** Signed in as the owner, to make what only HTTP makes. */
  readonly session: Session;
}

let serial = 0;

async function account(): Promise<{ personId: string; session: Session }> {
  const email = `dorr${++serial}-${Date.now()}@dorrar.example`;
  const { actor } = await createAccount({ email });
  return { personId: actor.personId, session: await new Session().signIn(email, goodPassword) };
}

async function join(organizationId: string, personId: string, { role, function: extra }: Omit<Post, "kind">) {
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
async function keeper(kind: string): Promise<Keeper> {
  const organizationNumber = nextNumber();
  const { id } = await createOrganization({
    kind,
    organizationNumber,
    name: `Dörr ${serial} AB`,
    verifiedAt: new Date(),
  });
  const { personId, session } = await account();
  await join(id, personId, { role: "owner" });
  return { organizationId: id, personId, session };
}

export interface World {
  readonly people: Readonly<Record<Role, Somebody>>;
  /** By organization: who keeps it. */
  readonly keepers: ReadonlyMap<string, Keeper>;
  /** To none of the people's organizations. */
  readonly foreign: Keeper;
  /** Has conversations with everybody. */
  readonly counterpart: Keeper;
}

export async function makeWorld(): Promise<World> {
  const keepers = new Map<string, Keeper>();
  const byKind = new Map<string, Keeper>();
  const people: Partial<Record<Role, Somebody>> = {};
  for (const role of roles) {
    if (role === "visitor") {
      people[role] = { role, session: new Session(), personId: null, organizationId: null };
      continue;
    }
    const { personId, session } = await account();
    const post = posts[role];
    let home = post && byKind.get(post.kind);
    if (post && !home) {
      home = await keeper(post.kind);
      byKind.set(post.kind, home);
      keepers.set(home.organizationId, home);
    }
    if (post && home) await join(home.organizationId, personId, post);
    if (role === "administrator")
      await db().person.update({ where: { id: personId }, data: { platformAdministrator: true } });
    people[role] = { role, session, personId, organizationId: home?.organizationId ?? null };
  }
  const [foreign, counterpart] = [await keeper("company"), await keeper("company")];
  for (const one of [foreign, counterpart]) keepers.set(one.organizationId, one);
  return { people: people as Record<Role, Somebody>, keepers, foreign, counterpart };
}

const owned = [
  "listing",
  "listing_import",
  "media_file",
  "membership",
  "invitation",
  "join_request",
  "site",
  "organization_fact",
  "partner_group",
  "organization_block",
  "message",
] as const;

/** What stands in the database about these organizations and people, as one value; any change makes another. */
export async function fingerprint({ keepers, people }: World): Promise<string> {
  const organizations = [...keepers.keys()];
  const persons = Object.values(people).flatMap(({ personId }) => personId ?? []);
  const parts = [
    ...owned.map((table) => [table, "t.organization_id = any($1::uuid[])"] as const),
    ["organization", "t.id = any($1::uuid[])"] as const,
    ["thread", "t.buyer_organization_id = any($1::uuid[]) or t.seller_organization_id = any($1::uuid[])"] as const,
    ["event", "t.organization_id = any($1::uuid[]) or t.actor_id = any($2::text[])"] as const,
    ["person", "t.id = any($2::uuid[])"] as const,
    ["listing_report", "t.listing_id in (select id from listing where organization_id = any($1::uuid[]))"] as const,
    ["thread_report", "t.thread_id in (select id from thread where buyer_organization_id = any($1::uuid[]))"] as const,
    [
      "partner_group_member",
      "t.organization_id = any($1::uuid[]) or t.group_id in (select id from partner_group where organization_id = any($1::uuid[]))",
    ] as const,
  ];
  const sql = parts
    .map(
      ([table, where]) =>
        `select '${table}' as name, count(*)::text || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as value from ${table} t where (${where}) and $2::text[] is not null`,
    )
    .join(" union all ");
  const rows = await db().$queryRawUnsafe<{ name: string; value: string }[]>(
    sql.replaceAll("$2::uuid[]", "$2::text[]::uuid[]"),
    organizations,
    persons,
  );
  return rows
    .map(({ name, value }) => `${name} ${value}`)
    .sort()
    .join("\n");
}

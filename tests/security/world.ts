import { account, join, keeper, type Held, type Keeper } from "../support/keepers";
import { Session } from "../support/session";
import type { ReadStatement } from "~/infra/db/read-rows.server";

const { db } = await import("~/infra/db/client.server");
const { readRows } = await import("~/infra/db/read-rows.server");

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

interface Post extends Held {
  readonly kind: string;
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
  "need",
  "purchase_record",
  "purchase_entry",
  "tender",
  "tender_template",
  "contract",
  "supply_snapshot",
  "market_question",
  "market_answer",
  "prospect",
  "visit_note",
  "match_decision",
  "advising_case",
] as const;

/** What tells a row apart where the worker touches rows by itself: a flow whose firm has changed is matched anew. */
const written: Readonly<Record<string, string>> = {
  flow: "concat_ws('|', t.id, t.version, t.title, t.ended_at, t.confirmed_at)",
};

/** Tables that tell of a change, each with what chooses the rows of these organizations ($1) and people ($2). */
const watched: readonly (readonly [table: string, where: string])[] = [
  ...owned.map((table) => [table, "t.organization_id = any($1::uuid[])"] as const),
  ["organization", "t.id = any($1::uuid[])"] as const,
  ["internal_transfer", "t.organization_id = any($1::uuid[]) or t.from_organization_id = any($1::uuid[])"] as const,
  ["thread", "t.buyer_organization_id = any($1::uuid[]) or t.seller_organization_id = any($1::uuid[])"] as const,
  // What a listing's flow follows is the worker's doing, some time after the press.
  ["flow", "t.organization_id = any($1::uuid[]) and t.origin <> 'listing'"] as const,
  [
    "event",
    "t.actor_kind <> 'system' and (t.organization_id = any($1::uuid[]) or t.actor_id = any($2::uuid[]::text[]))",
  ] as const,
  ["person", "t.id = any($2::uuid[])"] as const,
  ["listing_report", "t.listing_id in (select id from listing where organization_id = any($1::uuid[]))"] as const,
  ["thread_report", "t.thread_id in (select id from thread where buyer_organization_id = any($1::uuid[]))"] as const,
  ...(
    [
      "tender_member",
      "tender_comment",
      "tender_assignment",
      "tender_rehearsal",
      "tender_publication",
      "tender_question",
    ] as const
  ).map((table) => [table, "t.tender_id in (select id from tender where organization_id = any($1::uuid[]))"] as const),
  ["obligation", "t.contract_id in (select id from contract where organization_id = any($1::uuid[]))"] as const,
  [
    "partner_group_member",
    "t.organization_id = any($1::uuid[]) or t.group_id in (select id from partner_group where organization_id = any($1::uuid[]))",
  ] as const,
];

const standing: ReadStatement = {
  name: "security_fingerprint",
  text: watched
    .map(
      ([table, where]) =>
        `select '${table}' as name, count(*)::text || ':' || coalesce(sum(hashtextextended(${written[table] ?? "t.xmin::text || t.ctid::text"}, 0)), 0) as value from ${table} t where (${where}) and $2::uuid[] is not null`,
    )
    .join(" union all "),
};

/**
 * What stands in the database about these organizations and people, as one value; any change makes another. Rows are told by
 * who wrote them and where they lie, not by what they say: every row written anew counts, and long drafts are not read.
 */
export async function fingerprint({ keepers, people }: World): Promise<string> {
  const persons = Object.values(people).flatMap(({ personId }) => personId ?? []);
  const rows = await readRows<{ name: string; value: string }>(standing, [[...keepers.keys()], persons]);
  return rows
    .map(({ name, value }) => `${name} ${value}`)
    .sort()
    .join("\n");
}

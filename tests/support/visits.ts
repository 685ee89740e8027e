import pg from "pg";
import { inject } from "vitest";

/** Demo people by what they may do. */
export const people = {
  visitor: null,
  member: "lager@norrsag.example",
  administrator: "forvaltare@tillvara.example",
} as const;
export type Role = keyof typeof people;

export interface Visit {
  readonly as: Role;
  /** Address with its parameters filled in so that the page is populated. */
  readonly url: string | (() => Promise<string>);
}

/** One value from the running product's database. */
export async function lookUp(sql: string, ...values: unknown[]): Promise<string> {
  const client = new pg.Client({ connectionString: inject("databaseUrl") });
  await client.connect();
  try {
    const { rows } = await client.query<{ value: string }>(sql, values);
    const value = rows[0]?.value;
    if (value === undefined) throw new Error(`Nothing found for: ${sql}`);
    return value;
  } finally {
    await client.end();
  }
}

/** A surplus listing of the organization that the demo member acts for. */
const ownSurplus = (): Promise<string> =>
  lookUp(
    `select listing.id as value from listing join membership using (organization_id) join person on person.id = membership.person_id
     where person.email = $1 and listing.type = 'surplus' order by listing.id limit 1`,
    people.member,
  );

/** A populated visit for every page of the route table; a page without one fails the accessibility test. */
export const visits: Readonly<Record<string, Visit>> = {
  "/": { as: "visitor", url: "/" },
  "/om/:page?": { as: "visitor", url: "/om/avfall" },
  "/om/formsprak": { as: "visitor", url: "/om/formsprak" },
  "/utveckling/post": { as: "visitor", url: "/utveckling/post" },
  "/lagg-upp": { as: "member", url: "/lagg-upp" },
  "/lagg-upp/flera": { as: "member", url: "/lagg-upp/flera" },
  "/lagg-upp/:id/bild": { as: "member", url: async () => `/lagg-upp/${await ownSurplus()}/bild` },
  "/lagg-upp/:id/status": { as: "member", url: async () => `/lagg-upp/${await ownSurplus()}/status` },
  "/lagg-upp/:id/:step": { as: "member", url: async () => `/lagg-upp/${await ownSurplus()}/fakta` },
};

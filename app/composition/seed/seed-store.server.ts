import { db, type Tx } from "~/infra/db/client.server";

/** Tables the example region is written to, parents first. */
export type SeedTable =
  | "organization"
  | "person"
  | "account"
  | "membership"
  | "site"
  | "organization_fact"
  | "partner_group"
  | "partner_group_member"
  | "listing"
  | "listing_partner_group"
  | "media_file"
  | "listing_media"
  | "thread"
  | "message"
  | "thread_read"
  | "event";

/** One row by column name, in the shape that JSON gives it: days and moments as ISO texts. */
export type SeedRow = Readonly<Record<string, unknown>>;

const rowsAtATime = 1000;
const plainName = /^[a-z][a-z0-9_]*$/;

/**
 * Inserts many rows of equal columns, a thousand at a time: one parameter carries them all, so that the number of columns
 * sets no limit. Columns left out keep their defaults.
 */
export async function insertRows(tx: Tx, table: SeedTable, rows: readonly SeedRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (!columns.every((column) => plainName.test(column))) throw new Error(`${table}: a column name is not plain`);
  const names = columns.map((column) => `"${column}"`).join(", ");
  for (let start = 0; start < rows.length; start += rowsAtATime) {
    await tx.$executeRawUnsafe(
      `insert into "${table}" (${names}) select ${names} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`,
      JSON.stringify(rows.slice(start, start + rowsAtATime)),
    );
  }
}

/** Two that start at once seed one after the other: the second finds the rows of the first. */
export async function holdSeed(tx: Tx): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(7202612)`;
  return (await tx.organization.findFirst({ select: { id: true } })) === null;
}

export const hasOrganizations = async (): Promise<boolean> =>
  (await db().organization.findFirst({ select: { id: true } })) !== null;

export async function keepSetting(tx: Tx, key: string, value: object): Promise<void> {
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

/** Which of these addresses belong to people of the example region that still stand. */
export async function demoAddresses(emails: readonly string[]): Promise<Set<string>> {
  const people = await db().person.findMany({
    where: {
      email: { in: [...emails] },
      deactivatedAt: null,
      memberships: { some: { organization: { example: true, deletedAt: null } } },
    },
    select: { email: true },
  });
  return new Set(people.map(({ email }) => email));
}

/** Name of the organization that somebody of the example region works for. */
export async function organizationNameOf(email: string): Promise<string> {
  const membership = await db().membership.findFirstOrThrow({
    where: { person: { email }, organization: { example: true } },
    select: { organization: { select: { name: true } } },
  });
  return membership.organization.name;
}

/** Whom a person of the example region acts for. */
export async function findDemoMembership(email: string) {
  return db().membership.findFirst({
    where: { person: { email }, organization: { example: true } },
    select: { personId: true, organizationId: true, role: true, functions: true },
  });
}

/** Address of the owner of an organization of the example region, by the name before `.example`. */
export async function findDemoOwner(key: string): Promise<string> {
  const { person } = await db().membership.findFirstOrThrow({
    where: { role: "owner", person: { email: { endsWith: `@${key}.example` } } },
    select: { person: { select: { email: true } } },
  });
  return person.email;
}

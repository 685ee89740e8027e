import { db, type Db } from "~/infra/db/client.server";

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
}

/** The organization's advisers, by name. */
export async function findAdvisers(organizationId: string, client: Db = db()): Promise<Colleague[]> {
  const rows = await client.membership.findMany({
    where: { organizationId, functions: { has: "business_adviser" }, person: { deactivatedAt: null } },
    select: { person: { select: { id: true, name: true, email: true, locale: true } } },
    orderBy: [{ person: { name: "asc" } }, { personId: "asc" }],
  });
  return rows.map(({ person }) => person);
}

/** Names of people who wrote or did something, also of those who have left. */
export async function namesOfPeople(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db().person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

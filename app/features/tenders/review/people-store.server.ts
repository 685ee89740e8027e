import type { Db, Tx } from "~/infra/db/client.server";
import type { DraftSection } from "../drafting/sections";
import type { TenderRole } from "../tender";

export interface TenderPerson {
  readonly personId: string;
  /** What the person does in the organization, as they call themselves. */
  readonly name: string;
  /** Null: an officer of the authority without a role of their own here. */
  readonly role: TenderRole | null;
  readonly officer: boolean;
}

/** Everybody of the authority who can be given a part, with the role they have in the tender. */
export async function findPeople(client: Db, tenderId: string, organizationId: string): Promise<TenderPerson[]> {
  const [members, roles] = await Promise.all([
    client.membership.findMany({
      where: { organizationId, person: { deactivatedAt: null } },
      select: { personId: true, functions: true, person: { select: { name: true } } },
      orderBy: { createdAt: "asc" },
    }),
    client.tenderMember.findMany({ where: { tenderId }, select: { personId: true, role: true } }),
  ]);
  const roleOf = new Map(roles.map(({ personId, role }) => [personId, role as TenderRole]));
  return members.map(({ personId, functions, person }) => ({
    personId,
    name: person.name,
    role: roleOf.get(personId) ?? null,
    officer: functions.includes("procurement_officer"),
  }));
}

export const findNames = async (client: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await client.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })).map(
      ({ id, name }) => [id, name],
    ),
  );

/** Sets or takes away a role. True when it was another. */
export async function writeRole(tx: Tx, tenderId: string, personId: string, role: TenderRole | null): Promise<boolean> {
  const key = { tenderId_personId: { tenderId, personId } };
  const before = await tx.tenderMember.findUnique({ where: key });
  if ((before?.role ?? null) === role) return false;
  if (role === null) await tx.tenderMember.delete({ where: key });
  else await tx.tenderMember.upsert({ where: key, create: { tenderId, personId, role }, update: { role } });
  return true;
}

export const findAssignments = (client: Db, tenderId: string) =>
  client.tenderAssignment.findMany({ where: { tenderId }, select: { section: true, personId: true } });

export async function writeAssignment(
  tx: Tx,
  tenderId: string,
  section: DraftSection,
  personId: string | null,
): Promise<void> {
  if (personId === null) await tx.tenderAssignment.deleteMany({ where: { tenderId, section } });
  else
    await tx.tenderAssignment.upsert({
      where: { tenderId_section: { tenderId, section } },
      create: { tenderId, section, personId },
      update: { personId },
    });
}

import type { Tx } from "~/infra/db/client.server";
import { readRows, type ReadStatement } from "~/infra/db/read-rows.server";
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

const people: ReadStatement = {
  name: "tender-people",
  text: `select m.person_id as "personId", p.name, t.role, 'procurement_officer' = any(m.functions) as officer
    from membership m join person p on p.id = m.person_id and p.deactivated_at is null
    left join tender_member t on t.tender_id = $1::uuid and t.person_id = m.person_id
    where m.organization_id = $2::uuid order by m.created_at`,
};

/** Everybody of the authority who can be given a part, with the role they have in the tender. */
export const findPeople = (tenderId: string, organizationId: string): Promise<TenderPerson[]> =>
  readRows<TenderPerson>(people, [tenderId, organizationId]);

const names: ReadStatement = { name: "person-names", text: "select id, name from person where id = any($1::uuid[])" };

export const findNames = async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  ids.length === 0
    ? new Map()
    : new Map((await readRows<{ id: string; name: string }>(names, [ids])).map(({ id, name }) => [id, name]));

/** Sets or takes away a role. True when it was another. */
export async function writeRole(tx: Tx, tenderId: string, personId: string, role: TenderRole | null): Promise<boolean> {
  const key = { tenderId_personId: { tenderId, personId } };
  const before = await tx.tenderMember.findUnique({ where: key });
  if ((before?.role ?? null) === role) return false;
  if (role === null) await tx.tenderMember.delete({ where: key });
  else await tx.tenderMember.upsert({ where: key, create: { tenderId, personId, role }, update: { role } });
  return true;
}

const assignments: ReadStatement = {
  name: "tender-assignments",
  text: `select section, person_id as "personId" from tender_assignment where tender_id = $1::uuid`,
};

export const findAssignments = (tenderId: string): Promise<{ section: string; personId: string }[]> =>
  readRows(assignments, [tenderId]);

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

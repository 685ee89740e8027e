import { columnsSql, readRows, type ReadStatement } from "~/infra/db/read-rows.server";
import type { Standing } from "./standing.server";
import type { TenderRole } from "./tender";
import type { StoredTender } from "./tender-store.server";

const columns = [
  "id",
  "reference",
  "organizationId",
  "needId",
  "state",
  "version",
  "content",
  "createdAt",
  "updatedAt",
  "editedBy",
  "reviewRequestedAt",
  "reviewRequestedBy",
  "approvedAt",
  "approvedBy",
  "handedOverAt",
] as const satisfies readonly (keyof StoredTender)[];

const statement: ReadStatement = {
  name: "tender-with-standing",
  text: `select ${columnsSql("t", columns)}, m.functions, g.role as given from tender t
    left join organization o on o.id = t.organization_id and o.deleted_at is null
    left join membership m on m.organization_id = o.id and m.person_id = $2::uuid
    left join tender_member g on g.tender_id = t.id and g.person_id = $2::uuid
    where t.id = $1::uuid`,
};

interface Row extends StoredTender {
  readonly functions: string[] | null;
  readonly given: TenderRole | null;
}

/** The tender with what the person is to it; for the pages of a tender, which ask for both. */
export async function findTenderWithStanding(
  id: string,
  personId: string | null,
): Promise<{ readonly tender: StoredTender; readonly standing: Standing } | null> {
  const [row] = await readRows<Row>(statement, [id, personId]);
  if (!row) return null;
  const { functions, given, ...tender } = row;
  return { tender, standing: { functions, given } };
}

import { db } from "~/infra/db/client.server";
import { readRows, type ReadStatement } from "~/infra/db/read-rows.server";

interface ViewerRow {
  readonly name: string;
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
}

const viewer: ReadStatement = {
  name: "viewer",
  text: `select p.name, coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by m.created_at)
      from membership m join organization o on o.id = m.organization_id and o.deleted_at is null
      where m.person_id = p.id), '[]') as organizations
    from person p where p.id = $1::uuid`,
};

/** The person with the organizations they belong to, oldest membership first. */
export const findPersonWithOrganizations = async (personId: string): Promise<ViewerRow | null> =>
  (await readRows<ViewerRow>(viewer, [personId]))[0] ?? null;

export const hasExampleOrganizations = async (): Promise<boolean> =>
  (await db().organization.findFirst({ where: { example: true }, select: { id: true } })) !== null;

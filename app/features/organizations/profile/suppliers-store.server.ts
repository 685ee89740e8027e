import { db } from "~/infra/db/client.server";
import { readRows, type ReadStatement } from "~/infra/db/read-rows.server";

export async function findSupplierIds(categoryCodes: readonly string[]): Promise<string[]> {
  const rows = await db().organization.findMany({
    where: { deletedAt: null, serviceCategories: { hasSome: [...categoryCodes] } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

export async function findServiceCategories(id: string): Promise<string[]> {
  const row = await db().organization.findUnique({ where: { id }, select: { serviceCategories: true } });
  return row?.serviceCategories ?? [];
}

const stamp: ReadStatement = {
  name: "suppliers-stamp",
  text: `select (select count(*) || '.' || coalesce(max(updated_at)::text, '') from organization where deleted_at is null)
    || '-' || (select count(*) || '.' || coalesce(max(updated_at)::text, '') from organization_fact) as stamp`,
};

/** Changes whenever an organization or one of its facts does. */
export const findSuppliersStamp = async (): Promise<string> =>
  (await readRows<{ stamp: string }>(stamp, []))[0]?.stamp ?? "";

import { db } from "~/infra/db/client.server";

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

/** Changes whenever an organization or one of its facts does. */
export async function findSuppliersStamp(): Promise<string> {
  const [organizations, facts] = await Promise.all([
    db().organization.aggregate({ where: { deletedAt: null }, _count: { _all: true }, _max: { updatedAt: true } }),
    db().organizationFact.aggregate({ _count: { _all: true }, _max: { updatedAt: true } }),
  ]);
  return [organizations, facts].map(({ _count, _max }) => `${_count._all}.${_max.updatedAt?.getTime() ?? 0}`).join("-");
}

import { db } from "~/infra/db/client.server";
import type { TenderState } from "./tender";

export interface TenderRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly diaryNumber: string;
  readonly state: TenderState;
  readonly estimatedValueMinor: number | null;
  readonly updatedAt: Date;
}

const columns = {
  id: true,
  reference: true,
  title: true,
  diaryNumber: true,
  state: true,
  estimatedValueMinor: true,
  updatedAt: true,
} as const;

/** Newest change first. `personId`: only those in which the person has a role. */
export async function findTenderRows(
  organizationId: string,
  personId: string | null,
  { state, q, limit = 100 }: { readonly state?: TenderState; readonly q?: string; readonly limit?: number },
): Promise<TenderRow[]> {
  const contains = { contains: q ?? "", mode: "insensitive" } as const;
  const rows = await db().tender.findMany({
    where: {
      organizationId,
      ...(personId ? { members: { some: { personId } } } : {}),
      ...(state ? { state } : {}),
      ...(q ? { OR: [{ title: contains }, { diaryNumber: contains }, { reference: contains }] } : {}),
    },
    select: columns,
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: limit,
  });
  return rows.map(({ estimatedValueMinor, state: stored, ...row }) => ({
    ...row,
    state: stored as TenderState,
    estimatedValueMinor: estimatedValueMinor === null ? null : Number(estimatedValueMinor),
  }));
}

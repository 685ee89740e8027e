import { db } from "~/infra/db/client.server";
import type { IsoDate } from "~/shared/dates";
import { anonymousViewer } from "../release/release-ladder";
import { visibleWhere } from "./visibility-store.server";

/** A page that anybody may open, and when what it shows was last changed. */
export interface PublicAddress {
  readonly path: string;
  readonly changedAt: Date;
}

export const countPublicListings = (today: IsoDate): Promise<number> =>
  db().listing.count({ where: visibleWhere(anonymousViewer, today) });

/** Addresses of the listings that a visitor without an account sees that day, oldest first. */
export async function findPublicListings(today: IsoDate, skip: number, take: number): Promise<PublicAddress[]> {
  const rows = await db().listing.findMany({
    where: visibleWhere(anonymousViewer, today),
    orderBy: { id: "asc" },
    skip,
    take,
    select: { reference: true, updatedAt: true },
  });
  return rows.map(({ reference, updatedAt }) => ({ path: `/annons/${reference}`, changedAt: updatedAt }));
}

/** Addresses of the organizations that have such a listing. */
export async function findPublicOrganizations(today: IsoDate, take: number): Promise<PublicAddress[]> {
  const rows = await db().organization.findMany({
    where: { deletedAt: null, listings: { some: visibleWhere(anonymousViewer, today) } },
    orderBy: { id: "asc" },
    take,
    select: { slug: true, updatedAt: true },
  });
  return rows.map(({ slug, updatedAt }) => ({ path: `/organisation/${slug}`, changedAt: updatedAt }));
}

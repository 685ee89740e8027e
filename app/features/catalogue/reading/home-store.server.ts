import { db } from "~/infra/db/client.server";
import type { IsoDate } from "~/shared/dates";
import { boundingBox, distanceKm, type Coordinate } from "~/shared/geo";
import type { ListingType } from "../listing";
import type { Viewer } from "../release/release-ladder";
import { visibleWhere } from "./visibility-store.server";

/** Live listings the reader may see, counted by category and type and by municipality, and how many organizations have them. */
export async function countVisible(viewer: Viewer, today: IsoDate) {
  const where = visibleWhere(viewer, today);
  const [byCategory, byMunicipality, organizations, sums] = await Promise.all([
    db().listing.groupBy({ by: ["categoryCode", "type"], where, _count: { _all: true } }),
    db().listing.groupBy({ by: ["municipalityCode"], where, _count: { _all: true } }),
    db().listing.groupBy({ by: ["organizationId"], where }),
    db().listing.aggregate({ where: { ...where, type: "surplus" }, _sum: { massKg: true, climateKg: true } }),
  ]);
  return {
    byCategory: byCategory.map(({ categoryCode, type, _count }) => ({ code: categoryCode, type, count: _count._all })),
    byMunicipality: byMunicipality.map(({ municipalityCode, _count }) => ({
      code: municipalityCode,
      count: _count._all,
    })),
    organizations: organizations.length,
    massKg: sums._sum.massKg?.toNumber() ?? 0,
    climateKg: sums._sum.climateKg ?? 0,
  };
}

interface Newest {
  readonly limit: number;
  readonly types?: readonly ListingType[];
  readonly near?: { readonly point: Coordinate; readonly km: number };
}

/** Ids of the newest live listings; with a point, of those within the radius. */
export async function findNewestIds(
  viewer: Viewer,
  today: IsoDate,
  { limit: take, types, near }: Newest,
): Promise<string[]> {
  const where = { ...visibleWhere(viewer, today), ...(types ? { type: { in: [...types] } } : {}) };
  const orderBy = [{ publishedAt: "desc" as const }, { id: "desc" as const }];
  if (!near) return (await db().listing.findMany({ where, orderBy, take, select: { id: true } })).map(({ id }) => id);
  const { south, north, west, east } = boundingBox(near.point, near.km);
  const rows = await db().listing.findMany({
    where: { ...where, latitude: { gte: south, lte: north }, longitude: { gte: west, lte: east } },
    orderBy,
    // The box is a quarter larger than the circle; some to spare.
    take: take * 2,
    select: { id: true, latitude: true, longitude: true },
  });
  const inside = rows.filter(
    ({ latitude, longitude }) =>
      latitude !== null && longitude !== null && distanceKm(near.point, { latitude, longitude }) <= near.km,
  );
  return inside.slice(0, take).map(({ id }) => id);
}

/** Ids of an organization's live listings, newest first, and how many there are. */
export async function findOrganizationIds(
  viewer: Viewer,
  today: IsoDate,
  organizationId: string,
  slice: { readonly skip: number; readonly take: number },
): Promise<{ ids: string[]; total: number }> {
  const where = { ...visibleWhere(viewer, today), organizationId };
  const [rows, total] = await Promise.all([
    db().listing.findMany({
      where,
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      ...slice,
      select: { id: true },
    }),
    db().listing.count({ where }),
  ]);
  return { ids: rows.map(({ id }) => id), total };
}

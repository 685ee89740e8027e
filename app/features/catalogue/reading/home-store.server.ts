import { db } from "~/infra/db/client.server";
import { readRows, type ReadStatement } from "~/infra/db/read-rows.server";
import type { IsoDate } from "~/shared/dates";
import { boundingBox, distanceKm, type Coordinate } from "~/shared/geo";
import type { ListingType } from "../listing";
import type { Viewer } from "../release/release-ladder";
import { visibilityValues, visibleSql } from "./visibility-sql";
import { visibleWhere } from "./visibility-store.server";

interface CountRow {
  readonly code: string | null;
  readonly type: string;
  readonly municipality: string | null;
  /** 1: of a category and type; 2: of a municipality; 3: of all. */
  readonly grouped: number;
  readonly count: number;
  readonly mass: number | null;
  readonly climate: number | null;
  readonly organizations: number;
}

/** All counts of one pass over what can be seen: it is asked for at every opening of the home page. */
const counting: ReadStatement = {
  name: "home_counts",
  text: `
    select l.category_code as code, l.type, l.municipality_code as municipality,
      grouping(l.category_code, l.municipality_code) as grouped, count(*)::int as count,
      sum(l.mass_kg) filter (where l.type = 'surplus') as mass,
      sum(l.climate_kg) filter (where l.type = 'surplus') as climate,
      (select count(*)::int from organization o
        where exists (select 1 from listing l where l.organization_id = o.id and ${visibleSql})) as organizations
    from listing l join organization o on o.id = l.organization_id
    where ${visibleSql}
    group by grouping sets ((l.category_code, l.type), (l.municipality_code), ())`,
};

/** Live listings the reader may see, counted by category and type and by municipality, and how many organizations have them. */
export async function countVisible(viewer: Viewer, today: IsoDate) {
  const rows = await readRows<CountRow>(counting, visibilityValues(viewer, today));
  const all = rows.find(({ grouped }) => grouped === 3);
  return {
    byCategory: rows.filter(({ grouped }) => grouped === 1).map(({ code, type, count }) => ({ code, type, count })),
    byMunicipality: rows
      .filter(({ grouped }) => grouped === 2)
      .map(({ municipality, count }) => ({ code: municipality, count })),
    organizations: all?.organizations ?? 0,
    massKg: all?.mass ?? 0,
    climateKg: all?.climate ?? 0,
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

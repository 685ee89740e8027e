import type { AttributeValues } from "~/features/reference/attribute";
import { columnsSql, readRows } from "~/infra/db/read-rows.server";
import type { IsoDate } from "~/shared/dates";
import type { Listing } from "../listing";
import type { Viewer } from "../release/release-ladder";
import type { SimilarityFacts } from "./similarity";
import { visibilityValues, visibleSql } from "./visibility-sql";

export interface SimilarRow extends SimilarityFacts {
  readonly id: string;
  readonly organizationId: string;
  readonly state: Listing["state"];
  readonly attributes: AttributeValues;
  /** The listing itself, which the others are compared with. */
  readonly self: boolean;
}

const columns = columnsSql("l", [
  "id",
  "organizationId",
  "state",
  "type",
  "categoryCode",
  "title",
  "attributes",
  "latitude",
  "longitude",
  "quantity",
  "unit",
] satisfies readonly (keyof SimilarRow)[]);

const candidates = (category: string, most: number): string => `
  (select ${columns}, false as self from listing l join organization o on o.id = l.organization_id
  where ${category} and l.id <> (select id from self) and ${visibleSql}
  order by l.published_at desc limit ${most})`;

/** Asked for by itself: joined to, it would hide from the planner that the index has the newest of the one category first. */
const own = "(select category_code from self)";
const ofGroup = `l.category_code <> ${own} and starts_with(l.category_code, split_part(${own}, '.', 1) || '.')`;

/** Where there are few of the category itself, its group fills up; where there are enough, the group is not read. */
const statement = {
  name: "similar_listings",
  text: `with self as (select * from listing where reference = $5),
  same as materialized (${candidates(`l.category_code = ${own}`, 60)}),
  rest as (select * from ${candidates(`(select count(*) from same) < 12 and ${ofGroup}`, 40)} r)
select ${columns}, true as self from self l
union all select * from same
union all select * from rest`,
};

/** The listing of that reference with the newest live ones of its category, filled up from its group: what similarity is worked out over. */
export const findSimilarCandidates = (viewer: Viewer, today: IsoDate, reference: string): Promise<SimilarRow[]> =>
  readRows<SimilarRow>(statement, [...visibilityValues(viewer, today), reference]);

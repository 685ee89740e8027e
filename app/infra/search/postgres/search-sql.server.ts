import { facetNames, filterOfFacet } from "../../../../search/index-definition";
import type { AnalysedQuery } from "../../../../search/language/analyse-query";
import type { EngineQuery } from "../engine-query";
import { activeBuild } from "./builds.server";
import { availabilitySql, choiceSql, distanceSql, radiusSql, visibilitySql } from "./filter-sql";
import { intentSql, leaningSql, rarityWeight, unitsSql, type UnitSql } from "./score-sql";
import { SqlParams } from "./sql-params";

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const facetColumns = {
  type: "type",
  categoryGroup: "category_group",
  categoryCode: "category_code",
  municipality: "municipality",
  condition: "condition",
  priceKind: "price_kind",
  availability: "availability",
  strategy: "strategy",
  organizationKind: "organization_kind",
} as const;

/** How much of the words must be answered: every telling word, or with the widened variants half of them, or any. */
export type Reach = "every" | "half" | "any";

function answered(units: readonly UnitSql[], reach: Reach): { whole: string; policy: string } {
  const strong = units.flatMap(({ weak }, index) => (weak ? [] : [`(s${index} > 0)`]));
  if (strong.length === 0) return { whole: "true", policy: "true" };
  const whole = strong.join(" and ");
  const least = reach === "half" ? Math.ceil(strong.length / 2) : 1;
  return {
    whole,
    policy: reach !== "every" ? `${strong.map((flag) => `${flag}::int`).join(" + ")} >= ${least}` : whole,
  };
}

function orderSql(query: EngineQuery): string {
  const newest = "published_at desc, id desc";
  switch (query.sort) {
    case "newest":
      return `whole desc, ${newest}`;
    case "price":
      return `whole desc, price_minor asc nulls last, ${newest}`;
    case "climate":
      return `whole desc, climate_kg desc nulls last, ${newest}`;
    case "distance":
      return query.near ? `whole desc, km asc nulls last, ${newest}` : `whole desc, score desc, ${newest}`;
    default:
      return `score desc, ${newest}`;
  }
}

const all = (flags: readonly string[]): string => (flags.length > 0 ? flags.join(" and ") : "true");

/** Counts of each facet, leaving its own choice out; facets without a choice are counted in one pass. */
function facetSql(query: EngineQuery, chosen: readonly string[], params: SqlParams): string {
  if (query.facets === false) return "select null::text as facet, null::text as value, 0 as count where false";
  const flagOf = (name: string): string => `ok${chosen.indexOf(name)}`;
  const free = facetNames.filter((facet) => !chosen.includes(filterOfFacet(facet)));
  const parts: string[] = [];
  if (free.length > 0) {
    const columns = free.map((facet) => facetColumns[facet]);
    const name = free.map((facet) => `when grouping(${facetColumns[facet]}) = 0 then '${facet}'`).join(" ");
    parts.push(`select case ${name} end as facet, coalesce(${columns.join(", ")}) as value, count(*)::int as count
      from matched group by grouping sets (${columns.map((column) => `(${column})`).join(", ")})`);
  }
  for (const facet of facetNames) {
    const filter = filterOfFacet(facet);
    if (!chosen.includes(filter)) continue;
    const others = chosen.filter((name) => name !== filter).map(flagOf);
    parts.push(`select '${facet}', ${facetColumns[facet]}, count(*)::int from scored where ${all(others)} group by 2`);
  }
  for (const key of query.facets) {
    const others = chosen.filter((name) => name !== key).map(flagOf);
    const prefix = params.add(`${key}=`, "text");
    parts.push(`select ${params.add(key, "text")}, substr(value, length(${prefix}) + 1), count(*)::int from scored, unnest(attributes) as value
      where starts_with(value, ${prefix}) and ${all(others)} group by 2`);
  }
  return parts.join("\nunion all\n");
}

/**
 * One statement for a search: candidates by text, place and visibility; their scores; the page, the totals and the facets as one
 * row of JSON.
 */
export function searchStatement(query: EngineQuery, analysed: AnalysedQuery, reach: Reach): Statement {
  const params = new SqlParams();
  const units = unitsSql(analysed, reach !== "every", params);
  const distance = distanceSql(query, params);
  const choices = choiceSql(query, params);
  const chosen = [...choices.keys()];
  const text = units.length > 0 ? ` and d.terms @@ (${units.map(({ matches }) => matches).join(" || ")})` : "";
  const organization = query.organizationId
    ? ` and d.organization_id = ${params.add(query.organizationId, "uuid")}`
    : "";
  const { whole, policy } = answered(units, reach);
  const score =
    units.length > 0
      ? `(${units.map(({ weak }, index) => `s${index} * ${rarityWeight(index, weak)}`).join(" + ")}) * ${intentSql(analysed)} * ${leaningSql(query.leaning, params)}`
      : "0";
  const counts = units.map((_, index) => `count(*) filter (where s${index} > 0) as u${index}`);
  // Without words nothing is scored, and the candidates are read once.
  const rarity =
    units.length > 0
      ? `n as (select count(*) as all_hits${counts.map((count) => `, ${count}`).join("")} from candidates),`
      : "";
  const statement = `
with candidates as (
  select d.id, d.type, d.category_group, d.category_code, d.municipality, d.condition, d.price_kind, d.price_minor, d.strategy, d.organization_kind,
    ${query.facets !== false && query.facets.length > 0 ? "d.attributes" : "null::text[] as attributes"}, d.climate_kg, d.published_at,
    ${availabilitySql(params.add(query.today, "date"))} as availability, ${distance ?? "null::float8"} as km
    ${units.map((unit, index) => `, ${unit.score} as s${index}`).join("")}
    ${chosen.map((name, index) => `, coalesce(${choices.get(name)}, false) as ok${index}`).join("")}
  from search_document d
  where d.build = ${activeBuild} and ${visibilitySql(query, params)}${organization}${text}${radiusSql(query, params, distance)}
), ${rarity}
scored as materialized (select c.*, (${whole}) as whole, ${score} as score from candidates c${units.length > 0 ? ", n" : ""} where ${policy}),
matched as (select * from scored where ${all(chosen.map((_, index) => `ok${index}`))}),
page as (select id, row_number() over (order by ${orderSql(query)}) as place from matched order by ${orderSql(query)}
  limit ${params.add(query.limit, "int")} offset ${params.add(query.offset, "int")}),
facets as (${facetSql(query, chosen, params)})
select
  (select count(*)::int from matched) as total,
  (select count(*)::int from matched where whole) as exact,
  (select count(*)::int from scored) as unfiltered,
  ${units.length > 0 ? `(select json_build_array(${units.map((_, index) => `u${index}`).join(", ")}) from n)` : "'[]'::json"} as unit_hits,
  (select coalesce(json_agg(json_build_object('id', p.id, 'title', t.title, 'description', t.description) order by p.place), '[]') from page p
    join search_document t on t.build = ${activeBuild} and t.id = p.id) as hits,
  (select coalesce(json_agg(json_build_array(facet, value, count)), '[]') from facets where value is not null) as facets`;
  return { text: statement, values: params.values };
}

import { boundingBox } from "~/shared/geo";
import { attributeChoices } from "../../../../search/index-definition";
import type { EngineQuery } from "../engine-query";
import type { SqlParams } from "./sql-params";

/** What everybody may see, what partners may, what the organization itself may: as days, counted when read. */
export function visibilitySql(query: EngineQuery, params: SqlParams): string {
  const { viewer } = query;
  const day = params.add(query.today, "date");
  const open = `d.public_from <= ${day}`;
  const groups = viewer.partnerGroupIds.length > 0 ? params.add(viewer.partnerGroupIds, "uuid[]") : null;
  const partner = groups ? ` or (d.partners_from <= ${day} and d.groups && ${groups})` : "";
  const permit = viewer.hasPermit ? "" : " and not d.permit_required";
  const own = viewer.organizationId ? `d.organization_id = ${params.add(viewer.organizationId, "uuid")} or ` : "";
  return `d.expires_on >= ${day} and (${own}((${open}${partner})${permit}))`;
}

/** Great-circle distance in km; null for listings without a position. */
export function distanceSql(query: EngineQuery, params: SqlParams): string | null {
  if (!query.near) return null;
  const lat = params.add(query.near.latitude, "float8");
  const lon = params.add(query.near.longitude, "float8");
  return `2 * 6371.0088 * asin(least(1, sqrt(sin(radians(d.latitude - ${lat}) / 2) ^ 2
    + cos(radians(${lat})) * cos(radians(d.latitude)) * sin(radians(d.longitude - ${lon}) / 2) ^ 2)))`;
}

/** A box first, which an index answers, then the distance itself. */
export function radiusSql(query: EngineQuery, params: SqlParams, distance: string | null): string {
  if (!query.near || query.near.radiusKm === null || !distance) return "";
  const box = boundingBox(query.near, query.near.radiusKm);
  const [south, north, west, east] = [box.south, box.north, box.west, box.east].map((edge) =>
    params.add(edge, "float8"),
  );
  return ` and d.latitude between ${south} and ${north} and d.longitude between ${west} and ${east}
    and ${distance} <= ${params.add(query.near.radiusKm, "float8")}`;
}

export const availabilitySql = (day: string): string =>
  `case when d.recurring then 'recurring' when d.available_from > ${day} then 'later' else 'now' end`;

const columns = {
  type: "d.type",
  municipality: "d.municipality",
  condition: "d.condition",
  priceKind: "d.price_kind",
  strategy: "d.strategy",
  organizationKind: "d.organization_kind",
};

/** One condition a filter that is set, by filter name; attributes by `key`. */
export function choiceSql(query: EngineQuery, params: SqlParams): Map<string, string> {
  const conditions = new Map<string, string>();
  for (const [name, values] of Object.entries(query.filters)) {
    if (!values || values.length === 0) continue;
    if (name === "attributes") {
      for (const [key, chosen] of attributeChoices(values))
        conditions.set(key, `d.attributes && ${params.add(chosen, "text[]")}`);
    } else if (name === "category") {
      const codes = params.add(values, "text[]");
      conditions.set(name, `(d.category_group = any(${codes}) or d.category_code = any(${codes}))`);
    } else if (name === "availability") {
      conditions.set(
        name,
        `${availabilitySql(params.add(query.today, "date"))} = any(${params.add(values, "text[]")})`,
      );
    } else {
      conditions.set(name, `${columns[name as keyof typeof columns]} = any(${params.add(values, "text[]")})`);
    }
  }
  return conditions;
}

import { attributeChoices } from "../../../../search/index-definition";
import type { EngineQuery } from "../engine-query";
import { dayNumber } from "./meili-document";

const quoted = (value: string): string => `"${value.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
const oneOf = (field: string, values: readonly string[]): string => `${field} IN [${values.map(quoted).join(", ")}]`;

/** What everybody may see, what partners may, what the organization itself may: as days, counted when read. */
function visibility({ viewer, today }: EngineQuery): string {
  const day = dayNumber(today);
  const groups =
    viewer.partnerGroupIds.length > 0
      ? ` OR (partnersFrom <= ${day} AND ${oneOf("groups", viewer.partnerGroupIds)})`
      : "";
  const permit = viewer.hasPermit ? "" : " AND permitRequired = false";
  const own = viewer.organizationId ? `organizationId = ${quoted(viewer.organizationId)} OR ` : "";
  return `expiresOn >= ${day} AND (${own}((publicFrom <= ${day}${groups})${permit}))`;
}

function availability(values: readonly string[], today: number): string {
  const conditions = values.flatMap((value) => {
    if (value === "recurring") return ["recurring = true"];
    if (value === "later") return [`(recurring = false AND availableFrom > ${today})`];
    return value === "now" ? [`(recurring = false AND availableFrom <= ${today})`] : [];
  });
  return conditions.length > 0 ? conditions.join(" OR ") : "id IS NULL";
}

const oneChoice = (name: string, values: readonly string[], today: number): string => {
  if (name === "category") return `${oneOf("categoryGroup", values)} OR ${oneOf("categoryCode", values)}`;
  return name === "availability" ? availability(values, today) : oneOf(name, values);
};

/** Conditions of the choices that are set, by filter name; attributes by their key. */
export function choiceFilters(query: EngineQuery): ReadonlyMap<string, string> {
  const conditions = new Map<string, string>();
  for (const [name, values] of Object.entries(query.filters)) {
    if (!values || values.length === 0) continue;
    if (name === "attributes")
      for (const [key, chosen] of attributeChoices(values)) conditions.set(key, oneOf("attributes", chosen));
    else conditions.set(name, oneChoice(name, values, dayNumber(query.today)));
  }
  return conditions;
}

/** Every condition as one list, all of which must hold; `leftOut` names choices that do not count. */
export function filtersOf(query: EngineQuery, leftOut: readonly string[] = []): string[] {
  const { near, organizationId } = query;
  return [
    visibility(query),
    ...(organizationId ? [`organizationId = ${quoted(organizationId)}`] : []),
    ...(near && near.radiusKm !== null
      ? [`_geoRadius(${near.latitude}, ${near.longitude}, ${Math.round(near.radiusKm * 1000)})`]
      : []),
    ...[...choiceFilters(query)].filter(([name]) => !leftOut.includes(name)).map(([, condition]) => condition),
  ];
}

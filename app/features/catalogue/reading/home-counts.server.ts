import { groupOf, type GroupCode } from "~/features/reference/category";
import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import type { ListingType } from "../listing";
import { viewerOf } from "../release/viewer-of.server";
import { countVisible } from "./home-store.server";

export interface HomeCounts {
  readonly total: number;
  readonly byType: Readonly<Record<ListingType, number>>;
  readonly byGroup: Readonly<Partial<Record<GroupCode, number>>>;
  readonly byMunicipality: Readonly<Record<string, number>>;
  /** Kilograms of surplus whose mass is known, and its climate effect in kg CO2e if all of it were used again. */
  readonly massKg: number;
  readonly climateKg: number;
}

/** What there is now that the actor may see. */
export async function homeCounts(actor: Actor): Promise<HomeCounts> {
  const found = await countVisible(await viewerOf(actor), today());
  const byGroup: Partial<Record<GroupCode, number>> = {};
  for (const { code, count } of found.byCategory) {
    const group = code === null ? null : groupOf(code);
    if (group) byGroup[group] = (byGroup[group] ?? 0) + count;
  }
  const types = new Map(found.byType.map(({ type, count }) => [type, count]));
  return {
    total: found.byType.reduce((sum, { count }) => sum + count, 0),
    byType: {
      surplus: types.get("surplus") ?? 0,
      service: types.get("service") ?? 0,
      wanted: types.get("wanted") ?? 0,
    },
    byGroup,
    byMunicipality: Object.fromEntries(
      found.byMunicipality.flatMap(({ code, count }) => (code === null ? [] : [[code, count]])),
    ),
    massKg: found.massKg,
    climateKg: found.climateKg,
  };
}

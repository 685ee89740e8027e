import { groupOf, type GroupCode } from "~/features/reference/category";
import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import type { ListingType } from "../listing";
import type { Viewer } from "../release/release-ladder";
import { viewerOf } from "../release/viewer-of.server";
import { countVisible } from "./home-store.server";

/** Listings of a group: all of them, and those among them that are wanted. */
export interface GroupCounts {
  readonly total: number;
  readonly wanted: number;
}

export interface HomeCounts {
  readonly total: number;
  readonly byType: Readonly<Record<ListingType, number>>;
  readonly byGroup: Readonly<Partial<Record<GroupCode, GroupCounts>>>;
  readonly byMunicipality: Readonly<Record<string, number>>;
  /** Organizations that have at least one of them. */
  readonly organizations: number;
  /** Kilograms of surplus whose mass is known, and its climate effect in kg CO2e if all of it were used again. */
  readonly massKg: number;
  readonly climateKg: number;
}

/** What there is now that the actor may see. */
export const homeCounts = async (actor: Actor): Promise<HomeCounts> => countsFor(await viewerOf(actor));

/** The same for a viewer that is known already. */
export async function countsFor(viewer: Viewer): Promise<HomeCounts> {
  const found = await countVisible(viewer, today());
  const byGroup: Partial<Record<GroupCode, GroupCounts>> = {};
  const types = new Map<string, number>();
  for (const { code, type, count } of found.byCategory) {
    types.set(type, (types.get(type) ?? 0) + count);
    const group = code === null ? null : groupOf(code);
    if (!group) continue;
    const before = byGroup[group] ?? { total: 0, wanted: 0 };
    byGroup[group] = { total: before.total + count, wanted: before.wanted + (type === "wanted" ? count : 0) };
  }
  return {
    total: [...types.values()].reduce((sum, count) => sum + count, 0),
    byType: {
      surplus: types.get("surplus") ?? 0,
      service: types.get("service") ?? 0,
      wanted: types.get("wanted") ?? 0,
    },
    byGroup,
    organizations: found.organizations,
    byMunicipality: Object.fromEntries(
      found.byMunicipality.flatMap(({ code, count }) => (code === null ? [] : [[code, count]])),
    ),
    massKg: found.massKg,
    climateKg: found.climateKg,
  };
}

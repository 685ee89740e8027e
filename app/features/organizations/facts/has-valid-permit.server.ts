import type { IsoDate } from "~/shared/dates";
import { holdersOn } from "./fact-store.server";

/** Whether the organization states that it holds one of these permits (keys of the fact dictionary) on that day. */
export const hasValidPermit = async (
  organizationId: string | null,
  factKeys: readonly string[],
  day: IsoDate,
): Promise<boolean> =>
  organizationId !== null && factKeys.length > 0 && (await holdersOn([organizationId], factKeys, day)).length > 0;

/** The same for a set: ids of those that hold one of the permits. */
export const organizationsWithPermit = async (
  ids: readonly string[],
  factKeys: readonly string[],
  day: IsoDate,
): Promise<Set<string>> =>
  new Set(ids.length === 0 || factKeys.length === 0 ? [] : await holdersOn(ids, factKeys, day));

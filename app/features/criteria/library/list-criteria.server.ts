import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import {
  browseCriteria,
  everyCriterion,
  type CriterionCounts,
  type CriterionFilter,
  type CriterionSummary,
} from "./browse-criteria";
import { findSummaries } from "./summary-store.server";

/** Published criteria that answer the filter, in library order, with counts for each choice. Open to all. */
export async function listCriteria(
  _actor: Actor,
  filter: Partial<CriterionFilter> = {},
): Promise<{ readonly rows: CriterionSummary[]; readonly counts: CriterionCounts; readonly libraryTotal: number }> {
  const library = await findSummaries(today());
  return { ...browseCriteria(library, { ...everyCriterion, ...filter }), libraryTotal: library.length };
}

import type { Actor } from "~/shared/actor";
import { countCriterionUses, type CriterionUse } from "./criterion-use-store.server";

/** How many tenders use each version of the criteria. Only the number is told: whose drafts they are is theirs to say. */
export const criterionUses = async (_actor: Actor, ids: readonly string[]): Promise<CriterionUse[]> =>
  ids.length === 0 ? [] : countCriterionUses(ids);

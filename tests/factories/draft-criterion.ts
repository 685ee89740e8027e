import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import type { CriterionContent, CriterionVersion } from "~/features/criteria/criterion";
import { ownCriterion } from "~/features/tenders/drafting/own-criteria";
import type { DraftCriterion } from "~/features/tenders/tender";
import { toDraftCriterion } from "~/features/tenders/templates/apply-template";

/** The newest published version of a criterion that comes with the product. */
export function shipped(id: string): CriterionVersion {
  const found = shippedCriteria.find((each) => each.id === id && each.state === "published");
  if (!found) throw new Error(`No published criterion ${id}`);
  return found;
}

/** A criterion of the library as it stands in a draft. */
export const fromLibrary = (key: string, id: string, over: Partial<DraftCriterion> = {}): DraftCriterion => ({
  ...toDraftCriterion(key, shipped(id), { lots: [], template: null, values: {} }),
  ...over,
});

/** The authority's own criterion with that content over an ordinary one's. */
export const own = (
  key: string,
  content: Partial<CriterionContent>,
  over: Partial<DraftCriterion> = {},
): DraftCriterion => ({
  ...ownCriterion(key, { ...shipped("MOB-10").content, parameters: [], requirement: null, replaces: [], ...content }),
  ...over,
});

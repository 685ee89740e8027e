import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import { emptyContent, emptyItem, emptyLot } from "~/features/tenders/empty-content";
import type { DraftCriterion, TenderContent } from "~/features/tenders/tender";

/** A shipped criterion as it stands in a draft with its default values. */
export function draftCriterion(id: string, over: Partial<DraftCriterion> = {}): DraftCriterion {
  const version = shippedCriteria.findLast((each) => each.id === id && each.state === "published");
  if (!version) throw new Error(`No criterion ${id} is shipped`);
  const { content } = version;
  return {
    key: id.toLowerCase(),
    lots: [],
    source: { id, version: version.version },
    template: null,
    content,
    values: Object.fromEntries(content.parameters.map((parameter) => [parameter.key, parameter.default])),
    edited: { title: null, text: null, evidence: null, followUp: null },
    mandatory: content.kind !== "award",
    weight: null,
    deductionMinor: null,
    motive: "",
    ...over,
  };
}

/** A draft that buys 120 office chairs, with those criteria. */
export const chairDraft = (...criteria: readonly DraftCriterion[]): TenderContent => ({
  ...emptyContent("Kontorsstolar", "sv"),
  lots: [
    {
      ...emptyLot("d1"),
      title: "Stolar",
      categoryCode: "furniture.office_chairs",
      items: [{ ...emptyItem("d1-1"), quantity: 120, unit: "piece", municipalityCode: "2482" }],
    },
  ],
  criteria: [...criteria],
});

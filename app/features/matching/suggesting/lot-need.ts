import type { Check, Requirement } from "~/features/criteria/requirement";
import type { UnitCode } from "~/features/reference/units";
import { criteriaOfLot, type Lot, type TenderContent } from "~/features/tenders/tender";
import type { Coordinate } from "~/shared/geo";
import type { Flow } from "../flows/flow";

/** Demands that are met or not whatever else is chosen: joined by AND, on the thing offered, with a bound that stands. */
function fixedChecks(requirement: Requirement | null): Check[] {
  if (requirement === null || "any" in requirement) return [];
  if ("all" in requirement) return requirement.all.flatMap(fixedChecks);
  const fixed = requirement.bound !== undefined && "value" in requirement.bound;
  return requirement.target === "offer" && fixed ? [requirement] : [];
}

/** The sum of the items where they are counted in one unit. */
function amountOf({ items }: Lot): Flow["amount"] {
  const counted = items.flatMap(({ quantity, unit }) =>
    quantity !== null && unit !== null ? [{ quantity, unit }] : [],
  );
  const [first] = counted;
  if (!first || counted.length !== items.length || counted.some(({ unit }) => unit !== first.unit)) return null;
  return { value: counted.reduce((sum, { quantity }) => sum + quantity, 0), unit: first.unit as UnitCode, per: "once" };
}

/** A tender's lot as a need of its authority; `place` is where it is to be delivered. */
export function lotAsNeed(
  { content, organizationId }: { readonly content: Pick<TenderContent, "criteria">; readonly organizationId: string },
  lot: Lot,
  place: Coordinate | null,
): Flow {
  const mandatory = criteriaOfLot(content, lot.key).filter(
    (criterion) => criterion.mandatory && criterion.content.kind === "technical_specification",
  );
  const days = lot.items.flatMap(({ deliveryUntil }) => deliveryUntil ?? []);
  return {
    id: `lot:${lot.key}`,
    organizationId,
    direction: "in",
    title: [lot.title, ...lot.items.map(({ description }) => description)].join(". ").slice(0, 400),
    categoryCode: lot.categoryCode,
    attributes: {},
    wasteCode: null,
    nace: [],
    amount: amountOf(lot),
    months: [],
    form: null,
    storage: [],
    limits: mandatory.flatMap(({ content: { requirement } }) => fixedChecks(requirement)),
    place,
    from: null,
    until: days.sort().at(-1) ?? null,
    legalStatus: null,
    wastePermits: null,
    hazards: null,
    acceptedHazards: null,
    reachKm: null,
    figures: null,
  };
}

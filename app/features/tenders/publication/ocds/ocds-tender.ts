import type { SustainabilityDimension } from "~/features/criteria/criterion";
import { unitSymbol } from "~/features/reference/units";
import type { IsoDate } from "~/shared/dates";
import { stockholmMoment } from "~/shared/stockholm-time";
import { criterionWords } from "../../criterion-words";
import {
  criteriaOfLot,
  type DraftCriterion,
  type Lot,
  type LotItem,
  type Procedure,
  type TenderContent,
} from "../../tender";
import { requirementGroups } from "./ocds-requirements";

/** Leaves out what is empty: the standard wants no empty texts and lists. */
export function filled<T extends object>(fields: T): Partial<T> {
  const kept = Object.entries(fields).filter(
    ([, value]) =>
      value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Partial<T>;
}

export const dayStart = (day: IsoDate | null): string | null => {
  const moment = day === null ? null : stockholmMoment(`${day}T00:00`);
  return moment?.ok ? moment.value.instant.toISOString() : null;
};

export const momentOf = (local: string | null): string | null => {
  const moment = local === null ? null : stockholmMoment(local);
  return moment?.ok ? moment.value.instant.toISOString() : null;
};

const amount = (minor: number | null) => (minor === null ? null : { amount: minor / 100, currency: "SEK" });

export const totalOf = ({ lots }: TenderContent) => {
  const known = lots.flatMap(({ estimatedValueMinor }) => estimatedValueMinor ?? []);
  return known.length === 0 ? null : amount(known.reduce((sum, value) => sum + value, 0));
};

const methods: Readonly<Record<Procedure, "open" | "selective" | "limited" | "direct">> = {
  open: "open",
  restricted: "selective",
  negotiated: "selective",
  competitive_dialogue: "selective",
  innovation_partnership: "selective",
  own_design: "open",
  direct: "direct",
};
export const methodOf = (procedure: Procedure | null) => (procedure === null ? null : methods[procedure]);

const goals: Readonly<Record<SustainabilityDimension, string>> = {
  ecological: "environmental.circularEconomy",
  social: "social",
  economic: "economic",
};
const strategyOf: Readonly<Record<DraftCriterion["content"]["kind"], string>> = {
  exclusion: "selectionCriteria",
  selection: "selectionCriteria",
  technical_specification: "technicalSpecifications",
  award: "awardCriteria",
  performance_clause: "contractPerformanceConditions",
};

/** Which goals the criteria pursue and by which means (sustainability extension). */
export function sustainabilityOf(criteria: readonly DraftCriterion[]) {
  const dimensions = [...new Set(criteria.map(({ content }) => content.dimension))];
  return dimensions.map((dimension) => ({
    goal: goals[dimension],
    strategies: [
      ...new Set(
        criteria
          .filter(({ content }) => content.dimension === dimension)
          .map(({ content }) => strategyOf[content.kind]),
      ),
    ],
  }));
}

/** Award criteria of a lot with their weights (award criteria extension). */
function awardCriteria(content: TenderContent, lot: Lot) {
  const { evaluation, language } = content;
  const weight = (number: number | null) => (number === null ? [] : [{ number, weight: "percentageExact" }]);
  const price = evaluation && "priceWeight" in evaluation ? evaluation.priceWeight : null;
  const cost = evaluation?.kind === "life_cycle_cost";
  const quality = criteriaOfLot(content, lot.key)
    .filter((criterion) => criterion.content.kind === "award")
    .map((criterion) => {
      const words = criterionWords(criterion, language);
      return filled({ type: "quality", name: words.title, description: words.text, numbers: weight(criterion.weight) });
    });
  return { criteria: [filled({ type: cost ? "cost" : "price", numbers: weight(price) }), ...quality] };
}

export const lotOf = (content: TenderContent, lot: Lot) => {
  const criteria = criteriaOfLot(content, lot.key);
  return filled({
    id: lot.key,
    title: lot.title,
    description: lot.description,
    value: amount(lot.estimatedValueMinor),
    awardCriteria: awardCriteria(content, lot),
    hasSustainability: criteria.length > 0,
    sustainability: sustainabilityOf(criteria),
  });
};

export const itemOf = (lot: Lot, item: LotItem, language: TenderContent["language"]) =>
  filled({
    id: item.key,
    relatedLot: lot.key,
    description: item.description,
    classification: item.cpv === "" ? null : { scheme: "CPV", id: item.cpv },
    quantity: item.quantity,
    unit: item.unit === null ? null : { name: unitSymbol(item.unit, item.quantity ?? 2, language) },
  });

/** Criteria that bids and tenderers are tried by (requirements extension). */
export const criterionOf = (criterion: DraftCriterion, content: TenderContent) => {
  const words = criterionWords(criterion, content.language);
  const { kind, requirement } = criterion.content;
  return filled({
    id: criterion.key,
    title: words.title,
    description: words.text,
    relatesToTenderer: kind === "exclusion" || kind === "selection",
    relatedLots: criterion.lots,
    requirementGroups: requirementGroups(criterion.key, requirement, criterion.values, content.language),
  });
};

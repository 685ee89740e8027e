import type { CriterionContent } from "~/features/criteria/criterion";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { unitSymbol } from "~/features/reference/units";
import { awardCriteria, weightSum } from "~/features/tenders/evaluation/award-criteria";
import type { EvaluationModel } from "~/features/tenders/evaluation/evaluation-model";
import type { RehearsalBid, ScoredCriterion } from "~/features/tenders/evaluation/rehearsal";
import type { AnswerField, BidView, ModelView } from "~/features/tenders/evaluation/ui/evaluation-view";
import type { TenderContent } from "~/features/tenders/tender";
import { formatNumber } from "~/i18n/format";
import type { Locale } from "~/shared/locale";

/** Kronor as one types them: no unit, decimals only when there are öre. */
const kronorText = (locale: Locale, minor: number): string => formatNumber(locale, minor / 100);
const blankAtZero = (locale: Locale, minor: number): string => (minor === 0 ? "" : kronorText(locale, minor));

function optionLabel(attribute: string, key: string, locale: Locale): string {
  const definition = attributeByKey(attribute);
  return definition?.options?.find((option) => option.key === key)?.label[locale] ?? key;
}

function answerField(points: CriterionContent["points"], locale: Locale): AnswerField {
  if (points === null) return { kind: "marks" };
  const definition = attributeByKey(points.attribute);
  const options =
    points.kind === "linear"
      ? []
      : points.steps.flatMap(({ at }) =>
          typeof at === "string" ? [{ value: at, label: optionLabel(points.attribute, at, locale) }] : [],
        );
  if (options.length > 0) return { kind: "option", options };
  return { kind: "number", unit: definition?.unit ? unitSymbol(definition.unit, 2, locale) : "" };
}

function figures(model: EvaluationModel | null, locale: Locale) {
  return {
    priceWeight: model && "priceWeight" in model ? formatNumber(locale, model.priceWeight) : "",
    fullPrice: model?.kind === "absolute_scoring" ? kronorText(locale, model.fullPriceMinor) : "",
    zeroPrice: model?.kind === "absolute_scoring" ? kronorText(locale, model.zeroPriceMinor) : "",
    years: model?.kind === "life_cycle_cost" ? String(model.years) : "",
    discount: model?.kind === "life_cycle_cost" ? formatNumber(locale, model.discountPercent) : "",
  };
}

function sumOf(model: EvaluationModel | null, criteria: readonly ScoredCriterion[], locale: Locale): ModelView["sum"] {
  const sum = model && weightSum(model, criteria);
  return sum === null ? null : { text: formatNumber(locale, sum), right: sum === 100 };
}

/** The model of a draft as its form shows it. */
export function presentModel(content: TenderContent, locale: Locale): ModelView {
  const criteria = awardCriteria(content);
  return {
    kind: content.evaluation?.kind ?? null,
    ...figures(content.evaluation, locale),
    criteria: criteria.map(({ key, title, weight, deductionMinor, points }) => ({
      key,
      title,
      weight: weight === null ? "" : formatNumber(locale, weight),
      deduction: deductionMinor === null ? "" : kronorText(locale, deductionMinor),
      answer: answerField(points, locale),
    })),
    sum: sumOf(content.evaluation, criteria, locale),
  };
}

/** Offers as the form shows them again. */
export const presentBids = (bids: readonly RehearsalBid[], locale: Locale): BidView[] =>
  bids.map((bid) => ({
    key: bid.key,
    name: bid.name,
    price: kronorText(locale, bid.priceMinor),
    use: blankAtZero(locale, bid.useMinorPerYear),
    upkeep: blankAtZero(locale, bid.upkeepMinorPerYear),
    end: blankAtZero(locale, bid.endOfLifeMinor),
    answers: Object.fromEntries(
      Object.entries(bid.answers).map(([key, answer]) => [
        key,
        typeof answer === "number" ? formatNumber(locale, answer) : (answer ?? ""),
      ]),
    ),
  }));

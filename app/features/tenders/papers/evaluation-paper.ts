import type { Block, PaperDocument } from "~/documents/document-model";
import { formatNumber } from "~/i18n/format";
import type { EvaluationModel } from "../evaluation/evaluation-model";
import { modelHasWeights } from "../evaluation/evaluation-model";
import { criterionBlocks } from "./criterion-blocks";
import { numberedCriteria, ofKind, type NumberedCriterion } from "./number-criteria";
import { framed, heading, kronor, lotsText, paragraph, type PaperSource } from "./paper-source";
import { pointsWords } from "./points-words";

/** The formula on a line of its own, and what must be said about it. */
function formula(source: PaperSource, model: EvaluationModel): Block[] {
  const { t, content } = source;
  const number = (value: number) => formatNumber(content.language, value);
  const line = (text: string): Block => ({ kind: "paragraph", text: [{ text, bold: true }] });
  switch (model.kind) {
    case "lowest_price":
      return [];
    case "price_per_quality_point":
    case "value_deduction":
      return [line(t(`evaluation.formula.${model.kind}`))];
    case "absolute_scoring": {
      const words = {
        weight: number(model.priceWeight),
        full: kronor(source, model.fullPriceMinor),
        zero: kronor(source, model.zeroPriceMinor),
      };
      return [
        line(t("evaluation.formula.absolute_scoring", words)),
        paragraph(t("evaluation.formula.absolute_line", words)),
      ];
    }
    case "relative_scoring":
      return [
        line(t("evaluation.formula.relative_scoring", { weight: number(model.priceWeight) })),
        { kind: "note", tone: "info", text: t("evaluation.formula.relative_note") },
      ];
    case "life_cycle_cost": {
      const words = { years: number(model.years), percent: number(model.discountPercent) };
      return [line(t("evaluation.formula.life_cycle_cost", words))];
    }
  }
}

function fullWorth(source: PaperSource, { criterion }: NumberedCriterion): string {
  const rule = criterion.content.points;
  const steps = rule?.kind === "deduction" ? rule.steps.map(({ deductionMinor }) => deductionMinor) : [];
  return kronor(source, criterion.deductionMinor ?? (steps.length > 0 ? Math.max(...steps) : null));
}

/** Weights where the model has weights, kronor where it deducts, else neither. */
function criteriaTable(source: PaperSource, model: EvaluationModel, list: readonly NumberedCriterion[]): Block {
  const { t, content } = source;
  const weighted = modelHasWeights(model.kind);
  const percent = (value: number | null) =>
    value === null ? t("open") : `${formatNumber(content.language, value)}\u00a0%`;
  const worth = (entry: NumberedCriterion) =>
    weighted ? percent(entry.criterion.weight) : model.kind === "value_deduction" ? fullWorth(source, entry) : "";
  const price = "priceWeight" in model ? [["", t("evaluation.price"), t("all_lots"), percent(model.priceWeight)]] : [];
  return {
    kind: "table",
    caption: t("evaluation.criteria.caption"),
    columns: [
      { label: t("column.number"), width: 0.6 },
      { label: t("column.title"), width: 3.4 },
      { label: t("column.lots"), width: 1.8 },
      { label: weighted ? t("column.weight") : t("column.worth"), width: 1.2, end: true },
    ],
    rows: [
      ...price,
      ...list.map((entry) => [entry.number, entry.words.title, lotsText(source, entry.criterion.lots), worth(entry)]),
    ],
  };
}

const withPoints = (source: PaperSource, entry: NumberedCriterion): Block[] =>
  criterionBlocks(source, entry, [
    { label: source.t("column.rule"), value: pointsWords(entry.criterion.content.points, source) },
  ]);

/** How bids that meet the requirements are compared; weights and order are published in advance. */
export function evaluationPaper(source: PaperSource): PaperDocument {
  const { content, t } = source;
  const model = content.evaluation;
  const list = ofKind(numberedCriteria(content), "award");
  if (!model) return framed(source, "evaluation", [{ kind: "note", tone: "warn", text: t("evaluation.undecided") }]);
  const byPrice = list.length === 0 || model.kind === "lowest_price" || model.kind === "life_cycle_cost";
  return framed(source, "evaluation", [
    heading(1, "1", t("evaluation.how")),
    paragraph(t(`evaluation.model.${model.kind}`)),
    ...formula(source, model),
    paragraph(t(byPrice ? "evaluation.equal.price" : "evaluation.equal")),
    heading(1, "2", t("evaluation.criteria")),
    ...(list.length === 0
      ? [paragraph(t("evaluation.criteria.none"))]
      : [criteriaTable(source, model, list), paragraph(t("evaluation.answers"))]),
    ...list.flatMap((entry) => withPoints(source, entry)),
  ]);
}

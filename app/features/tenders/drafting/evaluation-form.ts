import { evaluationKinds, type EvaluationModel } from "../evaluation/evaluation-model";
import { kronorText, numberText, type FormTexts } from "./form-values";
import type { Reading } from "./reading";

export function evaluationTexts(model: EvaluationModel | null): FormTexts {
  const weighted = model && "priceWeight" in model ? model.priceWeight : null;
  const absolute = model?.kind === "absolute_scoring" ? model : null;
  const cost = model?.kind === "life_cycle_cost" ? model : null;
  return {
    model: model?.kind ?? "",
    priceWeight: numberText(weighted),
    fullPrice: kronorText(absolute?.fullPriceMinor ?? null),
    zeroPrice: kronorText(absolute?.zeroPriceMinor ?? null),
    years: numberText(cost?.years ?? null),
    discount: numberText(cost?.discountPercent ?? null),
  };
}

/** The chosen model with its own figures; those of other models are left aside. */
export function readEvaluation(reading: Reading): EvaluationModel | null {
  const kind = reading.choice("model", evaluationKinds);
  const share = () => reading.number("priceWeight", { min: 0, max: 100 }) ?? 0;
  switch (kind) {
    case null:
      return null;
    case "absolute_scoring": {
      const fullPriceMinor = reading.kronor("fullPrice") ?? 0;
      const zeroPriceMinor = reading.kronor("zeroPrice") ?? 0;
      if (zeroPriceMinor <= fullPriceMinor) reading.fault("zeroPrice", "zero_price_above_full");
      return { kind, priceWeight: share(), fullPriceMinor, zeroPriceMinor };
    }
    case "relative_scoring":
      return { kind, priceWeight: share() };
    case "life_cycle_cost":
      return {
        kind,
        years: reading.number("years", { min: 1, max: 100, whole: true }) ?? 10,
        discountPercent: reading.number("discount", { min: 0, max: 20 }) ?? 0,
      };
    default:
      return { kind };
  }
}

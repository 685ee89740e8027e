import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { evaluationKinds, modelHasWeights, type EvaluationKind, type EvaluationModel } from "./evaluation-model";
import { FieldReader, type TypedValues } from "~/shared/field-reader";
import type { ScoredCriterion } from "./rehearsal";

export interface ReadModel {
  readonly model: EvaluationModel;
  /** By criterion key: share of 100 or minor units, whichever the model uses. */
  readonly weights: Readonly<Record<string, number | null>>;
  readonly deductions: Readonly<Record<string, number | null>>;
}

function modelOf(kind: EvaluationKind, read: FieldReader): EvaluationModel {
  switch (kind) {
    case "absolute_scoring": {
      const model = {
        kind,
        priceWeight: read.number("priceWeight", 0, 100),
        fullPriceMinor: read.kronor("fullPrice"),
        zeroPriceMinor: read.kronor("zeroPrice"),
      };
      if (read.faults.length === 0 && model.zeroPriceMinor <= model.fullPriceMinor)
        read.refuse("zeroPrice", "zero_price_not_higher");
      return model;
    }
    case "relative_scoring":
      return { kind, priceWeight: read.number("priceWeight", 0, 100) };
    case "life_cycle_cost":
      return { kind, years: Math.round(read.number("years", 1, 60)), discountPercent: read.number("discount", 0, 20) };
    default:
      return { kind };
  }
}

/**
 * The model and the weights or kronor of each award criterion as typed. Shares need not sum to 100 while one works on
 * them (readiness says so before review), but no share is below 0 or above 100 and no amount is negative.
 */
export function readModel(values: TypedValues, criteria: readonly ScoredCriterion[]): Result<ReadModel, AppError> {
  const kind = evaluationKinds.find((known) => known === values.kind);
  if (!kind) return err(invalidInput(fieldError("kind", values.kind ? "not_an_option" : "required")));
  const read = new FieldReader(values);
  const model = modelOf(kind, read);
  const typed = (prefix: string, key: string): boolean => (values[`${prefix}.${key}`] ?? "").trim() !== "";
  const each = (uses: boolean, prefix: string, take: (field: string) => number) =>
    Object.fromEntries(criteria.map(({ key }) => [key, uses && typed(prefix, key) ? take(`${prefix}.${key}`) : null]));
  const weights = each(modelHasWeights(kind), "weight", (field) => read.number(field, 0, 100));
  const deductions = each(kind === "value_deduction", "deduction", (field) => read.kronor(field));
  return read.faults.length > 0 ? err(invalidInput(...read.faults)) : ok({ model, weights, deductions });
}

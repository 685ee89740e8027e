import { draftSections, type DraftSection } from "../drafting/sections";
import type { TenderContent } from "../tender";
import { checkBasics, type BasicsContext } from "./check-basics";
import { checkCriteria, type CriteriaContext } from "./check-criteria";
import { checkEvaluation } from "./check-evaluation";
import { checkWording } from "./check-wording";
import type { Finding, FindingCode, Severity } from "./finding";

export interface ReadinessContext extends BasicsContext, CriteriaContext {}

/** Things looked at, each clear or not: what the list shows as done. `check.<key>` in the catalogue. */
const checks = {
  about: ["no_description", "no_regime", "no_procedure"],
  lots: ["lot_without_title", "lot_without_items", "item_without_description", "delivery_order"],
  cpv: ["cpv_missing", "cpv_unknown"],
  quantities: ["quantity_missing", "value_missing"],
  parameters: ["parameter_missing", "parameter_outside"],
  evidence: ["evidence_missing"],
  follow_up: ["follow_up_missing"],
  together: ["contradiction", "replaces", "award_repeats_minimum", "unit_mismatch"],
  in_force: ["criterion_withdrawn", "criterion_superseded", "criterion_old"],
  proportion: ["spearhead_without_motive", "many_requirements", "one_supplier", "no_supplier", "no_criteria"],
  evaluation: ["no_evaluation", "award_without_points", "price_scale"],
  weights: ["weights_sum", "weight_missing", "weight_unused", "deduction_missing"],
  no_price_floor: ["price_floor_model", "price_floor_wording"],
  dates: ["deadline_missing", "deadline_in_past", "deadline_in_gap", "dates_out_of_order", "publication_in_past"],
  origin: ["local_origin"],
  terms: ["terms_missing", "mandate_without_note"],
} as const satisfies Record<string, readonly FindingCode[]>;
export type ReadinessCheck = keyof typeof checks;
export const readinessChecks = Object.keys(checks) as readonly ReadinessCheck[];

export interface Readiness {
  /** Gravest first, in the order of the sections. */
  readonly findings: readonly Finding[];
  readonly done: readonly ReadinessCheck[];
  readonly left: readonly ReadinessCheck[];
  /** Nothing stands in the way of approval. */
  readonly ready: boolean;
  /** Worst finding of each section; absent = nothing. */
  readonly sections: Readonly<Partial<Record<DraftSection, Severity>>>;
}

const severities: readonly Severity[] = ["stop", "warn", "hint"];

const gravest = (found: readonly Finding[]): Severity | undefined =>
  severities.find((severity) => found.some((finding) => finding.severity === severity));

/**
 * What is left before a draft can be approved and handed over: pure, the same for the same draft and day. Hints never count
 * against a check.
 */
export function assessReadiness(content: TenderContent, context: ReadinessContext): Readiness {
  const all = [
    ...checkBasics(content, context),
    ...checkCriteria(content, context),
    ...checkEvaluation(content),
    ...checkWording(content),
  ];
  const order = (finding: Finding): number =>
    severities.indexOf(finding.severity) * draftSections.length + draftSections.indexOf(finding.section);
  const sorted = [...all].sort((a, b) => order(a) - order(b));
  const missed = (check: ReadinessCheck): boolean =>
    sorted.some(({ code, severity }) => severity !== "hint" && checks[check].some((each) => each === code));
  return {
    findings: sorted,
    done: readinessChecks.filter((check) => !missed(check)),
    left: readinessChecks.filter(missed),
    ready: !sorted.some(({ severity }) => severity === "stop"),
    sections: Object.fromEntries(
      draftSections.flatMap((section) => {
        const worst = gravest(sorted.filter((finding) => finding.section === section));
        return worst ? [[section, worst]] : [];
      }),
    ),
  };
}

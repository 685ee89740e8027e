import { categoryByCode, groupByCode } from "~/features/reference/category-tree";
import { unitSymbol } from "~/features/reference/units";
import { formatDay, formatMoney, formatNumber } from "~/i18n/format";
import type { Bilingual } from "~/shared/locale";
import { sek } from "~/shared/money";
import type { AcceptedEvidence, CriterionContent, ParameterDefinition, PointsRule } from "../criterion";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { parameterText } from "../fill-text";
import { attributeLabel, valueText, type Speaker } from "./describe-check";
import { requirementLine, viewRequirement } from "./requirement-view";

export const categoryLabel = ({ locale }: Speaker, code: string): string =>
  (categoryByCode(code) ?? groupByCode(code))?.label[locale] ?? code;

/** Kinds of evidence stand in two catalogues: that of things and that of organizations. */
export function evidenceLabel({ say }: Speaker, kind: string): string {
  const ofThings = say("reference", `evidence.${kind}`);
  return ofThings === `evidence.${kind}` ? say("criteria", `evidence.${kind}`) : ofThings;
}

export const evidenceText = (speaker: Speaker, { kind, note }: AcceptedEvidence): string => {
  const said = note[speaker.locale];
  return said ? `${evidenceLabel(speaker, kind)}: ${said}` : evidenceLabel(speaker, kind);
};

/** What may be chosen for a parameter, and what is suggested. */
export function parameterRange(speaker: Speaker, parameter: ParameterDefinition): string {
  const { locale, say } = speaker;
  switch (parameter.type) {
    case "number": {
      const unit = parameter.unit ? `\u00a0${unitSymbol(parameter.unit, 2, locale)}` : "";
      return say("criteria", "parameter.range", {
        min: formatNumber(locale, parameter.min),
        max: formatNumber(locale, parameter.max) + unit,
        suggested: formatNumber(locale, parameter.default) + unit,
      });
    }
    case "choice":
      return say("criteria", "parameter.options", {
        options: parameter.options.map(({ label }) => label[locale]).join(", "),
        suggested: parameterText(parameter, parameter.default, locale) ?? "",
      });
    case "date":
      return say("criteria", "parameter.date");
    case "text":
      return say("criteria", "parameter.text", { max: parameter.maxLength });
  }
}

function stepText(speaker: Speaker, attribute: string, at: number | string): string {
  const definition = attributeByKey(attribute);
  if (definition?.type === "yesno") return speaker.say("criteria", at === "yes" ? "value.yes" : "value.no");
  const text = valueText(speaker, { target: "offer", attribute }, at);
  const reaches = definition?.type === "number" || (definition?.type === "choice" && definition.ordered);
  if (!reaches) return text;
  return speaker.say("criteria", definition.better === "lower" ? "op.at_most" : "op.at_least", { bound: text });
}

/** The points rule as lines: what is looked at, then what each step is worth. */
export function pointsLines(speaker: Speaker, rule: PointsRule): string[] {
  const { locale, say } = speaker;
  const about = { target: "offer", attribute: rule.attribute } as const;
  if (rule.kind === "linear")
    return [
      say("criteria", "points.linear", {
        attribute: attributeLabel(speaker, "offer", rule.attribute),
        from: valueText(speaker, about, rule.from),
        to: valueText(speaker, about, rule.to),
        max: formatNumber(locale, rule.maxPoints),
      }),
    ];
  return [
    say("criteria", `points.${rule.kind}`, { attribute: attributeLabel(speaker, "offer", rule.attribute) }),
    ...rule.steps.map((step) =>
      "points" in step
        ? say("criteria", "points.step_line", {
            at: stepText(speaker, rule.attribute, step.at),
            points: formatNumber(locale, step.points),
          })
        : say("criteria", "points.deduction_line", {
            at: stepText(speaker, rule.attribute, step.at),
            amount: formatMoney(locale, sek(step.deductionMinor)),
          }),
    ),
  ];
}

const bothOf = (text: Bilingual): string => `${text.sv}\n${text.en}`;

/** One field of a criterion as running text, for comparing versions. Texts stand in both languages. */
export function fieldText(speaker: Speaker, content: CriterionContent, field: keyof CriterionContent): string {
  const { locale, say } = speaker;
  switch (field) {
    case "title":
    case "text":
    case "motive":
    case "marketNote":
    case "legalReference":
    case "followUp":
      return bothOf(content[field]);
    case "kind":
    case "area":
    case "level":
    case "strategy":
    case "depth":
    case "dimension":
      return say("criteria", `${field}.${content[field]}`);
    case "includes":
    case "replaces":
    case "cpv":
    case "agendaTargets":
      return content[field].join(", ");
    case "categories":
      return content.categories.map((code) => categoryLabel(speaker, code)).join(", ");
    case "parameters":
      return content.parameters.map((one) => `${one.label[locale]}: ${parameterRange(speaker, one)}`).join("\n");
    case "requirement": {
      const { requirement, parameters } = content;
      return requirement ? requirementLine(speaker, viewRequirement(speaker, requirement, parameters, {})) : "";
    }
    case "evidence":
      return content.evidence.map(({ kind, note }) => `${evidenceLabel(speaker, kind)}: ${bothOf(note)}`).join("\n");
    case "points":
      return content.points ? pointsLines(speaker, content.points).join("\n") : "";
    case "externalReference":
      return content.externalReference ? Object.values(content.externalReference).join(" ") : "";
    case "sources":
      return content.sources.map(({ title, url }) => `${title} ${url}`).join("\n");
    case "reviewBy":
      return formatDay(locale, content.reviewBy);
  }
}

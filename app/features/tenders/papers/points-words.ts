import type { PointsRule } from "~/features/criteria/criterion";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { formatAmount } from "~/features/reference/format-attribute";
import { formatNumber } from "~/i18n/format";
import { kronor, type PaperSource } from "./paper-source";

/** A bound in the attribute's unit, an option by its label; what the dictionary does not know stays as written. */
function boundText(attribute: string, at: number | string, { content: { language } }: PaperSource): string {
  const definition = attributeByKey(attribute);
  if (typeof at === "number")
    return definition?.type === "number" ? formatAmount(definition, at, language).text : formatNumber(language, at);
  const options = definition && "options" in definition ? definition.options : undefined;
  return options?.find(({ key }) => key === at)?.label[language] ?? at;
}

/** How an answer becomes points or kronor, in a sentence. */
export function pointsWords(rule: PointsRule | null, source: PaperSource): string {
  const { t } = source;
  if (rule === null) return t("points.people");
  const bound = (at: number | string) => boundText(rule.attribute, at, source);
  if (rule.kind === "linear") return t("points.linear", { from: bound(rule.from), to: bound(rule.to) });
  const steps =
    rule.kind === "step"
      ? rule.steps.map(({ at, points }) => ({
          at,
          worth: t("points.of", { points: formatNumber(source.content.language, points) }),
        }))
      : rule.steps.map(({ at, deductionMinor }) => ({ at, worth: kronor(source, deductionMinor) }));
  const texts = steps.map(({ at, worth }) =>
    t(typeof at === "number" ? "points.step.number" : "points.step.option", { at: bound(at), worth }),
  );
  return `${t("points.steps", { steps: texts.join("; ") })} ${t("points.nothing")}`;
}

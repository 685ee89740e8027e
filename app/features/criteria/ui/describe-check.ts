import { factByKey } from "~/features/organizations/facts/data/fact-dictionary";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { parseUnit, unitSymbol, type UnitCode } from "~/features/reference/units";
import { formatDay, formatNumber } from "~/i18n/format";
import type { MessageParams } from "~/i18n/messages";
import { isIsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { boundValue, type ComparedValue } from "../compare-value";
import type { ParameterDefinition, ParameterValues } from "../criterion";
import { parameterText } from "../fill-text";
import { measureOf } from "../measure";
import type { Check, CheckTarget } from "../requirement";

/** Server only: it reads the whole attribute dictionary. Looks sentences up by catalogue and key. */
export interface Speaker {
  readonly locale: Locale;
  readonly say: (namespace: "criteria" | "organizations" | "reference", key: string, params?: MessageParams) => string;
}

/** What an attribute or a supplier's fact is called. */
export function attributeLabel({ locale, say }: Speaker, target: CheckTarget, key: string): string {
  if (target === "supplier") return factByKey(key) ? say("organizations", `fact.${key}`) : key;
  return attributeByKey(key)?.label[locale] ?? key;
}

function optionLabel({ locale, say }: Speaker, target: CheckTarget, attribute: string, option: string): string {
  if (target === "supplier") return say("organizations", `fact_option.${option}`);
  return attributeByKey(attribute)?.options?.find(({ key }) => key === option)?.label[locale] ?? option;
}

/** Unit that the numbers of an attribute or fact are written in. */
const unitOf = (target: CheckTarget, key: string): UnitCode | null => {
  const measure = measureOf(target, key);
  if (measure?.kind === "number") return measure.unit;
  const fact = target === "supplier" ? factByKey(key) : undefined;
  return fact?.type.kind === "number" ? parseUnit(fact.type.unit) : null;
};

const amount = (locale: Locale, value: number, unit: UnitCode | null): string =>
  unit ? `${formatNumber(locale, value)}\u00a0${unitSymbol(unit, value, locale)}` : String(value);

/** A value of an attribute or fact in words: `36 månader`, `Svanen, TCO Certified`, `ja`. `unit`: the one the number is in. */
export function valueText(
  speaker: Speaker,
  { target, attribute }: Pick<Check, "target" | "attribute">,
  value: ComparedValue,
  unit: UnitCode | null = unitOf(target, attribute),
): string {
  if (typeof value === "number") return amount(speaker.locale, value, unit);
  if (typeof value === "boolean") return speaker.say("criteria", value ? "value.yes" : "value.no");
  if (typeof value !== "string")
    return value.map((option) => optionLabel(speaker, target, attribute, option)).join(", ");
  const measure = measureOf(target, attribute);
  if (measure?.kind === "choice" || measure?.kind === "multi") return optionLabel(speaker, target, attribute, value);
  return isIsoDate(value) ? formatDay(speaker.locale, value) : value;
}

/** The bound as read: filled in where the parameter is chosen, else the parameter's name in brackets. */
function boundText(
  speaker: Speaker,
  check: Check,
  parameters: readonly ParameterDefinition[],
  values: ParameterValues,
): string {
  if (!check.bound) return "";
  const unit = check.unit ?? unitOf(check.target, check.attribute);
  if ("parameter" in check.bound) {
    const { parameter: key } = check.bound;
    const definition = parameters.find((parameter) => parameter.key === key);
    const chosen = boundValue(check.bound, values);
    if (definition?.type === "choice" && typeof chosen === "string")
      return parameterText(definition, chosen, speaker.locale) ?? chosen;
    if (chosen !== null) return valueText(speaker, check, chosen, unit);
    const label = `[${definition?.label[speaker.locale] ?? key}]`;
    return unit && definition?.type === "number" ? `${label}\u00a0${unitSymbol(unit, 2, speaker.locale)}` : label;
  }
  return valueText(speaker, check, check.bound.value, unit);
}

/** A check in plain words, in two parts: what is looked at, and what is asked of it (`minst 24 månader`). */
export function describeCheck(
  speaker: Speaker,
  check: Check,
  parameters: readonly ParameterDefinition[],
  values: ParameterValues,
): { readonly label: string; readonly asked: string } {
  return {
    label: attributeLabel(speaker, check.target, check.attribute),
    asked: speaker.say("criteria", `op.${check.operator}`, { bound: boundText(speaker, check, parameters, values) }),
  };
}

import type { CheckReason, Trace } from "~/features/criteria/evaluate";
import { tracesWith } from "~/features/criteria/evaluate";
import type { Check, CheckTarget, Outcome } from "~/features/criteria/requirement";
import { factByKey } from "~/features/organizations/facts/data/fact-dictionary";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { attributeText } from "~/features/reference/format-attribute";
import type { CellProps } from "~/features/supply-check/ui/supply-props";
import { formatNumber } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";

type ComparedValue = number | string | boolean | readonly string[];
type CheckTrace = Extract<Trace, { kind: "check" }>;

/** What the attribute or fact is called. */
export function factLabel(locale: Locale, target: CheckTarget, key: string): string {
  if (target === "offer") return attributeByKey(key)?.label[locale] ?? key;
  return translateCode(locale, "organizations", `fact.${key}`);
}

function supplierValue(locale: Locale, key: string, value: ComparedValue): string | null {
  const type = factByKey(key)?.type;
  if (type?.kind === "number" && typeof value === "number") return `${formatNumber(locale, value)}\u00a0${type.unit}`;
  const options = Array.isArray(value) ? (value as string[]) : typeof value === "string" ? [value] : [];
  return options.map((option) => translateCode(locale, "organizations", `fact_option.${option}`)).join(", ") || null;
}

/** A stated value as it is read; null where there is nothing to say but that it is held. */
export function valueText(locale: Locale, { target, attribute }: Check, value: ComparedValue): string | null {
  if (target === "supplier") return supplierValue(locale, attribute, value);
  const definition = attributeByKey(attribute);
  const t = translator(locale, "reference");
  const words = { yes: t("value.yes"), no: t("value.no"), unknown: t("value.unknown") };
  return definition ? attributeText(definition, { v: value }, locale, words) : String(value);
}

/** Longest value that stands in a cell; a longer one is told in its hint. */
const longestInCell = 16;

/** Why a check came out so: “Garanti: inte angivet”. */
export function reasonText(locale: Locale, check: Check, reason: CheckReason, value?: ComparedValue): string {
  const fact = factLabel(locale, check.target, check.attribute);
  const stated = value === undefined ? null : valueText(locale, check, value);
  if (stated !== null) return `${fact}: ${stated}`;
  return translateCode(locale, "supply", `reason.${reason}`, { fact });
}

/** The cell of a grid: its value where one check decides, a word where several do. */
export function cellOf(locale: Locale, outcome: Outcome, trace: Trace): CellProps {
  const deciding: CheckTrace[] = tracesWith(trace, outcome);
  const [only] = deciding.length === 1 ? deciding : [];
  const value = only?.value === undefined ? null : valueText(locale, only.check, only.value);
  const text =
    value !== null && value.length <= longestInCell
      ? value.replace(/\u00a0(?=\D+$)/, " ")
      : translateCode(locale, "supply", `outcome.${outcome}`);
  const hint = deciding.map(({ check, reason, value: stated }) => reasonText(locale, check, reason, stated)).join("; ");
  return { outcome, text, hint };
}

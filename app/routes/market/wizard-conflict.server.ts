import { isStale } from "~/features/catalogue/change-listing.server";
import type { Listing } from "~/features/catalogue/listing";
import type { ConflictRow, StepValues } from "~/features/catalogue/ui/wizard/form-state";
import { many } from "~/features/catalogue/ui/wizard/form-state";
import { stepValues } from "~/features/catalogue/ui/wizard/step-values";
import type { WizardStep } from "~/features/catalogue/ui/wizard/wizard-steps";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { attributeText } from "~/features/reference/format-attribute";
import { categoryByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { isUnitCode, unitSymbol } from "~/features/reference/units";
import { translateCode, translator } from "~/i18n/translator.server";
import type { AppError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";

/** What the page was made from, as it came with the form; anything unreadable counts as nothing. */
export function readWas(text: string): StepValues {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? (parsed as StepValues) : {};
  } catch {
    return {};
  }
}

const written = (values: StepValues, name: string): string => [...many(values, name)].filter(Boolean).sort().join("\n");

/** Catalogue group whose keys name the options of a field. */
const optionGroups: Readonly<Record<string, string>> = {
  serviceKind: "service_kind",
  cadence: "cadence",
  recurrencePeriod: "period",
  priceKind: "price",
  vatMode: "vat",
  goneByAction: "gone",
  dismantling: "dismantling",
  strategy: "strategy",
  rung: "release",
  language: "language",
};

function inWords(name: string, values: StepValues, listing: Listing, locale: Locale): string {
  const t = translator(locale, "catalogue");
  const definition = attributeByKey(name.replace(/^(attributes|unknown)\./, ""));
  const fact = definition && listing.attributes[definition.key];
  if (definition && /^(attributes|unknown)\./.test(name)) {
    return fact
      ? attributeText(definition, fact, locale, {
          yes: t("wizard.fact.yes"),
          no: t("wizard.fact.no"),
          unknown: t("wizard.fact.unknown"),
        })
      : "";
  }
  const value = written(values, name);
  if (value === "on") return t("wizard.fact.yes");
  if (name.startsWith("legal."))
    return many(values, name)
      .map((answer) => translateCode(locale, "legal", `a.${name.slice(6)}.${answer}`))
      .join(", ");
  if (name === "categoryCode") return categoryByCode(value)?.label[locale] ?? value;
  if (name === "municipalityCode") return municipalities.find(({ code }) => code === value)?.name ?? value;
  if (name === "unit" && isUnitCode(value)) return unitSymbol(value, 2, locale);
  if (name === "siteId" || name === "partnerGroupIds") return listing.locality ?? "";
  const group = optionGroups[name];
  return group && value ? translateCode(locale, "catalogue", `wizard.${group}.${value}`) : value;
}

function labelOf(name: string, locale: Locale): string {
  const definition = /^(attributes|unknown)\./.test(name)
    ? attributeByKey(name.replace(/^(attributes|unknown)\./, ""))
    : undefined;
  if (definition) return definition.label[locale];
  if (name.startsWith("legal.")) return translateCode(locale, "legal", `q.${name.slice(6)}`);
  return translateCode(locale, "drafting", `field.${name}`);
}

/**
 * Fields of the step that somebody else has changed since the page was made and that now differ from what was typed.
 * Empty: nothing of theirs would be lost, the save may go on over the current version.
 */
export function conflictRows(step: WizardStep, typed: StepValues, current: Listing, locale: Locale): ConflictRow[] {
  const was = readWas(typeof typed.was === "string" ? typed.was : "");
  const theirs = stepValues(step, current, categoryByCode(current.categoryCode ?? ""), locale);
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(was)])];
  const differing = names.filter(
    (name) => written(theirs, name) !== written(was, name) && written(theirs, name) !== written(typed, name),
  );
  return differing.map((name) => ({
    field: name,
    label: labelOf(name, locale),
    theirs: inWords(name, theirs, current, locale),
  }));
}

/** The listing as it now is, when a save was refused because somebody saved in between. */
export const currentOf = (error: AppError): Listing | null => (isStale(error) ? error.current : null);

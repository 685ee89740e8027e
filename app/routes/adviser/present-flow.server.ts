import { amountText, dayOf, monthsText } from "~/features/matching/ui/flow-text";
import { flowForms, flowHazards, flowPeriods, storageKinds } from "~/features/matching/flows/flow";
import { attributesOfCategory, limitOperators } from "~/features/matching/keeping/flow-properties";
import { describeCheck, type Speaker } from "~/features/criteria/ui/describe-check";
import { isKnown } from "~/features/reference/attribute";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { attributeText } from "~/features/reference/format-attribute";
import { hasRunOut, municipalityOfFlow, type StoredFlow } from "~/features/matching/keeping/stored-flow";
import { legalStatuses } from "~/features/catalogue/listing";
import { categories, categoryByCode, categoryGroups } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { quantityUnits, unitOf } from "~/features/reference/units";
import { translateCode } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import type { Locale } from "~/shared/locale";
import type { CodeNames } from "./code-names.server";

export const say =
  (locale: Locale) =>
  (key: string, params: Record<string, string | number> = {}): string =>
    translateCode(locale, "flows", key, params);

export const municipalityOf = (code: string | null): string | null =>
  municipalities.find((one) => one.code === code)?.name ?? null;

export const categoryLabel = (code: string | null, locale: Locale): string | null =>
  code === null
    ? null
    : (categoryByCode(code)?.label[locale] ?? categoryGroups.find((one) => one.code === code)?.label[locale] ?? null);

/** What it is like, and what is asked of it, a line each. */
function presentProperties({ attributes, limits }: StoredFlow, locale: Locale): string[] {
  const reference = (key: string): string => translateCode(locale, "reference", key);
  const values = { yes: reference("value.yes"), no: reference("value.no"), unknown: reference("value.unknown") };
  const speaker: Speaker = { locale, say: (namespace, key, params) => translateCode(locale, namespace, key, params) };
  return [
    ...Object.entries(attributes).flatMap(([key, value]) => {
      const definition = attributeByKey(key);
      return definition && isKnown(value)
        ? [`${definition.label[locale]}: ${attributeText(definition, value, locale, values)}`]
        : [];
    }),
    ...limits.map((check) => {
      const { label, asked } = describeCheck(speaker, check, [], {});
      return `${label}: ${asked}`;
    }),
  ];
}

/** One flow in words, as lists and dossiers show it; with `names`, its codes are named too. */
export function presentFlow(flow: StoredFlow, locale: Locale, names: CodeNames | null = null) {
  const words = say(locale);
  const { owner } = flow;
  return {
    id: flow.id,
    version: flow.version,
    direction: flow.direction,
    title: flow.origin === "assumed" ? words("assumed.need") : flow.title,
    description: flow.description,
    firm: {
      id: owner.id,
      name: owner.name,
      href: owner.slug ? `/organisation/${owner.slug}` : `/radgivning/foretag/${owner.id}`,
      kind: owner.kind,
    },
    place: municipalityOf(municipalityOfFlow(flow)),
    amount: flow.amount && amountText(flow.amount, locale, words),
    category: categoryLabel(flow.categoryCode, locale),
    wasteCode: flow.wasteCode && (names?.waste.get(flow.wasteCode) ?? flow.wasteCode),
    trade: owner.activities.map((code) => names?.activities.get(code) ?? code),
    months: flow.origin === "assumed" ? "" : monthsText(flow.months, words),
    form: flow.form && words(`form.${flow.form}`),
    properties: presentProperties(flow, locale),
    legal: flow.legalStatus && words(`legal.${flow.legalStatus}`),
    origin: flow.origin,
    listing: flow.listing && `/annons/${flow.listing.reference}`,
    confirmed: flow.confirmedAt && dayOf(flow.confirmedAt, locale),
    ended: flow.endedAt && dayOf(flow.endedAt, locale),
    runOut: hasRunOut(flow, today()) && flow.availableUntil ? dayOf(flow.availableUntil, locale) : null,
  };
}
export type FlowView = ReturnType<typeof presentFlow>;

const words = <T extends string>(list: readonly T[], prefix: string, locale: Locale) =>
  list.map((value) => ({ value, label: say(locale)(`${prefix}.${value}`) }));

/** Choices of the form, in the reader's language. */
export const flowOptions = (locale: Locale, categoryCode: string | null = null) => ({
  attributes: attributesOfCategory(categoryCode).map(({ label }) => label[locale]),
  operators: words(limitOperators, "operator", locale),
  categories: categoryGroups.map((group) => ({
    label: group.label[locale],
    options: [
      { value: group.code as string, label: say(locale)("field.wholeGroup", { group: group.label[locale] }) },
      ...categories
        .filter((category) => category.group === group.code)
        .map(({ code, label }) => ({ value: code as string, label: label[locale] })),
    ],
  })),
  units: quantityUnits.map((code) => ({ value: code as string, label: unitOf(code).name[locale] })),
  periods: words(flowPeriods, "period", locale),
  forms: words(flowForms, "form", locale),
  storage: words(storageKinds, "storage", locale),
  hazards: words(flowHazards, "hazard", locale),
  legal: words(legalStatuses, "legal", locale),
  months: Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: say(locale)(`month.${index + 1}`),
  })),
  municipalities: municipalities.map(({ code, name }) => ({ value: code, label: name })),
});
export type FlowOptions = ReturnType<typeof flowOptions>;

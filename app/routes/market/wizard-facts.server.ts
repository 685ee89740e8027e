import type { AttributeDefinition } from "~/features/reference/attribute";
import { attributesByKeys } from "~/features/reference/attribute-dictionary";
import type { Category } from "~/features/reference/category";
import { categories, categoryGroups } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { wasteRows } from "~/features/reference/data/lists/waste-rows.server";
import { unitOf, unitSymbol } from "~/features/reference/units";
import { entryOn, formatWasteCode } from "~/features/reference/waste-code";
import { unitsFor } from "~/features/catalogue/drafting/quantity";
import type { ListingType } from "~/features/catalogue/listing";
import type { FactField } from "~/features/catalogue/ui/wizard/attribute-field";
import type { CategoryChoice } from "~/features/catalogue/ui/wizard/match-category";
import type { FactTheme } from "~/features/catalogue/ui/wizard/step-facts";
import { translateCode } from "~/i18n/translator.server";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";

/** The few reference rows a step needs, in the reader's language: the dictionary and the tree never travel whole. */
const toField = (definition: AttributeDefinition, locale: Locale): FactField => ({
  key: definition.key,
  label: definition.label[locale],
  help: definition.help?.[locale] ?? null,
  type: definition.type,
  unit: definition.unit ? unitSymbol(definition.unit, 2, locale) : null,
  options: (definition.options ?? []).map(({ key, label }) => ({ value: key, label: label[locale] })),
});

export function factFields(
  category: Category | undefined,
  locale: Locale,
): { top: FactField[]; themes: FactTheme[]; keys: string[] } {
  if (!category) return { top: [], themes: [], keys: [] };
  const top = attributesByKeys(category.top);
  const rest = attributesByKeys(category.attributes).filter(({ key }) => !category.top.includes(key));
  const codes = [...new Set(rest.map(({ theme }) => theme))];
  const themes = codes.map((code) => ({
    code,
    label: translateCode(locale, "reference", `theme.${code}`),
    facts: rest.filter(({ theme }) => theme === code).map((definition) => toField(definition, locale)),
  }));
  return { top: top.map((definition) => toField(definition, locale)), themes, keys: [...category.attributes] };
}

export function categoryChoices(
  type: ListingType,
  locale: Locale,
): { choices: CategoryChoice[]; groups: { code: string; label: string }[] } {
  const choices = categories
    .filter(({ kinds }) => kinds.includes(type))
    .map(({ code, group, label, searchWords }) => ({ code, group, label: label[locale], words: searchWords[locale] }));
  const used = new Set(choices.map(({ group }) => group));
  return {
    choices,
    groups: categoryGroups
      .filter(({ code }) => used.has(code))
      .map(({ code, label }) => ({ code, label: label[locale] })),
  };
}

export const unitOptions = (category: Category | undefined, locale: Locale) =>
  unitsFor(category).map((value) => {
    const symbol = unitSymbol(value, 2, locale);
    const name = unitOf(value).name[locale];
    return { value, label: symbol === name ? symbol : `${symbol} (${name})` };
  });

export const municipalityOptions = () =>
  municipalities
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, "sv"));

/** Codes of the List of Waste that the category points to and that are in force that day. */
export const wasteOptions = (category: Category | undefined, today: IsoDate, locale: Locale) =>
  (category?.wasteCodes ?? []).flatMap((code) => {
    const row = entryOn(wasteRows, code, today);
    if (!row) return [];
    const value = formatWasteCode(code, row.extra.hazardous === true);
    return [{ value, label: `${value} ${locale === "sv" ? row.labelSv : row.labelEn}` }];
  });

import { stillStands, type FieldChange } from "~/features/catalogue/drafting/listing-changes";
import { fieldColumns } from "~/features/catalogue/import/data/field-columns";
import { wordOfValue } from "~/features/catalogue/import/words";
import { fieldsOf, type Listing } from "~/features/catalogue/listing";
import type { HistoryEntry } from "~/features/catalogue/reading/listing-history.server";
import type { ShownEvent } from "~/features/catalogue/ui/listing-history";
import type { AttributeValue } from "~/features/reference/attribute";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { categoryByCode } from "~/features/reference/category-tree";
import { attributeText } from "~/features/reference/format-attribute";
import { isUnitCode, unitSymbol } from "~/features/reference/units";
import { formatDay, formatMoment, formatMoney, formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";
import { municipalityName } from "../account/municipality-options.server";

/** Names for ids that stand in the history: people and sites of the own organization. */
export interface HistoryNames {
  readonly people: ReadonlyMap<string, string>;
  readonly sites: ReadonlyMap<string, string>;
}

const attributePrefix = "attributes.";
const longest = 160;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** Fields that no import column holds. */
const otherLabels = {
  siteId: "history.site",
  latitude: "history.latitude",
  longitude: "history.longitude",
  quantityUnknown: "history.quantityUnknown",
} as const;

function labelOf(field: string, locale: Locale): string {
  if (field.startsWith(attributePrefix))
    return attributeByKey(field.slice(attributePrefix.length))?.label[locale] ?? field.slice(attributePrefix.length);
  if (field in otherLabels) return translator(locale, "listing")(otherLabels[field as keyof typeof otherLabels]);
  const label = fieldColumns.find(({ fields }) => fields.some((one) => one === field))?.label[locale] ?? field;
  // A heading's unit stands with the value here: “Pris (kr)”.
  return label.replace(/ \([^)]*\)$/, "");
}

function fieldText(field: string, value: string | number | boolean, names: HistoryNames, locale: Locale): string {
  const t = translator(locale, "listing");
  if (typeof value === "boolean") return t(value ? "text.yes" : "text.no");
  if (field === "priceMinor") return formatMoney(locale, sek(Number(value)));
  if (typeof value === "number") return formatNumber(locale, value, 5);
  if (field === "siteId") return names.sites.get(value) ?? t("history.otherSite");
  if (field === "categoryCode") return categoryByCode(value)?.label[locale] ?? value;
  if (field === "municipalityCode") return municipalityName(value) ?? value;
  if (field === "unit" && isUnitCode(value)) return unitSymbol(value, 2, locale);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(locale, value);
  const column = fieldColumns.find(({ fields }) => fields.some((one) => one === field));
  return column?.kind === "choice" ? wordOfValue(column.words, value, locale) : shortened(value);
}

/** One value of a change in words; null = nothing stood there. */
function valueText(field: string, value: unknown, names: HistoryNames, locale: Locale): string | null {
  if (value === null || value === undefined || value === "") return null;
  const t = translator(locale, "listing");
  const definition = field.startsWith(attributePrefix)
    ? attributeByKey(field.slice(attributePrefix.length))
    : undefined;
  if (definition)
    return attributeText(definition, value as AttributeValue, locale, {
      yes: t("text.yes"),
      no: t("text.no"),
      unknown: t("text.unknown"),
    });
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? fieldText(field, value, names, locale)
    : null;
}

const changeOf = ({ field, from, to }: FieldChange, names: HistoryNames, locale: Locale) => ({
  field,
  label: labelOf(field, locale),
  from: valueText(field, from, names, locale),
  to: valueText(field, to, names, locale),
});

/** What happened to a listing in words: who, when, what stood there before and after, and what can be taken back. */
export function presentHistory(
  entries: readonly HistoryEntry[],
  listing: Listing,
  names: HistoryNames,
  locale: Locale,
): ShownEvent[] {
  const t = translator(locale, "listing");
  const fields = fieldsOf(listing);
  const editable = listing.state === "published" || listing.state === "paused";
  return entries.map((entry) => {
    const changed = entry.what === "saved" && entry.changes.length > 0;
    const stands = changed && stillStands(fields, entry.changes);
    return {
      id: entry.id,
      title: t(`event.${entry.what}`),
      at: formatMoment(locale, entry.at),
      dateTime: entry.at,
      by:
        entry.by === "member" ? (names.people.get(entry.personId ?? "") ?? t("manage.byMember")) : t("manage.bySystem"),
      changes: entry.changes.map((change) => changeOf(change, names, locale)),
      drafted: entry.changes.length === 0 ? [...new Set(entry.fields.map((field) => labelOf(field, locale)))] : [],
      undo: changed && editable ? (stands ? ("possible" as const) : ("overtaken" as const)) : null,
    };
  });
}

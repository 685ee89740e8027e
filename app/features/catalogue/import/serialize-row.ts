import { categoryByCode } from "~/features/reference/category-tree";
import { serializeAttribute } from "~/features/reference/serialize-attribute";
import type { Locale } from "~/shared/locale";
import type { ListingFields, ListingType } from "../listing";
import { headingOf, importColumns, type ImportColumn } from "./columns";
import { typeWords, type FieldColumn } from "./data/field-columns";
import { writeCsv } from "~/shared/write-csv";
import {
  categoryWord,
  municipalityWord,
  numberWord,
  siteWord,
  unitWord,
  wordOfValue,
  yesNoWord,
  type SiteName,
} from "./words";

export interface ExportedListing {
  readonly reference: string;
  readonly type: ListingType;
  readonly fields: ListingFields;
}

function quantityCell({ quantity, quantityApproximate, quantityUnknown }: ListingFields, locale: Locale): string {
  if (quantityUnknown) return { sv: "okänt", en: "unknown" }[locale];
  if (quantity === null) return "";
  const amount = numberWord(quantity, locale);
  return quantityApproximate ? `${{ sv: "ca", en: "about" }[locale]} ${amount}` : amount;
}

function fieldCell(column: FieldColumn, listing: ExportedListing, locale: Locale, sites: readonly SiteName[]): string {
  if (column.kind === "reference") return listing.reference;
  if (column.kind === "type") return wordOfValue(typeWords, listing.type, locale);
  if (column.kind === "quantity") return quantityCell(listing.fields, locale);
  const value = listing.fields[column.fields[0] as keyof ListingFields];
  if (value === null || typeof value === "object") return "";
  if (typeof value === "boolean") return yesNoWord(value, locale);
  if (typeof value === "number")
    return column.kind === "money"
      ? (value / 100).toFixed(2).replace(".", locale === "sv" ? "," : ".")
      : numberWord(value, locale);
  switch (column.kind) {
    case "choice":
      return wordOfValue(column.words, value, locale);
    case "category":
      return categoryWord(value, locale);
    case "unit":
      return unitWord(value as Parameters<typeof unitWord>[0], locale);
    case "municipality":
      return municipalityWord(value);
    case "site":
      return siteWord(sites, value);
    default:
      return value;
  }
}

/** The cell that `parseCell` reads back to the same value. */
export const cellOf = (
  column: ImportColumn,
  listing: ExportedListing,
  locale: Locale,
  sites: readonly SiteName[],
): string =>
  column.kind === "attribute"
    ? serializeAttribute(column.definition, listing.fields.attributes[column.definition.key], locale)
    : fieldCell(column, listing, locale, sites);

/** Fields, and the attributes that the listings' categories use or that have a value. */
export function columnsFor(listings: readonly ExportedListing[]): ImportColumn[] {
  const categories = new Set(listings.flatMap(({ fields }) => fields.categoryCode ?? []));
  const used = new Set([...categories].flatMap((code) => categoryByCode(code)?.attributes ?? []));
  for (const { fields } of listings) for (const key of Object.keys(fields.attributes)) used.add(key);
  return importColumns.filter((column) => column.kind !== "attribute" || used.has(column.definition.key));
}

/** Listings as a file; importing it unchanged changes nothing. */
export function exportCsv(listings: readonly ExportedListing[], locale: Locale, sites: readonly SiteName[]): string {
  const columns = columnsFor(listings);
  return writeCsv(
    columns.map((column) => headingOf(column, locale)),
    listings.map((listing) => columns.map((column) => cellOf(column, listing, locale, sites))),
  );
}

/** An empty file with every column (or those of one group of categories) and one row that shows how to fill it in. */
export function templateCsv(locale: Locale, group: string | null): string {
  const columns = importColumns.filter(
    (column) =>
      column.kind !== "attribute" ||
      group === null ||
      column.definition.categories.some((code) => code === "*" || code === group || code.startsWith(`${group}.`)),
  );
  const example = columns.map((column) => (column.kind === "attribute" ? "" : column.example[locale]));
  return writeCsv(
    columns.map((column) => headingOf(column, locale)),
    [example],
  );
}

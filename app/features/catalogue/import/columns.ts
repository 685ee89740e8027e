import type { AttributeDefinition } from "~/features/reference/attribute";
import { attributeByKey, attributeDefinitions } from "~/features/reference/attribute-dictionary";
import type { Bilingual, Locale } from "~/shared/locale";
import type { ListingFields } from "../listing";
import { fieldColumns, type FieldColumn } from "./data/field-columns";
import { foldHeading } from "./fold-heading";

/** A column is a field of the listing or an attribute of the dictionary. Keys are stable and stand in stored mappings. */
export type ColumnKey = string;

export type ImportColumn =
  | FieldColumn
  | {
      readonly key: ColumnKey;
      readonly kind: "attribute";
      readonly label: Bilingual;
      readonly definition: AttributeDefinition;
    };

// An attribute named like a field gives way: its column is then `attribute.<key>`.
const fieldKeys = new Set(fieldColumns.map(({ key }) => foldHeading(key)));
const attributeColumnKey = (key: string): ColumnKey => (fieldKeys.has(foldHeading(key)) ? `attribute.${key}` : key);

const attributeColumns: readonly ImportColumn[] = attributeDefinitions.map((definition) => ({
  key: attributeColumnKey(definition.key),
  kind: "attribute",
  label: definition.label,
  definition,
}));

/** Every column there is: the fields first, then the attributes in dictionary order. */
export const importColumns: readonly ImportColumn[] = [...fieldColumns, ...attributeColumns];

const byKey: ReadonlyMap<ColumnKey, ImportColumn> = new Map(importColumns.map((column) => [column.key, column]));

export const columnByKey = (key: ColumnKey): ImportColumn | undefined => byKey.get(key);

export const columnOfAttribute = (key: string): ImportColumn | undefined =>
  attributeByKey(key) ? byKey.get(attributeColumnKey(key)) : undefined;

export const columnOfField = (field: keyof ListingFields): FieldColumn | undefined =>
  fieldColumns.find((column) => column.fields.includes(field));

function spellings(column: ImportColumn): string[] {
  const aliases = column.kind === "attribute" ? [column.definition.key] : column.aliases;
  return [column.key, column.label.sv, column.label.en, ...aliases].map(foldHeading);
}

// A heading that several columns share names none of them; a key always names its own.
function indexSpellings(): ReadonlyMap<string, ColumnKey> {
  const owners = new Map<string, Set<ColumnKey>>();
  for (const column of importColumns)
    for (const word of spellings(column)) owners.set(word, (owners.get(word) ?? new Set()).add(column.key));
  const index = new Map<string, ColumnKey>();
  for (const [word, keys] of owners) if (keys.size === 1) index.set(word, [...keys][0] as ColumnKey);
  for (const column of fieldColumns) for (const word of spellings(column)) index.set(word, column.key);
  for (const column of importColumns) index.set(foldHeading(column.key), column.key);
  return index;
}

const bySpelling = indexSpellings();

/** The column a heading names, in either language or by key; null when none or several. A unit in brackets is no part of the name. */
export function columnOfHeading(heading: string): ColumnKey | null {
  const word = foldHeading(heading);
  return bySpelling.get(word) ?? bySpelling.get(foldHeading(heading.replace(/[([][^)\]]*[)\]]\s*$/, ""))) ?? null;
}

/** Heading that `columnOfHeading` reads back: the label where it is the column's own, else the key. */
export const headingOf = (column: ImportColumn, locale: Locale): string =>
  bySpelling.get(foldHeading(column.label[locale])) === column.key ? column.label[locale] : column.key;

/** Columns by position: null is a column left out. */
export type Mapping = readonly (ColumnKey | null)[];

/** Names each heading's column; of two headings for the same column the first counts. */
export function mapHeadings(headings: readonly string[]): Mapping {
  const taken = new Set<ColumnKey>();
  return headings.map((heading) => {
    const key = columnOfHeading(heading);
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
}

/** What keeps a mapping from being used: a column chosen twice, or nothing that names the rows. */
export type MappingFault =
  { readonly code: "column_twice"; readonly column: ColumnKey } | { readonly code: "title_missing" };

export function mappingFault(mapping: Mapping): MappingFault | null {
  const chosen = mapping.filter((key) => key !== null);
  const twice = chosen.find((key, index) => chosen.indexOf(key) !== index);
  if (twice !== undefined) return { code: "column_twice", column: twice };
  return chosen.some((key) => ["title", "externalReference", "reference"].includes(key))
    ? null
    : { code: "title_missing" };
}

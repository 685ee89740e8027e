import { fieldKeys, type ListingFields } from "../listing";

/** One changed field for the history. Attributes are listed one by one as `attributes.<key>`. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Equal when written down equal: values are plain JSON. Key order does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && sameValue(value, (b as Record<string, unknown>)[key]))
  );
}

const prefix = "attributes.";

/** What differs between two states of the fields, in the order of the form. */
export function changesBetween(before: ListingFields, after: ListingFields): FieldChange[] {
  const plain = fieldKeys
    .filter((key) => key !== "attributes" && !sameValue(before[key], after[key]))
    .map((key) => ({ field: key, from: before[key], to: after[key] }));
  const keys = [...new Set([...Object.keys(before.attributes), ...Object.keys(after.attributes)])].sort();
  const attributes = keys
    .filter((key) => !sameValue(before.attributes[key], after.attributes[key]))
    .map((key) => ({ field: prefix + key, from: before.attributes[key] ?? null, to: after.attributes[key] ?? null }));
  return [...plain, ...attributes];
}

const valueNow = (fields: ListingFields, field: string): unknown =>
  field.startsWith(prefix)
    ? (fields.attributes[field.slice(prefix.length)] ?? null)
    : fields[field as keyof ListingFields];

/** Whether every field still has the value that the change gave it: only then can it be taken back without losing more. */
export const stillStands = (fields: ListingFields, changes: readonly FieldChange[]): boolean =>
  changes.every(({ field, to }) => sameValue(valueNow(fields, field), to));

/** The change that takes the fields back: for undo. */
export function inversePatch(changes: readonly FieldChange[]): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  const attributes: Record<string, unknown> = {};
  for (const { field, from } of changes) {
    if (field.startsWith(prefix)) attributes[field.slice(prefix.length)] = from;
    else patch[field] = from;
  }
  return Object.keys(attributes).length > 0 ? { ...patch, attributes } : patch;
}

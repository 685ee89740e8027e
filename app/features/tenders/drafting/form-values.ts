/** What the inputs of one form hold, as text. */
export type FormTexts = Readonly<Record<string, string | readonly string[]>>;

export function text(values: FormTexts, name: string): string {
  const value = values[name];
  return (typeof value === "string" ? value : (value?.[0] ?? "")).replaceAll("\r\n", "\n").trim();
}

export function texts(values: FormTexts, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined || value === "") return [];
  return typeof value === "string" ? [value] : value;
}

/** A number as it stands in a field: decimal comma, no grouping. */
export const numberText = (value: number | null): string => (value === null ? "" : String(value).replace(".", ","));

/** Minor units as kronor in a field. */
export const kronorText = (minor: number | null): string => (minor === null ? "" : numberText(minor / 100));

/** Rows for prolonging the contract that the form offers. */
export const optionRows = [0, 1, 2] as const;

/** Name of an item's field in the form of its lot. */
export const itemField = (key: string, name: string): string => `item.${key}.${name}`;

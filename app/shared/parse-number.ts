/**
 * Parses a number as written in Swedish or English: decimal comma or point, spaces (also no-break) as thousands
 * separators. `1,234` is one and a bit, never a thousand. Null when the text is not one plain number.
 */
export function parseDecimal(text: string): number | null {
  const cleaned = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/^[−–]/, "-");
  if (!/^[-+]?\d{1,15}(?:[.,]\d{1,9})?$/.test(cleaned)) return null;
  const value = Number(cleaned.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

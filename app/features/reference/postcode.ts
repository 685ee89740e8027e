import { err, ok, type Result } from "~/shared/result";

/** Reads a Swedish postcode (`903 27`, `90327`, `SE-903 27`) as five digits. `fault.postcode.shape`. */
export function parsePostcode(text: string): Result<string, "shape"> {
  const digits = text
    .trim()
    .toUpperCase()
    .replace(/^(?:SE?)[-\s]?(?=\d)/, "")
    .replaceAll(/[\s\u00a0\u202f]/g, "");
  return /^[1-9]\d{4}$/.test(digits) ? ok(digits) : err("shape");
}

export const formatPostcode = (digits: string): string => `${digits.slice(0, 3)} ${digits.slice(3)}`;

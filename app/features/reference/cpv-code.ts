import { err, ok, type Result } from "~/shared/result";
import { cpvCheckDigitOffsets } from "./data/cpv-check-digits";

/** `fault.cpv.<code>` in the reference catalogue. */
export type CpvFault = "shape" | "check_digit";

const weights = [3, 7, 1, 3, 7, 1, 3, 7] as const;

function offsetOf(code: string): number {
  for (let length = 8; length >= 2; length--) {
    const offset = cpvCheckDigitOffsets[code.slice(0, length)];
    if (offset !== undefined) return offset;
  }
  return 0;
}

/**
 * Check digit of eight CPV digits as printed in the 2008 list: weights 3, 7, 1 repeated, sum modulus 10, except where
 * the list itself departs from its rule (`cpvCheckDigitOffsets`). Right for every code of Regulation (EC) 213/2008.
 */
export function cpvCheckDigit(code: string): number {
  const sum = weights.reduce<number>((total, weight, index) => total + weight * Number(code[index] ?? 0), 0);
  return (sum + offsetOf(code)) % 10;
}

/** Reads `39130000`, `39130000-2` or `39 13 00 00-2` as eight digits. A check digit, where given, must be right. */
export function parseCpvCode(text: string): Result<string, CpvFault> {
  const match = /^(\d{8})(?:[-–](\d))?$/.exec(text.trim().replaceAll(/[\s\u00a0]/g, ""));
  const code = match?.[1];
  if (!code || code.startsWith("00")) return err("shape");
  return match[2] !== undefined && Number(match[2]) !== cpvCheckDigit(code) ? err("check_digit") : ok(code);
}

export const formatCpvCode = (code: string): string => `${code}-${cpvCheckDigit(code)}`;

/** Digits that carry meaning: without trailing zeros, at least the two of the division. */
export const cpvPrefix = (code: string): string => code.slice(0, 2) + code.slice(2).replace(/0+$/, "");

/** Whether `code` is the same as, or lies under, a prefix or a code with trailing zeros. */
export const cpvCovers = (ancestor: string, code: string): boolean => code.startsWith(cpvPrefix(ancestor));

/**
 * Ancestors by trailing zeros, nearest first, down to the division. Some levels have no row in the list, so look up
 * the first one that exists.
 */
export function cpvAncestors(code: string): string[] {
  const prefix = cpvPrefix(code);
  const ancestors: string[] = [];
  for (let length = prefix.length - 1; length >= 2; length--) {
    const ancestor = prefix.slice(0, length).padEnd(8, "0");
    if (ancestor !== ancestors.at(-1) && ancestor !== code) ancestors.push(ancestor);
  }
  return ancestors;
}

/** Nearest ancestor that the list has; null for a division. */
export const cpvParent = (code: string, exists: (code: string) => boolean): string | null =>
  cpvAncestors(code).find(exists) ?? null;

/** CPV prefixes into 1 = division, 2 = group, 3 = class, 4 = category, 5–7 = finer. */
export const cpvLevel = (code: string): number => cpvPrefix(code).length - 1;

import { err, ok, type Result } from "~/shared/result";

/** Section letter, division `38`, group `38.1`, class `38.11`, Swedish detail code `38.110`. */
export type ActivityLevel = "section" | "division" | "group" | "class" | "detail";

export interface ActivityCode {
  /** With its point, as shown and as NACE writes it: `38.110`. */
  readonly code: string;
  readonly level: ActivityLevel;
}

const levels: readonly ActivityLevel[] = ["division", "division", "division", "group", "class", "detail"];

/**
 * Reads a Swedish SNI or European NACE code: `38.110`, `38110`, `38.1`, `E`. SNI's first four digits are the NACE class.
 * Whether the code exists depends on the version (SNI 2007 or 2025) and is looked up in the list. `fault.sni.shape`.
 */
export function parseActivityCode(text: string): Result<ActivityCode, "shape"> {
  const compact = text.trim().toUpperCase();
  if (/^[A-V]$/.test(compact)) return ok({ code: compact, level: "section" });
  const match = /^(\d{2})[.\s]?(\d{0,3})$/.exec(compact);
  if (!match || match[1] === "00") return err("shape");
  const [, division = "", rest = ""] = match;
  const level = levels[division.length + rest.length];
  return level ? ok({ code: rest ? `${division}.${rest}` : division, level }) : err("shape");
}

/** One level up: detail → class → group → division; null for a division, whose section stands in the list. */
export function activityParent(code: string): string | null {
  if (!code.includes(".")) return null;
  const shorter = code.slice(0, -1);
  return shorter.endsWith(".") ? shorter.slice(0, -1) : shorter;
}

/** The NACE class of a detail code (`38.110` → `38.11`); shorter codes are their own. */
export const naceClass = (code: string): string => (code.length === 6 ? code.slice(0, 5) : code);

/** Whether `code` is the same as, or lies under, `ancestor`. */
export const activityCovers = (ancestor: string, code: string): boolean =>
  code.replace(".", "").startsWith(ancestor.replace(".", ""));

/** Parts of a cell that may hold several codes: `011;012`. */
const parts = (text: string): string[] =>
  text
    .split(/[;,/]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/**
 * NACE codes of a cell as digits without points: `01.50` → `0150`, `011;012` → both. Null where a part is no division, group or
 * class (or Swedish detail code, of which the class is kept).
 */
export function naceCodesOf(text: string): readonly string[] | null {
  const codes = parts(text).map((part) => part.replace(/[.\s]/g, ""));
  return codes.every((code) => /^(?!00)\d{2,5}$/.test(code)) ? codes.map((code) => code.slice(0, 4)) : null;
}

/** Waste codes of a cell as digits: `17 02 04*` → `170204`. Chapters (2) and subchapters (4 digits) stand for all below them. */
export function wasteCodesOf(text: string): readonly string[] | null {
  const codes = parts(text).map((part) => part.replace(/[.\s\u00a0*-]/g, ""));
  const shaped = codes.every(
    (code) => /^(?:\d{2}){1,3}$/.test(code) && Number(code.slice(0, 2)) >= 1 && Number(code.slice(0, 2)) <= 20,
  );
  return shaped ? codes : null;
}

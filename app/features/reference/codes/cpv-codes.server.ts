import { db } from "~/infra/db/client.server";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { categories } from "../category-tree";
import { cpvAncestors, cpvPrefix, parseCpvCode } from "../cpv-code";
import { cpvOfWords } from "../cpv-of-words";
import { cpvRows } from "../data/lists/cpv-rows.server";
import type { CodeRow } from "../reference-rows";
import { findCodeChildren, findCodeDays, findCodeRows, searchCodeRows } from "./code-store.server";

export interface CpvEntry {
  readonly code: string;
  readonly label: string;
  /** Something finer lies under it. */
  readonly parent: boolean;
}

const inForce = (row: Pick<CodeRow, "validFrom" | "validTo">, day: IsoDate): boolean =>
  row.validFrom <= day && (row.validTo === null || row.validTo >= day);

const entry = (row: CodeRow, locale: Locale, parents: ReadonlySet<string>): CpvEntry => ({
  code: row.code,
  label: locale === "sv" ? row.labelSv : row.labelEn,
  parent: parents.has(row.code),
});

/** Entries with whether anything lies under them; the loaded list decides, the shipped part stands in where none is loaded. */
async function entries(rows: readonly CodeRow[], locale: Locale, day: IsoDate): Promise<CpvEntry[]> {
  const codes = rows.map(({ code }) => code);
  const below = await findCodeChildren(db(), "cpv", codes, day);
  const shipped = cpvRows.flatMap(({ parent }) => (parent && codes.includes(parent) ? [parent] : []));
  const parents = new Set([...below.flatMap(({ parent }) => parent ?? []), ...shipped]);
  return rows.map((row) => entry(row, locale, parents));
}

/** Those of the codes that the list has on the day. */
export async function cpvKnownOn(codes: readonly string[], day: IsoDate): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(codes)];
  const loaded = wanted.length > 0 ? await findCodeDays("cpv", wanted) : [];
  const known = (code: string): boolean => {
    const rows = loaded.filter((row) => row.code === code);
    return (rows.length > 0 ? rows : cpvRows.filter((row) => row.code === code)).some((row) => inForce(row, day));
  };
  return new Set(wanted.filter(known));
}

/** Rows of those codes, in their order, as far as the list has them on the day. */
async function rowsOf(codes: readonly string[], day: IsoDate): Promise<CodeRow[]> {
  const loaded = codes.length > 0 ? await findCodeRows(db(), "cpv", codes) : [];
  return codes.flatMap((code) => {
    const row = loaded.find((each) => each.code === code) ?? cpvRows.find((each) => each.code === code);
    return row && inForce(row, day) ? [row] : [];
  });
}

/** Entries for words or the beginning of a code, at most `limit`; last those that the product's categories go by. */
export async function searchCpv(text: string, locale: Locale, day: IsoDate, limit = 20): Promise<CpvEntry[]> {
  const words = text.trim().slice(0, 80);
  if (words.length < 2) return [];
  const exact = parseCpvCode(words);
  const digits = exact.ok ? exact.value : words.replaceAll(/[\s-]/g, "");
  const found = await searchCodeRows(db(), "cpv", {
    words,
    digits: /^\d{2,8}$/.test(digits) ? digits : null,
    day,
    limit,
  });
  const folded = words.toLocaleLowerCase(locale);
  const rows =
    found.length > 0
      ? found
      : cpvRows
          .filter(
            ({ code, labelSv, labelEn }) =>
              code.startsWith(digits) || `${labelSv} ${labelEn}`.toLocaleLowerCase(locale).includes(folded),
          )
          .slice(0, limit);
  const named = (await rowsOf(cpvOfWords(words, categories), day)).filter(
    ({ code }) => !rows.some((row) => row.code === code),
  );
  return entries([...rows, ...named].slice(0, limit), locale, day);
}

/** What lies right under a code; the divisions for null. */
export async function cpvUnder(parent: string | null, locale: Locale, day: IsoDate): Promise<CpvEntry[]> {
  const loaded = await findCodeChildren(db(), "cpv", [parent], day);
  const rows = loaded.length > 0 ? loaded : cpvRows.filter((row) => row.parent === parent && inForce(row, day));
  return entries(rows, locale, day);
}

/** A code and what lies above it, the division first; unknown levels are left out. */
export async function cpvPath(code: string, locale: Locale, day: IsoDate): Promise<CpvEntry[]> {
  const path = [...cpvAncestors(code).reverse(), code];
  const loaded = await findCodeRows(db(), "cpv", path);
  const rows = path.flatMap(
    (each) => loaded.find((row) => row.code === each) ?? cpvRows.find((row) => row.code === each) ?? [],
  );
  return entries(
    rows.filter((row) => cpvPrefix(row.code).length >= 2),
    locale,
    day,
  );
}

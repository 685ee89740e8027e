import { db } from "~/infra/db/client.server";
import type { Locale } from "~/shared/locale";
import { activityRows } from "../data/lists/activity-rows.server";
import type { IndustryRevision } from "../industry-revision";
import type { CodeList, CodeRow } from "../reference-rows";
import { activityParent, parseActivityCode } from "../sni-code";
import { findCodeRows } from "./code-store.server";

export interface ActivityName {
  /** With its point: `38.110`. */
  readonly code: string;
  /** The code's own name, else that of the nearest level above; null when no level is known. */
  readonly label: string | null;
}

/** Whose codes they are: a firm's, of the list that it says they are of (null = nobody has said), or a published exchange's. */
export type CodesOf = IndustryRevision | null | "precedent";

const newestFirst: readonly CodeList[] = ["sni2025", "nace21", "sni2007", "nace2"];

/**
 * In which list a code is looked for first. A firm states the code of today, or an older one; published exchanges are told in
 * NACE Rev. 2.
 */
const orderOf = (of: CodesOf): readonly CodeList[] => {
  if (of === "precedent") return ["nace2", "sni2007", "nace21", "sni2025"];
  return of === "2007" ? ["sni2007", "nace2", "sni2025", "nace21"] : newestFirst;
};

const withParents = (code: string): string[] => {
  const parent = activityParent(code);
  return parent === null ? [code] : [code, ...withParents(parent)];
};

/** Codes of activities in words, by the code as given. The loaded lists decide; what they lack has the product's own short name. */
export async function activityNames(
  codes: readonly string[],
  locale: Locale,
  of: CodesOf = null,
): Promise<ReadonlyMap<string, ActivityName>> {
  const wanted = [...new Set(codes)].map((given) => {
    const read = parseActivityCode(given);
    return [given, read.ok ? read.value.code : given] as const;
  });
  const levels = [...new Set(wanted.flatMap(([, code]) => withParents(code)))];
  const order = orderOf(of);
  const loaded =
    levels.length === 0 ? [] : (await Promise.all(order.map((list) => findCodeRows(db(), list, levels)))).flat();
  const rows = new Map<string, CodeRow>();
  for (const row of [...activityRows, ...loaded]) rows.set(`${row.list} ${row.code}`, row);
  const nameOf = (code: string): string | null => {
    for (const level of withParents(code))
      for (const list of order) {
        const row = rows.get(`${list} ${level}`);
        if (row) return locale === "sv" ? row.labelSv : row.labelEn;
      }
    return null;
  };
  return new Map(wanted.map(([given, code]) => [given, { code, label: nameOf(code) }]));
}

import type { Db } from "~/infra/db/client.server";
import { activityRows } from "../data/lists/activity-rows.server";
import type { IndustryRevision } from "../industry-revision";
import type { CodeList } from "../reference-rows";
import { naceClass, parseActivityCode } from "../sni-code";
import { countCodes, findCodeRows } from "./code-store.server";

const listsOf: Readonly<Record<IndustryRevision, readonly CodeList[]>> = {
  "2007": ["sni2007", "nace2"],
  "2025": ["sni2025", "nace21"],
};

/** Both revisions have more than six hundred classes: a list with fewer codes is a part of one and says nothing of the rest. */
const leastOfWholeList = 600;

/** Divisions that are one group with one class: `99.99`, written where nobody knew, is none of theirs. */
const undivided: Readonly<Record<string, string>> = { "97": "97.00", "99": "99.00" };

/**
 * Of codes of activities, as written, those that no list has: of that revision, or of either where none is stated. Where the whole
 * list is loaded it decides; else the division has to be one.
 */
export async function unknownActivities(
  client: Db,
  codes: readonly string[],
  revision: IndustryRevision | null,
): Promise<string[]> {
  if (codes.length === 0) return [];
  const lists = revision ? listsOf[revision] : [...listsOf["2007"], ...listsOf["2025"]];
  const read = codes.map((given) => {
    const parsed = parseActivityCode(given);
    return { given, code: parsed.ok ? parsed.value.code : "" };
  });
  const whole = (await Promise.all(lists.map((list) => countCodes(client, list)))).map((n) => n >= leastOfWholeList);
  const loaded = lists.filter((_, index) => whole[index]);
  const wanted = read.flatMap(({ code }) => [code, naceClass(code)]);
  const found = (await Promise.all(loaded.map((list) => findCodeRows(client, list, wanted)))).flat();
  const known = new Set(found.map(({ code }) => code));
  const divisions = new Set(activityRows.filter(({ list }) => lists.includes(list)).map(({ code }) => code));
  const exists = (code: string): boolean => {
    const division = code.slice(0, 2);
    const only = undivided[division];
    if (code === "" || !divisions.has(division) || (only && !only.startsWith(naceClass(code)))) return false;
    return loaded.length === 0 || known.has(code) || known.has(naceClass(code));
  };
  return read.filter(({ code }) => !exists(code)).map(({ given }) => given);
}

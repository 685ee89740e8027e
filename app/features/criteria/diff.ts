import type { CriterionContent } from "./criterion";

/** One field that two versions of a criterion do not say alike. */
export interface ContentChange {
  readonly field: keyof CriterionContent;
  readonly before: CriterionContent[keyof CriterionContent];
  readonly after: CriterionContent[keyof CriterionContent];
}

/** In the order a criterion is read. */
export const contentFields = [
  "title",
  "kind",
  "area",
  "level",
  "text",
  "parameters",
  "requirement",
  "points",
  "evidence",
  "followUp",
  "motive",
  "marketNote",
  "legalReference",
  "includes",
  "replaces",
  "categories",
  "cpv",
  "strategy",
  "depth",
  "dimension",
  "agendaTargets",
  "externalReference",
  "sources",
  "reviewBy",
] as const satisfies readonly (keyof CriterionContent)[];

/** A value with its keys in order, so that the same content written in another order is the same. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}

export const sameContent = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/** Fields in which two contents differ, in reading order; none when they say the same. */
export const diffContent = (before: CriterionContent, after: CriterionContent): ContentChange[] =>
  contentFields
    .filter((field) => !sameContent(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));

/** A run of words that stand in both texts, only in the new one, or only in the old one. */
export interface WordRun {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Longest texts compared word by word; beyond that the whole is shown as exchanged. */
const longest = 1500;

/** Lengths of the longest common runs of the ends of two word lists. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, next] = [table[i], table[i + 1]];
    if (!row || !next) continue;
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}

/** What to strike out and what to add to get from one text to the other, word by word. */
export function diffWords(before: string, after: string): WordRun[] {
  const a = before.match(/\s+|[^\s]+/g) ?? [];
  const b = after.match(/\s+|[^\s]+/g) ?? [];
  const runs: { kind: WordRun["kind"]; text: string }[] = [];
  const push = (kind: WordRun["kind"], text: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== "") runs.push({ kind, text });
  };
  if (a.length > longest || b.length > longest) {
    if (before === after) return [{ kind: "same", text: before }];
    push("removed", before);
    push("added", after);
    return runs;
  }
  const table = commonLengths(a, b);
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      push("same", a[i++] ?? "");
      j++;
    } else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) push("removed", a[i++] ?? "");
    else push("added", b[j++] ?? "");
  }
  push("removed", a.slice(i).join(""));
  push("added", b.slice(j).join(""));
  return runs;
}

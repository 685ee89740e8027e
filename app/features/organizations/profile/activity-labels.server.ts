import { activityRows } from "~/features/reference/data/lists/activity-rows.server";
import { activityParent } from "~/features/reference/sni-code";
import type { Locale } from "~/shared/locale";

export interface ActivityLabel {
  readonly code: string;
  /** The code's own name, else that of the nearest level above; null when no level is known. */
  readonly label: string | null;
}

const byCode = new Map(
  activityRows.filter(({ list }) => list === "sni2025" || list === "sni2007").map((row) => [row.code, row]),
);

function rowOf(code: string) {
  for (let current: string | null = code; current !== null; current = activityParent(current)) {
    const row = byCode.get(current);
    if (row) return row;
  }
  return null;
}

/** Activity codes in words. */
export const activityLabels = (codes: readonly string[], locale: Locale): ActivityLabel[] =>
  codes.map((code) => {
    const row = rowOf(code);
    return { code, label: row && (locale === "sv" ? row.labelSv : row.labelEn) };
  });

import { numberedCriteria, type NumberedCriterion } from "./number-criteria";
import { lotsText, type PaperSource } from "./paper-source";

/** A list to be pasted into a tendering tool: one row a criterion, the last column left for the answer. */
export interface RequirementMatrix {
  readonly name: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Share of 100 or kronor, whichever the criterion has. */
function worth({ criterion }: NumberedCriterion): number | null {
  if (criterion.content.kind !== "award") return null;
  return criterion.weight ?? (criterion.deductionMinor === null ? null : criterion.deductionMinor / 100);
}

export function requirementMatrix(source: PaperSource): RequirementMatrix {
  const { content, t } = source;
  const column = (
    key: "number" | "title" | "text" | "kind" | "must" | "proof" | "points" | "lots" | "answer",
    width: number,
  ) => ({
    label: t(`column.${key}`),
    width,
  });
  return {
    name: t("sheet.name"),
    columns: [
      column("number", 8),
      column("title", 32),
      column("text", 70),
      column("kind", 24),
      column("must", 10),
      column("proof", 44),
      column("points", 10),
      column("lots", 22),
      column("answer", 50),
    ],
    rows: numberedCriteria(content).map((entry) => [
      entry.number,
      entry.words.title,
      entry.words.text,
      t(`criterion.${entry.criterion.content.kind}`),
      entry.criterion.mandatory ? t("must") : t("should"),
      entry.words.evidence,
      worth(entry),
      lotsText(source, entry.criterion.lots),
      "",
    ]),
  };
}

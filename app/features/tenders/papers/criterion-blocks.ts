import type { Block } from "~/documents/document-model";
import type { NumberedCriterion } from "./number-criteria";
import { heading, lotsText, type PaperSource } from "./paper-source";

/** Criteria in a table: number, what is asked, and how it is shown. */
export const criterionTable = (source: PaperSource, caption: string, list: readonly NumberedCriterion[]): Block => ({
  kind: "table",
  caption,
  columns: [
    { label: source.t("column.number"), width: 0.7 },
    { label: source.t("column.text"), width: 4 },
    { label: source.t("column.proof"), width: 2.6 },
  ],
  rows: list.map(({ number, words }) => [
    number,
    [{ text: `${words.title}\n`, bold: true }, { text: words.text }],
    words.evidence,
  ]),
});

/** One criterion at length: the words, why it stands, how it is shown and followed up; `more` stands last. */
export function criterionBlocks(
  source: PaperSource,
  { number, criterion, words }: NumberedCriterion,
  more: readonly { readonly label: string; readonly value: string }[] = [],
): Block[] {
  const { t } = source;
  const facts = [
    { label: t("fact.motive"), value: words.motive },
    { label: t("fact.proof"), value: words.evidence },
    { label: t("fact.followup"), value: words.followUp },
    ...(source.content.lots.length > 1 ? [{ label: t("fact.lots"), value: lotsText(source, criterion.lots) }] : []),
    ...more,
  ].filter(({ value }) => value !== "");
  const must = criterion.content.kind === "award" ? "" : `${criterion.mandatory ? t("must") : t("should")}: `;
  return [
    heading(3, number, words.title),
    { kind: "paragraph", text: [{ text: must, bold: true }, { text: words.text }] },
    ...(facts.length > 0 ? [{ kind: "facts", facts } satisfies Block] : []),
  ];
}

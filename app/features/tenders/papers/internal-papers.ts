import type { Block, PaperDocument } from "~/documents/document-model";
import { numberedCriteria } from "./number-criteria";
import { framed, heading, paragraph, type PaperSource } from "./paper-source";

/** What the market could meet when it was looked at; says plainly that this is not the whole market. */
export const marketPaper = (source: PaperSource): PaperDocument =>
  framed(
    source,
    "market",
    source.market
      ? [heading(1, "", source.t("market.about")), paragraph(source.t("market.caveat")), ...source.market]
      : [{ kind: "note", tone: "info", text: source.t("market.none") }],
  );

function reasons(source: PaperSource): Block[] {
  const { content, t } = source;
  const written = numberedCriteria(content).filter(({ criterion }) => criterion.motive !== "");
  if (written.length === 0) return [];
  return [
    heading(1, "", t("decisions.kept")),
    paragraph(t("decisions.kept.intro")),
    {
      kind: "table",
      caption: t("decisions.kept"),
      columns: [
        { label: t("column.number"), width: 0.7 },
        { label: t("column.title"), width: 2.4 },
        { label: t("fact.motive"), width: 4 },
      ],
      rows: written.map(({ number, criterion, words }) => [number, words.title, criterion.motive]),
    },
  ];
}

function beforePurchase({ motive, t }: PaperSource): Block[] {
  if (motive.length === 0) return [];
  return [
    heading(1, "", t("decisions.need")),
    paragraph(t("decisions.need.intro")),
    {
      kind: "table",
      caption: t("decisions.need"),
      columns: [
        { label: t("decisions.question"), width: 2.4 },
        { label: t("decisions.answer"), width: 1.8 },
        { label: t("fact.motive"), width: 3.4 },
      ],
      rows: motive.map(({ question, answer, why }) => [question, answer, why]),
    },
  ];
}

/** What happened in the matter, when and by whom, and the authority's own reasons. */
export const decisionPaper = (source: PaperSource): PaperDocument => {
  const { log, t } = source;
  const columns = [
    { label: t("decisions.when"), width: 1.6 },
    { label: t("decisions.what"), width: 2.4 },
    { label: t("decisions.who"), width: 1.8 },
    { label: t("decisions.note"), width: 2 },
  ];
  const rows = log.map(({ when, what, who, note }) => [when, what, who, note]);
  return framed(source, "decisions", [
    paragraph(t(log.length > 0 ? "decisions.about" : "decisions.none")),
    ...(log.length > 0 ? [{ kind: "table", caption: t("decisions.caption"), columns, rows } satisfies Block] : []),
    ...beforePurchase(source),
    ...reasons(source),
  ]);
};

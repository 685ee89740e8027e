import type { Block, PaperDocument } from "~/documents/document-model";
import type { Lot } from "../tender";
import { quantityText } from "./invitation";
import { numberedCriteria, ofKind, type NumberedCriterion } from "./number-criteria";
import { framed, heading, lotTitle, paragraph, type PaperSource } from "./paper-source";

const line = (label: string, hint = "", lines = 1): Block => ({ kind: "answer", label, hint, lines });

function bidder({ content, t }: PaperSource): Block[] {
  return [
    heading(1, "1", t("response.about")),
    line(t("response.name")),
    line(t("response.number")),
    line(t("response.contact"), "", 2),
    ...(content.lots.length > 1 ? [line(t("response.lots"), t("response.lots.hint"), 2)] : []),
  ];
}

/** A question a criterion; the number is the same as in the list that is pasted into a tendering tool. */
function question({ t }: PaperSource, { number, criterion, words }: NumberedCriterion): Block[] {
  const clause = criterion.content.kind === "performance_clause";
  const asked = clause
    ? [paragraph(t("response.accepts"))]
    : criterion.mandatory
      ? [
          {
            kind: "paragraph",
            text: [{ text: `${t("response.meets")} `, bold: true }, { text: t("response.meets.choices") }],
          } satisfies Block,
        ]
      : [];
  const proof = words.evidence ? t("response.proof", { proof: words.evidence }) : "";
  return [
    heading(3, number, words.title),
    paragraph(words.text),
    ...asked,
    ...(clause ? [] : [line(t("response.answer", { number }), proof, 3)]),
  ];
}

function prices(source: PaperSource, lot: Lot): Block {
  const { t } = source;
  return {
    kind: "table",
    caption: t("response.price.caption", { lot: lotTitle(source, lot) }),
    columns: [
      { label: t("column.item"), width: 3 },
      { label: t("column.quantity"), width: 1.3, end: true },
      { label: t("response.price.unit"), width: 1.6 },
      { label: t("response.price.sum"), width: 1.6 },
    ],
    rows: lot.items.map((item) => [item.description || t("open"), quantityText(source, item), "", ""]),
  };
}

function lifeCycle({ content, t }: PaperSource): Block[] {
  if (content.evaluation?.kind !== "life_cycle_cost") return [];
  return [
    heading(2, "", t("response.lifecycle")),
    ...(["use", "upkeep", "end"] as const).map((key) => line(t(`response.lifecycle.${key}`))),
  ];
}

const sectionTitles = {
  exclusion: "invitation.exclusion",
  selection: "invitation.selection",
  technical_specification: "criterion.technical_specification",
  award: "evaluation.criteria",
  performance_clause: "response.clauses",
} as const;

/** What bidders fill in, with the numbers of the requirements. */
export function responsePaper(source: PaperSource): PaperDocument {
  const { content, t } = source;
  const all = numberedCriteria(content);
  const kinds = ["exclusion", "selection", "technical_specification", "award", "performance_clause"] as const;
  const sections = kinds
    .map((kind) => ({
      title: t(sectionTitles[kind]),
      list: ofKind(all, kind),
    }))
    .filter(({ list }) => list.length > 0);
  const after = sections.length + 2;
  return framed(source, "response", [
    paragraph(t("response.how")),
    ...bidder(source),
    ...sections.flatMap(({ title, list }, at) => [
      heading(1, String(at + 2), title),
      ...list.flatMap((entry) => question(source, entry)),
    ]),
    heading(1, String(after), t("response.price")),
    paragraph(t("response.price.note")),
    ...content.lots.map((lot) => prices(source, lot)),
    ...lifeCycle(source),
    heading(1, String(after + 1), t("response.secrecy")),
    line(t("response.secrecy"), t("response.secrecy.hint"), 4),
    heading(1, "", t("contract.signatures")),
    line(t("response.sign"), t("contract.sign.hint"), 4),
  ]);
}

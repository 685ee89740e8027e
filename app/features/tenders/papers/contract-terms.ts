import type { Block, PaperDocument } from "~/documents/document-model";
import { termSections } from "../empty-content";
import { criterionBlocks } from "./criterion-blocks";
import { numberedCriteria, ofKind, type NumberedCriterion } from "./number-criteria";
import { dayText, framed, heading, paragraph, paragraphs, type PaperSource } from "./paper-source";

function parties(source: PaperSource): Block[] {
  const { t, authority } = source;
  return [
    heading(1, "1", t("contract.parties")),
    paragraph(t("contract.parties.text", { authority: authority.name })),
    paragraph(t("contract.order")),
  ];
}

function term(source: PaperSource): Block[] {
  const { t, content } = source;
  const { months, options } = content.contract;
  const start = content.timeline.contractStart
    ? dayText(source, content.timeline.contractStart)
    : t("contract.term.signing");
  return [
    heading(1, "2", t("contract.term")),
    paragraph(
      months === null
        ? t("contract.term.open")
        : t("contract.term.months", { months: t("months", { count: months }), start }),
    ),
    ...options.map(({ months: count, note }) =>
      paragraph(t("contract.option", { months: t("months", { count }), note }).trim()),
    ),
  ];
}

/** Commercial terms that somebody has written; payment always has the duty of electronic invoices (lag 2018:1277). */
function commercial(source: PaperSource, from: number): Block[] {
  const { t, content } = source;
  const sections = termSections
    .map((section) => ({
      title: t(`contract.section.${section}`),
      blocks: [
        ...paragraphs(content.terms[section] ?? ""),
        ...(section === "payment" ? [paragraph(t("contract.invoice"))] : []),
      ],
    }))
    .filter(({ blocks }) => blocks.length > 0);
  return sections.flatMap(({ title, blocks }, at) => [heading(1, String(from + at), title), ...blocks]);
}

const followUpTable = (source: PaperSource, list: readonly NumberedCriterion[]): Block => ({
  kind: "table",
  caption: source.t("contract.followup.caption"),
  columns: [
    { label: source.t("column.number"), width: 0.7 },
    { label: source.t("column.title"), width: 2.6 },
    { label: source.t("fact.followup"), width: 4 },
  ],
  rows: list.map(({ number, words }) => [number, words.title, words.followUp]),
});

function clauses(source: PaperSource, from: number): Block[] {
  const { t, content } = source;
  const all = numberedCriteria(content);
  const list = ofKind(all, "performance_clause");
  const followed = ofKind(all, "technical_specification", "award", "performance_clause").filter(
    ({ words }) => words.followUp !== "",
  );
  return [
    heading(1, String(from), t("contract.clauses")),
    paragraph(t(list.length > 0 ? "contract.clauses.intro" : "contract.clauses.none")),
    ...list.flatMap((entry) => criterionBlocks(source, entry)),
    ...(followed.length > 0
      ? [
          heading(1, String(from + 1), t("contract.followup")),
          paragraph(t("contract.followup.intro")),
          followUpTable(source, followed),
        ]
      : []),
  ];
}

const signatures = ({ t }: PaperSource): Block[] => [
  heading(1, "", t("contract.signatures")),
  { kind: "answer", label: t("contract.sign.authority"), hint: t("contract.sign.hint"), lines: 4 },
  { kind: "answer", label: t("contract.sign.supplier"), hint: t("contract.sign.hint"), lines: 4 },
];

/** The contract to be: commercial terms, clauses, and how both these and what was promised are followed up. */
export function contractPaper(source: PaperSource): PaperDocument {
  const terms = commercial(source, 3);
  const next = 3 + terms.filter(({ kind }) => kind === "heading").length;
  return framed(source, "contract", [
    ...parties(source),
    ...term(source),
    ...terms,
    ...clauses(source, next),
    ...signatures(source),
  ]);
}

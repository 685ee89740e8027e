import type { Block, PaperDocument } from "~/documents/document-model";
import { formatDay } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { municipalityNamed } from "../introductions/municipality-named";
import type { ReportQuestion } from "./case-report";
import type { ReportTable } from "./report-tables";

export interface ReportPaperSource {
  readonly tables: readonly ReportTable[];
  readonly question: ReportQuestion;
  readonly advisers: string;
  readonly day: IsoDate;
  readonly locale: Locale;
  readonly t: Translate<"advising">;
}

const periodOf = ({ question: { from, until }, locale, t }: Pick<ReportPaperSource, "question" | "locale" | "t">) =>
  t("report.periodOf", { from: formatDay(locale, from), until: formatDay(locale, until) });

/** What the report is about, line by line. */
export function reportFront({ question, advisers, day, locale, t }: Omit<ReportPaperSource, "tables">) {
  const { municipality, project } = question;
  return [
    { label: t("report.advisers"), value: advisers },
    { label: t("report.period"), value: periodOf({ question, locale, t }) },
    { label: t("report.municipality"), value: municipalityNamed(municipality) ?? t("network.county") },
    { label: t("report.project"), value: project ?? t("report.everything") },
    { label: t("report.made"), value: formatDay(locale, day) },
  ];
}

/** Tables whose further columns hold words; those of all others hold figures. */
const wordy: ReadonlySet<ReportTable["key"]> = new Set(["courses"]);

/** A part of the report under its heading; the table says what time it is of, so that it stands by itself when copied. */
const blocksOf = ({ key, title, note, columns, rows }: ReportTable, period: string): Block[] => [
  { kind: "heading", level: 2, text: title },
  ...(rows.length > 0
    ? [
        {
          kind: "table" as const,
          caption: `${title}, ${period}`,
          columns: columns.map((label, index) => ({
            label,
            width: index === 0 ? 3 : wordy.has(key) ? 3 : 1.5,
            end: index > 0 && !wordy.has(key),
          })),
          rows,
        },
      ]
    : []),
  ...(note ? [{ kind: "paragraph" as const, text: note }] : []),
];

/** The report as a paper. */
export function reportPaper(source: ReportPaperSource): PaperDocument {
  const { tables, t, locale, advisers } = source;
  const period = periodOf(source);
  return {
    title: t("report.title"),
    subtitle: advisers,
    locale,
    front: reportFront(source),
    footer: `${t("report.title")}: ${advisers}`,
    pageLabel: t("certificate.page", { page: "{page}", pages: "{pages}" }),
    blocks: tables.flatMap((table) => blocksOf(table, period)),
  };
}

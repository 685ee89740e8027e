import { categoryByCode, groupByCode } from "~/features/reference/category-tree";
import { formatNumber } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import type { Locale } from "~/shared/locale";
import { municipalityNamed } from "../introductions/municipality-named";
import type { OutcomeSum } from "../outcomes/outcome";
import { leastFirms, leastPersons, type CaseReport, type Counted, type CourseProposal } from "./case-report";

/** A table of the report in words: the same for the page, the paper and the sheet. */
export interface ReportTable {
  readonly key: "stages" | "effect" | "reasons" | "municipalities" | "inclusion" | "unmet" | "courses";
  readonly title: string;
  /** Said under the table, or instead of it where there is nothing. */
  readonly note: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Words {
  readonly t: Translate<"advising">;
  readonly locale: Locale;
}

function countTable<Key extends string>(
  { t }: Words,
  key: ReportTable["key"],
  { rows, total }: Counted<Key>,
  column: string,
  name: (key: Key) => string,
  zeros: boolean,
): Omit<ReportTable, "title" | "note"> {
  const shown = (count: number | null) => (count === null ? t("report.suppressed") : String(count));
  const kept = rows.filter(({ count }) => zeros || count !== 0);
  return {
    key,
    columns: [column, t("report.count")],
    rows: [
      ...kept.map((row) => [name(row.key), shown(row.count)]),
      ...(kept.length > 0 ? [[t("report.total"), shown(total)]] : []),
    ],
  };
}

function effectTable({ t, locale }: Words, { effect }: CaseReport): ReportTable {
  const line = (label: string, of: (sum: OutcomeSum) => number, decimals: number): string[] => [
    label,
    ...(["estimated", "verified"] as const).map((kind) =>
      effect === null ? t("report.suppressed") : formatNumber(locale, of(effect[kind]), decimals),
    ),
  ];
  const twice = effect === null ? 0 : effect.estimated.countedElsewhere + effect.verified.countedElsewhere;
  return {
    key: "effect",
    title: t("report.effect"),
    note: [t("report.apart"), t("report.byDays"), ...(twice > 0 ? [t("report.once", { count: twice })] : [])].join(" "),
    columns: [t("report.measure"), t("report.estimated"), t("report.verified")],
    rows: [
      line(t("report.tonnes"), (sum) => sum.kilograms / 1000, 1),
      line(t("report.kronor"), (sum) => sum.valueMinor / 100, 0),
      line(t("report.kgCo2e"), (sum) => sum.kgCo2e, 0),
      line(t("report.jobs"), (sum) => sum.jobs, 1),
      line(t("report.newOffers"), (sum) => sum.newOffers, 0),
    ],
  };
}

const categoryNamed = (code: string, locale: Locale): string =>
  (categoryByCode(code) ?? groupByCode(code))?.label[locale] ?? code;

function courseWords({ t, locale }: Words, one: CourseProposal): string[] {
  if (one.topic !== "supply")
    return [
      t(`course.${one.topic}`),
      one.cases === null ? t("course.becauseFew") : t("course.becauseReason", { count: one.cases }),
    ];
  const material = categoryNamed(one.category, locale);
  return [
    t("course.supply", { material }),
    one.needs === null ? t("course.becauseFewNeeds") : t("course.becauseNeeds", { count: one.needs }),
  ];
}

function needTables(words: Words, { unmet, courses }: CaseReport): ReportTable[] {
  const { t, locale } = words;
  return [
    {
      key: "unmet",
      title: t("report.unmet"),
      note: unmet.length === 0 ? t("report.noUnmet") : null,
      columns: [t("network.material"), t("report.needs"), t("network.tonnes")],
      rows: unmet.map(({ category, needs, tonnes }) => [
        categoryNamed(category, locale),
        needs === null ? t("report.suppressed") : String(needs),
        needs === null
          ? t("report.suppressed")
          : tonnes === null
            ? t("network.gapUnknown")
            : formatNumber(locale, tonnes, 1),
      ]),
    },
    {
      key: "courses",
      title: t("report.courses"),
      note: courses.length === 0 ? t("report.noCourses") : null,
      columns: [t("report.course"), t("report.because")],
      rows: courses.map((one) => courseWords(words, one)),
    },
  ];
}

/** The report as tables in the reader's words. */
export function reportTables(report: CaseReport, words: Words): ReportTable[] {
  const { t } = words;
  const place = (code: string) => municipalityNamed(code) ?? t("network.elsewhere");
  const none = (counted: Counted<string>, text: string) =>
    counted.rows.every(({ count }) => count === 0) ? text : null;
  return [
    {
      title: t("report.stages"),
      note: null,
      ...countTable(words, "stages", report.stages, t("report.stage"), (stage) => t(`stage.${stage}`), true),
    },
    effectTable(words, report),
    {
      title: t("report.reasons"),
      note: none(report.reasons, t("report.noReasons")),
      ...countTable(words, "reasons", report.reasons, t("report.reason"), (reason) => t(`reason.${reason}`), false),
    },
    {
      title: t("report.municipalities"),
      note: t("report.suppression", { people: leastPersons, firms: leastFirms }),
      ...countTable(words, "municipalities", report.municipalities, t("network.place"), place, false),
    },
    {
      title: t("report.inclusion"),
      note: none(report.inclusion, t("report.noInclusion")),
      ...countTable(words, "inclusion", report.inclusion, t("report.group"), (group) => t(`inclusion.${group}`), false),
    },
    ...needTables(words, report),
  ];
}

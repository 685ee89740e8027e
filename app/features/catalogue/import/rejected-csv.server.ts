import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import type { RejectedRow } from "./check-table";
import { explain } from "./explain.server";
import { writeCsv } from "~/shared/write-csv";

/** The rejected rows as they came, after them the line and the reasons; mended, the file can be imported as it is. */
export function rejectedCsv(headings: readonly string[], rejected: readonly RejectedRow[], locale: Locale): string {
  const t = translator(locale, "imports");
  const rows = rejected.map(({ source, errors }) => {
    const reasons = errors.map((error) => {
      const { remedy } = explain(error, locale);
      return error.heading ? `${error.heading}: ${remedy}` : remedy;
    });
    return [...source.cells, String(source.line), reasons.join(" | ")];
  });
  return writeCsv([...headings, t("rejected.line"), t("rejected.reasons")], rows);
}

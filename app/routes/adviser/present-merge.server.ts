import type { ComparedFirms } from "~/features/advising/firms/compare-firms.server";
import { mergeFields } from "~/features/advising/firms/merge-fields";
import type { ProspectFields } from "~/features/advising/firms/prospect";
import type { Locale } from "~/shared/locale";
import { firmLabels, firmText } from "./present-firm.server";
import { say } from "./present-flow.server";

/** Two firms side by side, and the details of which one has to be chosen. */
export function presentMerge({ from, into, other }: ComparedFirms, locale: Locale) {
  const words = say(locale);
  const stays: Partial<ProspectFields> = other ?? into;
  const rows = mergeFields.map((name) => ({
    id: name as string,
    field: words(firmLabels[name]),
    into: firmText(stays, name, locale),
    from: firmText(from, name, locale),
  }));
  return {
    page: { title: words("merge.title") },
    from: { id: from.id },
    into: { id: into.id },
    version: from.version,
    member: other === null,
    rows: rows.filter((row) => row.into !== "" || row.from !== ""),
    differing: other
      ? rows
          .filter((row) => row.into !== "" && row.from !== "" && row.into !== row.from)
          .map(({ id, field, ...values }) => ({ name: id, label: field, ...values }))
      : [],
  };
}

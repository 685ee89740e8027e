import type { ComparedFirms } from "~/features/advising/firms/compare-firms.server";
import { mergeFields } from "~/features/advising/firms/merge-firms.server";
import type { ProspectFields } from "~/features/advising/firms/prospect";
import { publishedNumber } from "~/features/organizations/organization-kind";
import type { Locale } from "~/shared/locale";
import { municipalityOf, say } from "./present-flow.server";

const labels: Readonly<Record<(typeof mergeFields)[number], string>> = {
  name: "firm.name",
  organizationNumber: "firm.number",
  municipalityCode: "field.municipality",
  address: "firm.address",
  industryCodes: "firm.industry",
  employees: "firm.employees",
  contactName: "firm.contactRole",
  contactEmail: "firm.email",
  contactPhone: "firm.phone",
};

function textOf(firm: Partial<ProspectFields>, field: (typeof mergeFields)[number]): string {
  const value = firm[field];
  if (value === null || value === undefined) return "";
  if (field === "municipalityCode") return municipalityOf(String(value)) ?? "";
  if (field === "organizationNumber") return publishedNumber(String(value)) ?? "";
  return typeof value === "object" ? value.join("; ") : String(value);
}

/** Two firms side by side, and the details of which one has to be chosen. */
export function presentMerge({ from, into, other }: ComparedFirms, locale: Locale) {
  const words = say(locale);
  const stays: Partial<ProspectFields> = other ?? into;
  const rows = mergeFields.map((name) => ({
    id: name as string,
    field: words(labels[name]),
    into: textOf(stays, name),
    from: textOf(from, name),
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

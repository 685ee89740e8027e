import type { FirmForAdviser } from "~/features/advising/firms/get-firm.server";
import { detailFields, type DetailField } from "~/features/advising/firms/hear";
import { contactFields, type ProspectFields } from "~/features/advising/firms/prospect";
import type { FirmView } from "~/features/advising/firms/ui/firm-view";
import { publishedNumber } from "~/features/organizations/organization-kind";
import { formatDay, formatMoment, formatNumber } from "~/i18n/format";
import { translateCode } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { activityTexts } from "./code-names.server";
import { municipalityOf, say } from "./present-flow.server";

/** Labels of what is kept of a firm. */
export const firmLabels: Readonly<Record<DetailField | "name", string>> = {
  name: "firm.name",
  organizationNumber: "firm.number",
  municipalityCode: "field.municipality",
  address: "firm.address",
  industryCodes: "firm.industry",
  employees: "firm.employees",
  sizeClass: "firm.size",
  contactName: "firm.contactRole",
  contactEmail: "firm.email",
  contactPhone: "firm.phone",
};

const dotted = (code: string): string => code.replace(/^(\d\d)(\d+)$/, "$1.$2");

/** Codes of trades with what they mean, by the code as stored. */
type Names = ReadonlyMap<string, string>;

/** One detail of a firm in words; blank where nobody has said. */
export function firmText(
  firm: Partial<ProspectFields>,
  field: DetailField | "name",
  locale: Locale,
  names: Names = new Map(),
): string {
  const value = firm[field];
  if (value === null || value === undefined || value === "") return "";
  if (field === "municipalityCode") return municipalityOf(String(value)) ?? "";
  if (field === "organizationNumber") return publishedNumber(String(value)) ?? "";
  if (field === "employees") return formatNumber(locale, Number(value));
  if (field === "sizeClass") return translateCode(locale, "organizations", `size.${String(value)}`);
  if (typeof value !== "object") return String(value);
  if (value.length === 0) return "";
  const words = say(locale);
  const { industryRevision, industryOn } = firm;
  const of = [
    words(industryRevision ? `revision.${industryRevision}` : "firm.revisionUnknown"),
    ...(industryOn ? [formatDay(locale, industryOn)] : []),
  ];
  return `${value.map((code) => names.get(code) ?? dotted(code)).join("; ")} (${of.join(", ")})`;
}

const valuesOf = (firm: ProspectFields): Record<string, string> => ({
  name: firm.name,
  organizationNumber: firm.organizationNumber ?? "",
  municipalityCode: firm.municipalityCode ?? "",
  address: firm.address,
  industryCodes: firm.industryCodes.map(dotted).join("; "),
  industryRevision: firm.industryRevision ?? "",
  industryOn: firm.industryOn ?? "",
  employees: firm.employees === null ? "" : String(firm.employees),
  sizeClass: firm.sizeClass ?? "",
  contactName: firm.contactName,
  contactEmail: firm.contactEmail,
  contactPhone: firm.contactPhone,
});

function factsOf({ prospect, facts }: FirmForAdviser, locale: Locale, names: Names): FirmView["facts"] {
  const known: Partial<ProspectFields> = prospect ?? {
    organizationNumber: facts.organizationNumber,
    municipalityCode: facts.municipalityCode,
    ...facts.described,
  };
  return detailFields.flatMap((field) => {
    const value = firmText(known, field, locale, names);
    return value === "" ? [] : [{ key: field as string, label: say(locale)(firmLabels[field]), value }];
  });
}

const fieldLabels: Readonly<Record<string, string>> = {
  ...firmLabels,
  has: "visit.has",
  needs: "visit.needs",
  wishes: "visit.wishes",
  visitedOn: "visit.on",
  followUpOn: "visit.followUp",
};

/** What has happened to a firm or a note: when, who, and which details; the details themselves are in no event. */
export function presentHistory(
  { history, people }: Pick<FirmForAdviser, "history" | "people">,
  locale: Locale,
): FirmView["history"] {
  const words = say(locale);
  return history.map(({ id, type, occurredAt, actorId, payload }) => {
    const fields = [payload.fields, payload.filled, payload.otherwise]
      .flatMap((list) => (Array.isArray(list) ? list.map(String) : []))
      .flatMap((field) => (fieldLabels[field] ? words(fieldLabels[field]) : []));
    return {
      key: id,
      state: "done" as const,
      time: formatMoment(locale, occurredAt),
      dateTime: occurredAt.toISOString(),
      title: translateCode(locale, "events", type),
      note: [(actorId && people.get(actorId)) ?? "", [...new Set(fields)].join(", ")].filter(Boolean).join(" · "),
    };
  });
}

/** The page of a firm in the reader's words. */
export async function presentFirm(found: FirmForAdviser, locale: Locale): Promise<FirmView> {
  const { facts, prospect, visits, cases } = found;
  const otherwise = prospect?.contradictions.flatMap((one) => one.said.industryCodes ?? []) ?? [];
  const own = prospect ?? facts.described;
  const codes = [...(own?.industryCodes ?? []), ...otherwise];
  const names = await activityTexts(codes, locale, own?.industryRevision);
  return {
    id: facts.id,
    version: prospect?.version ?? 0,
    name: facts.name,
    member: prospect === null,
    href: facts.slug && `/organisation/${facts.slug}`,
    acts: found.acts,
    facts: factsOf(found, locale, names),
    contactUntil:
      prospect && contactFields.some((field) => prospect[field] !== "")
        ? formatDay(locale, prospect.contactUntil)
        : null,
    kept: prospect ? valuesOf(prospect) : {},
    contradictions: (prospect?.contradictions ?? []).map(({ field, said, visitId, on }, index) => ({
      key: `${field} ${index}`,
      index,
      label: say(locale)(firmLabels[field as DetailField]),
      kept: prospect ? firmText(prospect, field as DetailField, locale, names) : "",
      said: firmText(said, field as DetailField, locale, names),
      day: formatDay(locale, on),
      visit: visitId && `/radgivning/besok/${visitId}`,
    })),
    visits: visits.map(({ id, visitedOn, has, needs, wishes }) => ({
      id,
      title: formatDay(locale, visitedOn),
      note: [has, needs, wishes].find((text) => text !== "") ?? "",
    })),
    cases: cases.map(({ id, title, stage }) => ({
      id,
      title,
      note: translateCode(locale, "advising", `stage.${stage}`),
    })),
    history: presentHistory(found, locale),
  };
}

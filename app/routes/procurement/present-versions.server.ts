import type { ContentChange } from "~/features/tenders/review/compare-contents";
import { namesOf } from "~/features/tenders/review/people.server";
import type { versionsOf } from "~/features/tenders/review/versions.server";
import type { ChangeRow } from "~/features/tenders/ui/version-diff";
import type { VersionRowData } from "~/features/tenders/ui/version-list";
import { formatMoment } from "~/i18n/format";
import { translateCode } from "~/i18n/translator.server";
import type { OrganizationMember } from "~/shared/actor";
import type { Locale } from "~/shared/locale";

type Rows = Extract<Awaited<ReturnType<typeof versionsOf>>, { ok: true }>["value"];

/** Versions as the list shows them: who and when in words. */
export async function presentVersions(actor: OrganizationMember, rows: Rows): Promise<VersionRowData[]> {
  const names = await namesOf(
    actor,
    rows.map(({ savedBy }) => savedBy),
  );
  return rows.map(({ version, savedBy, savedAt, note }) => ({
    version,
    name: (savedBy && names.get(savedBy)) || null,
    time: formatMoment(actor.locale, savedAt),
    note: note === "" ? null : translateCode(actor.locale, "readiness", `note.${note}`),
  }));
}

/** Coded values of a line in words, where there are words for them. */
function inWords(line: string, value: string | null, locale: Locale): string | null {
  if (value === null) return null;
  const group = { regime: "regime", procedure: "procedure", language: "language", mandatory: "mandatory" }[line];
  if (!group) return value;
  const key = `${group}.${value}`;
  const words = translateCode(locale, group === "mandatory" ? "readiness" : "tenders", key);
  return words === key ? value : words;
}

export const presentChanges = (changes: readonly ContentChange[], locale: Locale): ChangeRow[] =>
  changes.map(({ section, line, of, before, after }, index) => ({
    key: String(index),
    where: [translateCode(locale, "tenders", `section.${section}`), of].filter(Boolean).join(", "),
    what: translateCode(locale, "readiness", `line.${line}`),
    before: inWords(line, before, locale),
    after: inWords(line, after, locale),
  }));

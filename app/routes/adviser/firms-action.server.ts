import { receiveFile } from "~/features/catalogue/import/receive-file.server";
import { importFirms } from "~/features/advising/firms/import-firms.server";
import { fileColumns, type FileColumn } from "~/features/advising/firms/data/firm-columns";
import { takePoint } from "~/http/rate-limit.server";
import { translateCode } from "~/i18n/translator.server";
import type { OrganizationMember } from "~/shared/actor";
import type { Locale } from "~/shared/locale";
import { ok } from "~/shared/result";
import { say } from "./present-flow.server";

/** Refused rows shown; the file itself has the rest. */
const mostShown = 30;

const isColumn = (field: string): field is FileColumn => Object.hasOwn(fileColumns, field);

/** Where a fault stands: the column, and what stands there where the cell holds several. */
const placeOf = (field: string, part: string | undefined, locale: Locale): string =>
  [isColumn(field) ? fileColumns[field].label[locale] : field, ...(part ? [`”${part}”`] : [])].join(" ");

/** Loads the file and says what came of it, line by line where something was refused. */
export async function firmsAction(actor: OrganizationMember, request: Request) {
  const allowed = await takePoint("import", actor.personId);
  if (!allowed.ok) return allowed;
  const file = await receiveFile(request);
  if (!file.ok) return file;
  const loaded = await importFirms(actor, file.value.bytes);
  if (!loaded.ok) return loaded;
  const { firms, flows, known, alike, unknown, refused } = loaded.value;
  const words = say(actor.locale);
  const lines = refused.slice(0, mostShown).flatMap(({ line, faults }) =>
    faults.map(({ field, code, params, part }) =>
      words("import.line", {
        line,
        column: placeOf(field, part, actor.locale),
        text: translateCode(actor.locale, "errors", `field.${code}`, params),
      }),
    ),
  );
  return ok({
    receipt: words("import.receipt", { firms, flows, known }),
    notes: [
      ...(alike > 0 ? [words("import.alike", { count: alike })] : []),
      ...(unknown.length > 0 ? [words("import.unknown", { list: unknown.join(", ").slice(0, 200) })] : []),
    ],
    rejected: refused.length,
    refused: lines,
    more: Math.max(0, refused.length - mostShown),
  });
}

import { receiveFile } from "~/features/catalogue/import/receive-file.server";
import { importFirms } from "~/features/advising/firms/import-firms.server";
import { firmColumns, type FirmColumn } from "~/features/advising/firms/firm-file";
import { takePoint } from "~/http/rate-limit.server";
import { translateCode } from "~/i18n/translator.server";
import type { OrganizationMember } from "~/shared/actor";
import { ok } from "~/shared/result";
import { say } from "./present-flow.server";

/** Refused rows shown; the file itself has the rest. */
const mostShown = 30;

const isColumn = (field: string): field is FirmColumn => Object.hasOwn(firmColumns, field);

/** Loads the file and says what came of it, line by line where something was refused. */
export async function firmsAction(actor: OrganizationMember, request: Request) {
  const allowed = await takePoint("import", actor.personId);
  if (!allowed.ok) return allowed;
  const file = await receiveFile(request);
  if (!file.ok) return file;
  const loaded = await importFirms(actor, file.value.bytes);
  if (!loaded.ok) return loaded;
  const { firms, flows, known, refused } = loaded.value;
  const words = say(actor.locale);
  const lines = refused.slice(0, mostShown).flatMap(({ line, faults }) =>
    faults.map(({ field, code, params }) =>
      words("import.line", {
        line,
        column: isColumn(field) ? firmColumns[field][0] : field,
        text: translateCode(actor.locale, "errors", `field.${code}`, params),
      }),
    ),
  );
  return ok({
    receipt: words("import.receipt", { firms, flows, known }),
    refused: lines,
    more: Math.max(0, refused.length - mostShown),
  });
}

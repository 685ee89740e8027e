import { createHash } from "node:crypto";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { storage } from "~/infra/storage/open-storage.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, fieldError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { assessFile } from "./assess-file.server";
import { mapHeadings } from "./columns";
import { decodeBytes } from "./decode-bytes";
import { insertImport } from "./import-store.server";
import { readCsv } from "./read-csv";
import type { ReceivedFile } from "./receive-file.server";

/** Keeps a file and says what it holds. Nothing is imported yet; a file that is no table is refused with the reason. */
export async function uploadImport(
  actor: OrganizationMember,
  { fileName, bytes }: ReceivedFile,
): Promise<Result<{ id: string }, AppError>> {
  const { text, encoding } = decodeBytes(bytes);
  const table = readCsv(text);
  if (!table.ok)
    return err(
      appError("unprocessable", { fields: [fieldError("file", `csv_${table.error.code}`, table.error.params)] }),
    );
  const organizationId = actor.organization.id;
  const by = { personId: actor.personId, locale: actor.locale, emailVerified: actor.emailVerified };
  const options = { publish: false, clearEmpty: false };
  const check = await assessFile(actor, {
    organizationId,
    table: table.value,
    encoding,
    mapping: mapHeadings(table.value.headers),
    options,
    by,
  });
  const id = newId();
  const storageKey = `imports/${organizationId}/${id}.csv`;
  await storage().put(storageKey, bytes, "text/csv");
  return transaction(async (tx) => {
    await insertImport(tx, {
      id,
      organizationId,
      fileName,
      storageKey,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      ...check,
    });
    await recordEvent(tx, actor, {
      type: "import.uploaded",
      subjectType: "import",
      subjectId: id,
      organizationId,
      payload: { rows: check.rowsTotal },
    });
    return ok({ id });
  });
}

import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { addJob } from "~/infra/jobs/add-job.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { mappingFault } from "./columns";
import { markRunning } from "./import-store.server";
import { ownImport } from "./own-import.server";
import type { ImportOptions } from "./parse-row";

/** Hands the import to a job. A second press finds it begun and starts nothing. */
export async function startImport(
  actor: Actor,
  input: ImportOptions & { readonly id: string },
): Promise<Result<null, AppError>> {
  const own = await ownImport(actor, input.id);
  if (!own.ok) return own;
  const { actor: member } = own.value;
  const { id, organizationId, mapping, settings, rowsTotal, rejected } = own.value.import;
  if (mappingFault(mapping)) return err(invalidInput(fieldError("column-0", "csv_title_missing")));
  if (rowsTotal === rejected) return err(appError("unprocessable", { reason: "import_nothing_clean" }));
  if (input.publish && !member.emailVerified) return err(appError("forbidden", { reason: "email_not_verified" }));
  const by = { personId: member.personId, locale: member.locale, emailVerified: member.emailVerified };
  return transaction(async (tx) => {
    if (!(await markRunning(tx, id, { ...settings, publish: input.publish, clearEmpty: input.clearEmpty, by })))
      return err(appError("conflict", { reason: "import_begun" }));
    await addJob(tx, "import-listings", { importId: id }, { key: `import-listings:${id}`, maxAttempts: 3 });
    await recordEvent(tx, actor, {
      type: "import.started",
      subjectType: "import",
      subjectId: id,
      organizationId,
      payload: { publish: input.publish },
    });
    return ok(null);
  });
}

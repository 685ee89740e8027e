import { readAll, storage } from "~/infra/storage/open-storage.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { checkTable } from "./check-table";
import { rejectedKey } from "./import-job";
import { rowContext } from "./import-table.server";
import { ownImport, readKept } from "./own-import.server";
import { rejectedCsv } from "./rejected-csv.server";

/** The rejected rows of an import as a file: of the run when it is over, else as the file stands now. */
export async function rejectedFile(
  actor: Actor,
  id: string,
): Promise<Result<{ fileName: string; content: string }, AppError>> {
  const own = await ownImport(actor, id);
  if (!own.ok) return own;
  const { organizationId, fileName, mapping, settings, state, storageKey, rejected } = own.value.import;
  if (rejected === 0) return err(appError("not_found"));
  const name = fileName.replace(/\.[a-z]{1,5}$/i, "");
  if (state === "done") {
    const kept = await storage().get(rejectedKey(storageKey));
    return kept
      ? ok({ fileName: name, content: (await readAll(kept.body)).toString("utf8") })
      : err(appError("not_found"));
  }
  const { table } = await readKept(storageKey);
  const checked = checkTable(table, await rowContext(actor, organizationId, table.headers, mapping, settings));
  return ok({ fileName: name, content: rejectedCsv(table.headers, checked.rejected, actor.locale) });
}

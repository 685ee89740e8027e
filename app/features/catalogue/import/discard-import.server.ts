import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { storage } from "~/infra/storage/open-storage.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { deleteImport } from "./import-store.server";
import { ownImport } from "./own-import.server";

/** Throws a file away that has not been imported. */
export async function discardImport(actor: Actor, id: string): Promise<Result<null, AppError>> {
  const own = await ownImport(actor, id);
  if (!own.ok) return own;
  const { organizationId, storageKey } = own.value.import;
  const deleted = await transaction(async (tx) => {
    if (!(await deleteImport(tx, id))) return false;
    await recordEvent(tx, actor, { type: "import.discarded", subjectType: "import", subjectId: id, organizationId });
    return true;
  });
  if (!deleted) return err(appError("conflict", { reason: "import_begun" }));
  await storage().delete(storageKey);
  return ok(null);
}

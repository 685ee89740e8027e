import { db } from "~/infra/db/client.server";
import { readAll, storage } from "~/infra/storage/open-storage.server";
import { actsForOrganization, type Actor, type OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { decodeBytes, type Encoding } from "./decode-bytes";
import type { ListingImport } from "./import-job";
import { findImport } from "./import-store.server";
import { readCsv, type CsvTable } from "./read-csv";

export interface OwnImport {
  readonly actor: OrganizationMember;
  readonly import: ListingImport;
}

/** An import of the organization the actor acts for; anybody else's does not exist for them. */
export async function ownImport(actor: Actor, id: string): Promise<Result<OwnImport, AppError>> {
  const found = isId(id) ? await findImport(db(), id) : null;
  if (!found || !actsForOrganization(actor) || found.organizationId !== actor.organization.id)
    return err(appError("not_found"));
  return ok({ actor, import: found });
}

/** The kept file, read again. It was readable when it came, so anything else is a fault of the store. */
export async function readKept(storageKey: string): Promise<{ table: CsvTable; encoding: Encoding }> {
  const object = await storage().get(storageKey);
  if (!object) throw new Error("The file of an import is missing from the store");
  const { text, encoding } = decodeBytes(await readAll(object.body));
  const table = readCsv(text);
  if (!table.ok) throw new Error(`The file of an import is no longer readable: ${table.error.code}`);
  return { table: table.value, encoding };
}

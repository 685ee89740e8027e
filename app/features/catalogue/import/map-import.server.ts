import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { assessFile } from "./assess-file.server";
import { columnOfHeading, mappingFault, type Mapping } from "./columns";
import { saveCheck } from "./import-store.server";
import { ownImport, readKept } from "./own-import.server";

export const columnField = (index: number): string => `column-${index}`;

/** Columns as named by hand, in either language or by key; empty leaves the column out. */
function readMapping(names: readonly string[]): Result<Mapping, AppError> {
  const mapping = names.map((name) => (name.trim() === "" ? null : columnOfHeading(name)));
  const unknown = names.flatMap((name, index): FieldError[] =>
    name.trim() !== "" && mapping[index] === null
      ? [fieldError(columnField(index), "csv_unknown_column", { name: name.slice(0, 60) })]
      : [],
  );
  if (unknown.length > 0) return err(invalidInput(...unknown));
  const fault = mappingFault(mapping);
  if (fault?.code === "column_twice")
    return err(invalidInput(fieldError(columnField(mapping.lastIndexOf(fault.column)), "csv_column_twice")));
  return fault ? err(invalidInput(fieldError(columnField(0), "csv_title_missing"))) : ok(mapping);
}

/** Says which column is what, and checks the file again. */
export async function mapImport(
  actor: Actor,
  input: { readonly id: string; readonly names: readonly string[] },
): Promise<Result<null, AppError>> {
  const own = await ownImport(actor, input.id);
  if (!own.ok) return own;
  const { id, organizationId, settings, storageKey } = own.value.import;
  const mapping = readMapping(settings.headings.map((_, index) => input.names[index] ?? ""));
  if (!mapping.ok) return mapping;
  const kept = await readKept(storageKey);
  const check = await assessFile(actor, {
    organizationId,
    ...kept,
    mapping: mapping.value,
    options: settings,
    by: settings.by,
  });
  return transaction(async (tx) => {
    if (!(await saveCheck(tx, id, check))) return err(appError("conflict", { reason: "import_begun" }));
    await recordEvent(tx, actor, {
      type: "import.mapped",
      subjectType: "import",
      subjectId: id,
      organizationId,
      payload: { rejected: check.rejected },
    });
    return ok(null);
  });
}

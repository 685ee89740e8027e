import { parse } from "csv-parse/sync";
import { cpvEntries } from "~/features/reference/codes/cpv-entries.server";
import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asOfficer, recordPurchase } from "./change-purchase.server";
import { insertEntries } from "./purchase-store.server";
import { readEntries, type EntriesFault } from "./read-entries";

/** Cells of pasted text: semicolon, tab or comma, whichever the header has most of. Null when it is no table. */
function tableOf(text: string): string[][] | null {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [";", "\t", ","].sort((a, b) => header.split(b).length - header.split(a).length)[0] ?? ";";
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true }) as string[][];
  } catch {
    return null;
  }
}

function refusal(fault: EntriesFault): AppError {
  if (fault.code === "columns") {
    const missing = fault.missing.map((field) =>
      field === "boughtOn" ? "datum" : field === "value" ? "belopp" : field,
    );
    return invalidInput(fieldError("rows", "entries_columns", { missing: missing.join(", ") }));
  }
  if (fault.code !== "lines") return invalidInput(fieldError("rows", `entries_${fault.code}`));
  const lines = [...new Set(fault.faults.map(({ line }) => line))];
  return invalidInput(fieldError("rows", "entries_lines", { lines: lines.slice(0, 10).join(", ") }));
}

/** Reads pasted purchases, all or none: lines with a fault or an unknown CPV code are named and nothing is kept. */
export async function importEntries(actor: Actor, text: string): Promise<Result<{ count: number }, AppError>> {
  const table = tableOf(text);
  const read = table && readEntries(table, today());
  return asOfficer(actor, async (tx, { organizationId, personId: createdBy }) => {
    if (!read) return err(invalidInput(fieldError("rows", "entries_not_csv")));
    if (!read.ok) return err(refusal(read.fault));
    const { entries } = read;
    const codes = entries.map(({ cpv }) => cpv);
    const known = await cpvEntries(codes, tx);
    const unknown = codes.flatMap((cpv, at) =>
      known.has(cpv) ? [] : [{ line: at + 2, field: "cpv", code: "unknown" }],
    );
    if (unknown.length > 0) return err(refusal({ code: "lines", faults: unknown }));
    const own = { organizationId, createdBy, origin: "import", recordId: null } as const;
    const count = await insertEntries(
      tx,
      entries.map((entry) => ({ id: newId(), ...own, ...entry })),
    );
    await recordPurchase(tx, actor, "entries_imported", { id: organizationId, organizationId }, { count });
    return ok({ count });
  });
}

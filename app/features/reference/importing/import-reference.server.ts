import { createHash } from "node:crypto";
import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { isPlatformAdministrator, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { referenceSources } from "../data/sources";
import { findLimits, saveLimits } from "../codes/limit-store.server";
import { limitId } from "../procurement-limits";
import { codeLists, type CodeList } from "../reference-rows";
import { importSources } from "./import-sources";
import { codeKey, factorKey, merge, municipalityKey, placeKey, wantedCodes, type Merge } from "./merge-rows";
import { readReferenceFile, type FileFault, type ReadFile } from "./read-reference-file";
import type { ImportList, ReferenceEntry, RowFault } from "./reference-entry";
import {
  closeReceipt,
  codeRows,
  factorRows,
  failReceipt,
  lockList,
  municipalityRows,
  openReceipt,
  placeRows,
  saveCodes,
  saveFactors,
  saveMunicipalities,
  savePlaces,
  saveSources,
  type ImportCounts,
  type Tell,
} from "./reference-store.server";

const timeout = 300_000;

export interface ReferenceFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The list the operator says it is; null = recognise it. */
  readonly list: ImportList | null;
}

export interface ImportReceipt extends ImportCounts {
  readonly id: string;
  readonly list: ImportList;
  readonly sha256: string;
  readonly rejected: readonly RowFault[];
}

export type Progress = (done: number, total: number) => void;

const isCodeList = (list: ImportList): list is CodeList => codeLists.some((code) => code === list);
const rowsOf = <K extends Exclude<ReferenceEntry["kind"], "label">>(entries: readonly ReferenceEntry[], kind: K) =>
  entries.flatMap((entry) => (entry.kind === kind ? [entry.row] : [])) as Extract<ReferenceEntry, { kind: K }>["row"][];

async function write<Row>(
  found: Merge<Row>,
  save: (rows: readonly Row[], tell: Tell) => Promise<void>,
  tell: Progress,
) {
  const rows = [...found.inserted, ...found.updated];
  const total = rows.length + found.unchanged;
  let done = found.unchanged;
  tell(done, total);
  await save(rows, (written) => tell((done += written), total));
  return {
    inserted: found.inserted.length,
    updated: found.updated.length,
    unchanged: found.unchanged,
    rejected: [] as RowFault[],
  };
}

async function apply(tx: Tx, { list, entries }: ReadFile, tell: Progress) {
  if (isCodeList(list)) {
    const existing = await codeRows(tx, list);
    const { rows, rejected } = wantedCodes(list, entries, existing);
    const written = await write(merge(existing, rows, codeKey), (changed, each) => saveCodes(tx, changed, each), tell);
    return { ...written, rejected };
  }
  if (list === "climate")
    return write(
      merge(await factorRows(tx), rowsOf(entries, "factor"), factorKey),
      (rows, each) => saveFactors(tx, rows, each),
      tell,
    );
  if (list === "limits")
    return write(merge(await findLimits(tx), rowsOf(entries, "limit"), limitId), (rows) => saveLimits(tx, rows), tell);
  if (list === "municipalities") {
    return write(
      merge(await municipalityRows(tx), rowsOf(entries, "municipality"), municipalityKey),
      (rows, each) => saveMunicipalities(tx, rows, each),
      tell,
    );
  }
  const places = await placeRows(tx, list === "localities" ? "locality" : "postcode");
  return write(merge(places, rowsOf(entries, "place"), placeKey), (rows, each) => savePlaces(tx, rows, each), tell);
}

const refusal = (fault: FileFault): AppError =>
  appError("unprocessable", {
    reason: `reference_file_${fault.code}`,
    ...(fault.code === "not_recognised" ? { params: { missing: fault.missing.join(", ") } } : {}),
  });

/**
 * Loads an official file into the dated reference tables: all its good rows in one transaction with the receipt and
 * one event, or nothing. Rows that the file does not name stay as they are. Running it again changes nothing.
 */
export async function importReference(
  actor: Actor,
  file: ReferenceFile,
  tell: Progress = () => undefined,
): Promise<Result<ImportReceipt, AppError>> {
  if (!isPlatformAdministrator(actor)) return err(appError("forbidden"));
  const read = readReferenceFile(new TextDecoder().decode(file.bytes), file.list);
  if (!read.ok) return err(refusal(read.error));
  const id = newId();
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const { list, rowsRead } = read.value;
  await openReceipt({ id, list, fileName: file.fileName, sha256 });
  try {
    return ok(
      await transaction(async (tx) => {
        await lockList(tx, list);
        await saveSources(tx, [...referenceSources, ...importSources]);
        const { rejected: unplaced, ...written } = await apply(tx, read.value, tell);
        const rejected = [...read.value.rejected, ...unplaced];
        const counts = { rowsRead, ...written };
        await closeReceipt(tx, id, counts, rejected, now());
        await recordEvent(tx, actor, {
          type: "reference.imported",
          subjectType: "reference_import",
          subjectId: id,
          payload: { list, sha256, ...counts, rejected: rejected.length },
        });
        return { id, list, sha256, ...counts, rejected };
      }, timeout),
    );
  } catch (error) {
    await failReceipt(id, now());
    throw error;
  }
}

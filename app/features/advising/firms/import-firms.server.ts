import { decodeBytes } from "~/features/catalogue/import/decode-bytes";
import { readCsv } from "~/features/catalogue/import/read-csv";
import { adviserOf } from "~/features/matching/adviser-standing.server";
import { wasteFaults } from "~/features/matching/keeping/checked-flow.server";
import { noteFileFlows } from "~/features/matching/keeping/note-flow.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { today } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { readFirmTable, type FirmRow, type RefusedFirmRow } from "./firm-file";
import { hearOfFirm } from "./hear-of-firm.server";
import { industryFaultsOf } from "./industry-faults.server";
import { knownFirm } from "./known-firms.server";
import { planImport } from "./plan-import";
import { findMemberFirms, findProspects, holdProspects, insertProspects } from "./prospect-store.server";

export interface FirmImport {
  readonly firms: number;
  readonly flows: number;
  /** Rows of firms that were here already. */
  readonly known: number;
  /** Added firms that may be a member: to be compared. */
  readonly alike: number;
  /** Headings that name no column. */
  readonly unknown: readonly string[];
  readonly refused: readonly RefusedFirmRow[];
}

/** More than this at once is a job for another way. */
const mostRows = 2000;

/** Rows whose codes are on no list in force are refused like those that cannot be read. Each code is looked up once. */
async function withKnownCodes(
  tx: Tx,
  read: { readonly rows: readonly FirmRow[]; readonly refused: readonly RefusedFirmRow[] },
): Promise<{ rows: FirmRow[]; refused: RefusedFirmRow[] }> {
  const waste = await wasteFaults(
    tx,
    read.rows.map(({ flow }) => flow?.fields ?? { wasteCode: null, legalStatus: null }),
  );
  const industry = await industryFaultsOf(
    tx,
    read.rows.map(({ firm }) => firm),
  );
  const [rows, refused]: [FirmRow[], RefusedFirmRow[]] = [[], [...read.refused]];
  for (const [index, row] of read.rows.entries()) {
    const [fault, trade] = [waste[index], industry[index]];
    const faults = [...(trade ? [trade] : []), ...(fault ? [fieldError("wasteCode", fault)] : [])];
    if (faults.length > 0) refused.push({ line: row.line, faults });
    else rows.push(row);
  }
  return { rows, refused: refused.sort((a, b) => a.line - b.line) };
}

/** The rows of the file, or why it cannot be read at all. */
function readFile(bytes: Uint8Array, actor: Actor) {
  const table = readCsv(decodeBytes(bytes).text);
  if (!table.ok) return err(invalidInput(fieldError("file", `csv_${table.error.code}`, table.error.params)));
  const { rows, headers } = table.value;
  if (rows.length > mostRows) return err(invalidInput(fieldError("file", "firm_rows_too_many", { max: mostRows })));
  const read = readFirmTable(table.value, actor.locale);
  const found = headers.join(", ").slice(0, 200);
  return read ? ok(read) : err(invalidInput(fieldError("file", "firm_column_missing", { found })));
}

/**
 * Loads firms and their flows from a CSV file. A firm that is here already gets the flow and is not made again: one that the advisers
 * have met by number or name, a member by number or by name and place. What is loaded of a member is those advisers' note and no
 * others' until the member has said that it holds. Rows at fault are told with line and column, and harm no other.
 */
export async function importFirms(actor: Actor, bytes: Uint8Array): Promise<Result<FirmImport, AppError>> {
  const adviser = await adviserOf(actor, "act");
  if (!adviser.ok) return adviser;
  const { organizationId, personId: createdBy } = adviser.value;
  const read = readFile(bytes, actor);
  if (!read.ok) return read;
  return transaction<Result<FirmImport, AppError>>(async (tx) => {
    const { rows, refused } = await withKnownCodes(tx, read.value);
    await holdProspects(tx, organizationId);
    const members = (await findMemberFirms(tx)).filter(({ id }) => id !== organizationId);
    const prospects = await findProspects(organizationId, tx);
    const known = { firms: [...members, ...prospects.map(knownFirm)], prospects };
    const planned = planImport(rows, known, { makeId: newId, today: today() });
    await insertProspects(tx, { organizationId, createdBy }, planned.fresh);
    for (const { prospectId, said } of planned.heard)
      await hearOfFirm(tx, actor, { organizationId, prospectId, said, visitId: null });
    const flows = await noteFileFlows(tx, actor, organizationId, planned.flows);
    const done = { firms: planned.fresh.length, flows, known: planned.known, alike: planned.alike };
    if (rows.length > 0)
      await recordEvent(tx, actor, {
        type: "firm.imported",
        subjectType: "prospect",
        subjectId: newId(),
        organizationId,
        payload: { ...done, refused: refused.length },
      });
    return ok({ ...done, unknown: read.value.unknown, refused });
  }, 120_000);
}

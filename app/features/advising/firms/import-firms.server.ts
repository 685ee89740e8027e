import { decodeBytes } from "~/features/catalogue/import/decode-bytes";
import { readCsv } from "~/features/catalogue/import/read-csv";
import { adviserOf } from "~/features/matching/adviser-standing.server";
import { wasteFaults } from "~/features/matching/keeping/checked-flow.server";
import { noteFlowOnce } from "~/features/matching/keeping/note-flow.server";
import { unknownActivities } from "~/features/reference/codes/unknown-activities.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { plainName, sameBecause, type KnownFirm } from "./duplicates";
import { readFirmTable, type FirmRow, type RefusedFirmRow } from "./firm-file";
import { firmsOf } from "./known-firms.server";
import { holdProspects, insertProspect } from "./prospect-store.server";

export interface FirmImport {
  readonly firms: number;
  readonly flows: number;
  /** Rows of firms that were here already. */
  readonly known: number;
  readonly refused: readonly RefusedFirmRow[];
}

/** More than this at once is a job for another way. */
const mostRows = 2000;

/** Looks firms up by number and name, so that a row costs a look-up and not a comparison with all. */
class FirmBook {
  private readonly byKey = new Map<string, KnownFirm[]>();
  constructor(firms: readonly KnownFirm[]) {
    firms.forEach((firm) => this.add(firm));
  }

  add(firm: KnownFirm): void {
    for (const key of [`n${plainName(firm.name)}`, `#${firm.organizationNumber ?? ""}`])
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), firm]);
  }

  find({ firm }: FirmRow): KnownFirm | undefined {
    const asked: KnownFirm = { kind: "prospect", id: "", ...firm };
    const near = [
      ...(firm.organizationNumber ? (this.byKey.get(`#${firm.organizationNumber}`) ?? []) : []),
      ...(this.byKey.get(`n${plainName(firm.name)}`) ?? []),
    ];
    return near.find((one) => sameBecause(asked, one) !== null);
  }
}

/** Rows whose codes are on no list in force are refused like those that cannot be read. Each code is looked up once. */
async function withKnownCodes(
  tx: Tx,
  read: { readonly rows: readonly FirmRow[]; readonly refused: readonly RefusedFirmRow[] },
): Promise<{ rows: FirmRow[]; refused: RefusedFirmRow[] }> {
  const waste = await wasteFaults(
    tx,
    read.rows.map(({ flow }) => flow?.fields ?? { wasteCode: null, legalStatus: null }),
  );
  const codes = [...new Set(read.rows.flatMap(({ firm }) => firm.industryCodes))];
  const unknown = new Set(await unknownActivities(tx, codes, null));
  const [rows, refused]: [FirmRow[], RefusedFirmRow[]] = [[], [...read.refused]];
  for (const [index, row] of read.rows.entries()) {
    const [fault, code] = [waste[index], row.firm.industryCodes.find((one) => unknown.has(one))];
    const faults = [
      ...(code === undefined ? [] : [fieldError("industryCodes", "firm_industry_unknown", { code })]),
      ...(fault ? [fieldError("wasteCode", fault)] : []),
    ];
    if (faults.length > 0) refused.push({ line: row.line, faults });
    else rows.push(row);
  }
  return { rows, refused: refused.sort((a, b) => a.line - b.line) };
}

/**
 * Loads firms and their flows from a CSV file. A firm that is here already, by number or by name and place, gets the flow and is not
 * made again; rows at fault are told with line and column, and harm no other.
 */
export async function importFirms(actor: Actor, bytes: Uint8Array): Promise<Result<FirmImport, AppError>> {
  const adviser = await adviserOf(actor, "act");
  if (!adviser.ok) return adviser;
  const { organizationId, personId: createdBy } = adviser.value;
  const table = readCsv(decodeBytes(bytes).text);
  if (!table.ok) return err(invalidInput(fieldError("file", `csv_${table.error.code}`, table.error.params)));
  if (table.value.rows.length > mostRows)
    return err(invalidInput(fieldError("file", "firm_rows_too_many", { max: mostRows })));
  const read = readFirmTable(table.value);
  if (!read)
    return err(
      invalidInput(fieldError("file", "firm_column_missing", { found: table.value.headers.join(", ").slice(0, 200) })),
    );
  return transaction<Result<FirmImport, AppError>>(async (tx) => {
    const { rows, refused } = await withKnownCodes(tx, read);
    await holdProspects(tx, organizationId);
    const book = new FirmBook(await firmsOf(organizationId, tx));
    const done = { firms: 0, flows: 0, known: 0 };
    for (const row of rows) {
      let firm: KnownFirm | undefined = book.find(row);
      if (firm) done.known += 1;
      else {
        firm = { kind: "prospect", id: newId(), ...row.firm };
        await insertProspect(tx, { id: firm.id, organizationId, createdBy }, row.firm);
        book.add(firm);
        done.firms += 1;
      }
      if (!row.flow) continue;
      const noted = { ...row.flow, firm, advisersId: organizationId, origin: "import", visitNoteId: null } as const;
      if (await noteFlowOnce(tx, actor, noted)) done.flows += 1;
    }
    if (rows.length > 0)
      await recordEvent(tx, actor, {
        type: "firm.imported",
        subjectType: "prospect",
        subjectId: newId(),
        organizationId,
        payload: { ...done, refused: refused.length },
      });
    return ok({ ...done, refused });
  }, 120_000);
}

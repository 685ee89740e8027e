import type { IsoDate } from "~/shared/dates";
import { readEntry, type EntryFields } from "./read-purchase";

/** A field of a pasted line that cannot be read; the header is line 1. */
export interface LineFault {
  readonly line: number;
  readonly field: string;
  readonly code: string;
}

export type EntriesFault =
  | { readonly code: "empty" | "too_many" }
  | { readonly code: "columns"; readonly missing: readonly string[] }
  | { readonly code: "lines"; readonly faults: readonly LineFault[] };

const mostEntries = 2000;

/** Headings as a ledger's export may have them, folded to lower case without accents. */
const headings: Readonly<Record<string, readonly string[]>> = {
  cpv: ["cpv", "cpv-kod", "cpv code"],
  boughtOn: ["datum", "fakturadatum", "date", "bokforingsdatum"],
  value: ["belopp", "belopp exkl moms", "varde", "amount", "value"],
  supplier: ["leverantor", "supplier"],
  description: ["beskrivning", "text", "description", "avser"],
};
const needed: readonly string[] = ["cpv", "boughtOn", "value"];

const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();

export type ReadEntries =
  | { readonly ok: true; readonly entries: readonly EntryFields[] }
  | { readonly ok: false; readonly fault: EntriesFault };

/** Rows of text by cell, the first of them the header: purchases already made, all of them or none. */
export function readEntries(table: readonly (readonly string[])[], today: IsoDate): ReadEntries {
  const [header, ...lines] = table.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  if (!header || lines.length === 0) return { ok: false, fault: { code: "empty" } };
  if (lines.length > mostEntries) return { ok: false, fault: { code: "too_many" } };
  const names = header.map(folded);
  const columns = Object.entries(headings).map(
    ([field, spellings]) => [field, names.findIndex((name) => spellings.includes(name))] as const,
  );
  const missing = columns.filter(([field, at]) => at < 0 && needed.includes(field)).map(([field]) => field);
  if (missing.length > 0) return { ok: false, fault: { code: "columns", missing } };
  const entries: EntryFields[] = [];
  const faults: LineFault[] = [];
  lines.forEach((cells, index) => {
    const values = Object.fromEntries(columns.flatMap(([field, at]) => (at < 0 ? [] : [[field, cells[at] ?? ""]])));
    const read = readEntry(values, today);
    if (read.fields) entries.push(read.fields);
    for (const { field, code } of read.faults) faults.push({ line: index + 2, field, code });
  });
  return faults.length > 0 ? { ok: false, fault: { code: "lines", faults } } : { ok: true, entries };
}

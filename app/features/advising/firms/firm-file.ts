import { foldHeading } from "~/features/catalogue/import/fold-heading";
import type { CsvTable } from "~/features/catalogue/import/read-csv";
import { categoryOf, municipalityOf, unitOfWord } from "~/features/catalogue/import/words";
import type { FlowDirection } from "~/features/matching/flows/flow";
import { readFlowForm } from "~/features/matching/keeping/read-flow-form";
import type { FlowFields } from "~/features/matching/keeping/stored-flow";
import { sizeOfEmployees } from "~/features/organizations/size-class";
import { parseDay } from "~/features/reference/parse-date";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";
import { fileColumns, ofFlow, type FileColumn, type FlowColumn } from "./data/firm-columns";
import {
  directionWords,
  formWords,
  hazardOrNoneWords,
  legalWords,
  noneWords,
  periodWords,
  revisionWords,
  sizeWords,
  storageWords,
} from "./data/firm-words";
import { atColumn, CellReader, propertyFields, readPropertyCell, valueOfCell, type CellFault } from "./flow-cells";
import { readProspect, type ProspectFields } from "./prospect";

const headings = new Map(
  (Object.keys(fileColumns) as FileColumn[]).flatMap((column) => {
    const { label, aliases } = fileColumns[column];
    return [column, label.sv, label.en, ...aliases].map((word) => [foldHeading(word), column] as const);
  }),
);

/** A row that can be loaded. */
export interface FirmRow {
  readonly line: number;
  readonly firm: ProspectFields;
  readonly flow: { readonly direction: FlowDirection; readonly fields: FlowFields } | null;
}

/** A row that cannot, with each fault at its column. */
export interface RefusedFirmRow {
  readonly line: number;
  readonly faults: readonly CellFault[];
}

type Cell = (column: FileColumn) => string;

/** What cells could not be read as comes before what the forms say of them; one of each column and part. */
const together = (own: readonly CellFault[], read: readonly FieldError[]): CellFault[] => [
  ...own,
  ...read.filter(({ field }) => !own.some((fault) => fault.field === field)),
];

/** Registers tell size in spans of their own: `20–49` is the class that holds all of it. */
function sizeText(text: string): string {
  const [, from, until] = /^(\d{1,6})\s*[-–]\s*(\d{1,6})(?: anställda| employees)?$/.exec(text) ?? [];
  if (from === undefined || until === undefined) return text;
  const size = sizeOfEmployees(Number(from));
  return size === sizeOfEmployees(Number(until)) ? size : text;
}

const placeOf = (text: string): string => (text === "" ? "" : (municipalityOf(text) ?? text));
const dayOf = (text: string): string => parseDay(text) ?? text;

function readFirm(cell: Cell, locale: Locale): { readonly fields: ProspectFields; readonly faults: CellFault[] } {
  const cells = new CellReader(locale);
  const { fields, faults } = readProspect({
    name: cell("name"),
    organizationNumber: cell("organizationNumber"),
    municipalityCode: placeOf(cell("municipalityCode")),
    address: cell("address"),
    industryCodes: cell("industryCodes"),
    industryRevision: cells.one("industryRevision", cell("industryRevision"), revisionWords),
    industryOn: dayOf(cell("industryOn")),
    employees: cell("employees"),
    sizeClass: cells.one("sizeClass", sizeText(cell("sizeClass")), sizeWords),
    contactName: cell("contactName"),
    contactEmail: cell("contactEmail"),
    contactPhone: cell("contactPhone"),
  });
  return { fields, faults: together(cells.faults, faults) };
}

/** Columns that only what a firm has, or only what it needs, can fill. */
const onlyOf: Readonly<Record<FlowDirection, readonly FlowColumn[]>> = {
  out: ["legalStatus", "attributes"],
  in: ["permits", "limits"],
};

function readFlow(cell: Cell, direction: FlowDirection, locale: Locale) {
  const cells = new CellReader(locale);
  const [unit, category, permits] = [cell("unit"), cell("categoryCode"), cell("permits")];
  const as = direction === "out" ? "attributes" : "limits";
  const rows = readPropertyCell(cell(as), as);
  const hazards = cells.some("hazards", cell("hazards"), hazardOrNoneWords);
  const none = permits !== "" && valueOfCell(noneWords, permits) !== null;
  const values = {
    ...propertyFields(rows),
    title: cell("title"),
    description: cell("description"),
    categoryCode: category === "" ? "" : (categoryOf(category)?.code ?? category),
    wasteCode: cell("wasteCode"),
    amount: cell("amount"),
    unit: unit === "" ? "" : (unitOfWord(unit) ?? unit),
    per: cells.one("per", cell("per"), periodWords),
    months: cells.months(cell("months")),
    from: cell("from"),
    until: cell("until"),
    form: cells.one("form", cell("form"), formWords),
    storage: cells.some("storage", cell("storage"), storageWords),
    legalStatus: cells.one("legalStatus", cell("legalStatus"), legalWords),
    [direction === "out" ? "hazards" : "acceptedHazards"]: hazards,
    permits: none ? "" : permits,
    permitsNone: none ? "on" : "",
    municipalityCode: placeOf(cell("flowMunicipality")),
  };
  const { fields, faults } = readFlowForm(values, direction, locale);
  const other = direction === "out" ? "in" : "out";
  const foreign = onlyOf[other].filter((column) => cell(column) !== "");
  const named = faults.map((fault) => {
    if (fault.field === "municipalityCode") return { ...fault, field: "flowMunicipality" };
    return fault.field === "acceptedHazards" ? { ...fault, field: "hazards" } : atColumn(fault, as, rows);
  });
  const own = [...cells.faults, ...foreign.map((column) => fieldError(column, `firm_column_only_${other}`))];
  return { fields, faults: together(own, named) };
}

/** Something is said of a flow: more than the measures that may stand in every row of a file. */
const saysFlow = (cell: Cell): boolean =>
  (Object.keys(ofFlow) as FlowColumn[]).some((column) => column !== "unit" && column !== "per" && cell(column) !== "");

function readRow(line: number, cell: Cell, locale: Locale): FirmRow | RefusedFirmRow {
  const { fields: firm, faults } = readFirm(cell, locale);
  if (!saysFlow(cell)) return faults.length > 0 ? { line, faults } : { line, firm, flow: null };
  const stated = valueOfCell(directionWords, cell("direction"));
  const direction: FlowDirection = stated === "in" ? "in" : "out";
  const read = readFlow(cell, direction, locale);
  const all = [...faults, ...read.faults, ...(stated ? [] : [fieldError("direction", "firm_direction")])];
  return all.length > 0 ? { line, faults: all } : { line, firm, flow: { direction, fields: read.fields } };
}

/** Rows of a file, each on its own; words in either language. Null: no column names the firm. */
export function readFirmTable(
  table: CsvTable,
  locale: Locale,
): { rows: FirmRow[]; refused: RefusedFirmRow[]; unknown: string[] } | null {
  const columns = table.headers.map((heading) => headings.get(foldHeading(heading)) ?? null);
  if (!columns.includes("name")) return null;
  const rows: FirmRow[] = [];
  const refused: RefusedFirmRow[] = [];
  for (const { line, cells } of table.rows) {
    const read = readRow(line, (column) => (cells[columns.indexOf(column)] ?? "").trim(), locale);
    if ("faults" in read) refused.push(read);
    else rows.push(read);
  }
  const unknown = table.headers.filter((heading, index) => heading !== "" && columns[index] === null);
  return { rows, refused, unknown };
}

import { foldHeading } from "~/features/catalogue/import/fold-heading";
import type { CsvTable } from "~/features/catalogue/import/read-csv";
import { municipalityOf, categoryOf, unitOfWord } from "~/features/catalogue/import/words";
import { readFlowForm } from "~/features/matching/keeping/read-flow-form";
import type { FlowFields } from "~/features/matching/keeping/stored-flow";
import type { FlowDirection, FlowPeriod } from "~/features/matching/flows/flow";
import { fieldError, type FieldError } from "~/shared/app-error";
import { readProspect, type ProspectFields } from "./prospect";

/** Columns of a file of firms and flows, by every heading that names them. The first is what a template writes. */
export const firmColumns = {
  name: ["företag", "namn", "firm", "name"],
  organizationNumber: ["organisationsnummer", "orgnr", "organisation number"],
  municipalityCode: ["kommun", "municipality"],
  address: ["adress", "address"],
  industryCodes: ["sni", "nace", "näringsgren", "industry"],
  employees: ["anställda", "employees"],
  contactName: ["kontakt", "contact"],
  contactEmail: ["e-post", "epost", "email"],
  contactPhone: ["telefon", "phone"],
  direction: ["riktning", "har eller behöver", "direction"],
  title: ["flöde", "material", "flow"],
  categoryCode: ["kategori", "category"],
  wasteCode: ["avfallskod", "waste code"],
  amount: ["mängd", "amount", "quantity"],
  unit: ["enhet", "unit"],
  per: ["period", "hur ofta", "per"],
} as const satisfies Record<string, readonly string[]>;
export type FirmColumn = keyof typeof firmColumns;

const words = new Map(
  (Object.keys(firmColumns) as FirmColumn[]).flatMap((column) =>
    [column, ...firmColumns[column]].map((word) => [foldHeading(word), column] as const),
  ),
);

const directions: Readonly<Record<string, FlowDirection>> = {
  har: "out",
  ut: "out",
  has: "out",
  out: "out",
  behöver: "in",
  in: "in",
  needs: "in",
};

const periods: Readonly<Record<string, FlowPeriod>> = {
  "en gång": "once",
  once: "once",
  vecka: "week",
  week: "week",
  månad: "month",
  month: "month",
  år: "year",
  year: "year",
};

/** A row that can be loaded. */
export interface FirmRow {
  readonly line: number;
  readonly firm: ProspectFields;
  readonly flow: { readonly direction: FlowDirection; readonly fields: FlowFields } | null;
}

/** A row that cannot, with each fault at its column. */
export interface RefusedFirmRow {
  readonly line: number;
  readonly faults: readonly FieldError[];
}

function readRow(line: number, cell: (column: FirmColumn) => string): FirmRow | RefusedFirmRow {
  const place = cell("municipalityCode");
  const code = place === "" ? "" : (municipalityOf(place) ?? place);
  const { fields: firm, faults } = readProspect({
    name: cell("name"),
    organizationNumber: cell("organizationNumber"),
    municipalityCode: code,
    address: cell("address"),
    industryCodes: cell("industryCodes"),
    employees: cell("employees"),
    contactName: cell("contactName"),
    contactEmail: cell("contactEmail"),
    contactPhone: cell("contactPhone"),
  });
  if (cell("title") === "") return faults.length > 0 ? { line, faults } : { line, firm, flow: null };
  const direction = directions[cell("direction").toLowerCase()];
  const category = cell("categoryCode");
  const unit = cell("unit");
  const per = cell("per");
  const read = readFlowForm(
    {
      title: cell("title"),
      categoryCode: category === "" ? "" : (categoryOf(category)?.code ?? category),
      wasteCode: cell("wasteCode"),
      amount: cell("amount"),
      unit: unit === "" ? "" : (unitOfWord(unit) ?? unit),
      per: per === "" ? "" : (periods[per.toLowerCase()] ?? per),
    },
    direction ?? "out",
  );
  const all = [...faults, ...read.faults, ...(direction ? [] : [fieldError("direction", "firm_direction")])];
  if (all.length > 0 || !direction) return { line, faults: all };
  return { line, firm, flow: { direction, fields: read.fields } };
}

/** Rows of a file, each on its own. Null: no column names the firm. */
export function readFirmTable(table: CsvTable): { rows: FirmRow[]; refused: RefusedFirmRow[] } | null {
  const columns = table.headers.map((heading) => words.get(foldHeading(heading)) ?? null);
  if (!columns.includes("name")) return null;
  const rows: FirmRow[] = [];
  const refused: RefusedFirmRow[] = [];
  for (const { line, cells } of table.rows) {
    const read = readRow(line, (column) => (cells[columns.indexOf(column)] ?? "").trim());
    if ("faults" in read) refused.push(read);
    else rows.push(read);
  }
  return { rows, refused };
}

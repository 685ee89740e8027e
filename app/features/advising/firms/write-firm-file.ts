import { categoryWord, municipalityWord, unitWord } from "~/features/catalogue/import/words";
import { flowValues } from "~/features/matching/keeping/flow-values";
import type { StoredFlow } from "~/features/matching/keeping/stored-flow";
import type { Locale } from "~/shared/locale";
import { writeCsv } from "~/shared/write-csv";
import { fileColumns, type FileColumn } from "./data/firm-columns";
import {
  directionWords,
  formWords,
  hazardOrNoneWords,
  legalWords,
  monthWords,
  noneWords,
  periodWords,
  revisionWords,
  sizeWords,
  storageWords,
  type CellWord,
} from "./data/firm-words";
import { wordOfCell, writePropertyCell } from "./flow-cells";
import type { ProspectFields } from "./prospect";

type Cells = Partial<Record<FileColumn, string>>;

const dotted = (code: string): string => code.replace(/^(\d\d)(\d+)$/, "$1.$2");

function firmCells(firm: ProspectFields, locale: Locale): Cells {
  const { industryRevision, sizeClass, employees, industryOn, municipalityCode } = firm;
  return {
    name: firm.name,
    organizationNumber: firm.organizationNumber ?? "",
    municipalityCode: municipalityCode === null ? "" : municipalityWord(municipalityCode),
    address: firm.address,
    industryCodes: firm.industryCodes.map(dotted).join(", "),
    industryRevision: industryRevision === null ? "" : wordOfCell(revisionWords, industryRevision, locale),
    industryOn: industryOn ?? "",
    employees: employees === null ? "" : String(employees),
    sizeClass: sizeClass === null ? "" : wordOfCell(sizeWords, sizeClass, locale),
    contactName: firm.contactName,
    contactEmail: firm.contactEmail,
    contactPhone: firm.contactPhone,
  };
}

function flowCells(flow: StoredFlow, locale: Locale): Cells {
  const values = flowValues(flow, null, flow.direction, locale);
  const text = (name: string): string => String(values[name] ?? "");
  const all = (name: string, words: readonly CellWord[]): string =>
    [values[name] ?? []]
      .flat()
      .map((value) => wordOfCell(words, value, locale))
      .join(", ");
  const out = flow.direction === "out";
  return {
    direction: wordOfCell(directionWords, flow.direction, locale),
    title: flow.title,
    description: flow.description,
    categoryCode: flow.categoryCode === null ? "" : categoryWord(flow.categoryCode, locale),
    wasteCode: flow.wasteCode ?? "",
    amount: text("amount"),
    unit: flow.amount === null ? "" : unitWord(flow.amount.unit, locale),
    per: flow.amount === null ? "" : wordOfCell(periodWords, flow.amount.per, locale),
    months: all("months", monthWords),
    from: text("from"),
    until: text("until"),
    form: flow.form === null ? "" : wordOfCell(formWords, flow.form, locale),
    storage: all("storage", storageWords),
    legalStatus: flow.legalStatus === null ? "" : wordOfCell(legalWords, flow.legalStatus, locale),
    hazards: all(out ? "hazards" : "acceptedHazards", hazardOrNoneWords),
    permits: text("permitsNone") === "" ? text("permits") : wordOfCell(noneWords, "none", locale),
    [out ? "attributes" : "limits"]: writePropertyCell(values, locale),
    flowMunicipality: flow.municipalityCode === null ? "" : municipalityWord(flow.municipalityCode),
  };
}

/** A firm with its flows, as a file holds them. */
export interface WrittenFirm {
  readonly firm: ProspectFields;
  readonly flows: readonly StoredFlow[];
}

/** A row for each flow, and one for a firm without any; an import reads it back to the same. */
export function writeFirmFile(firms: readonly WrittenFirm[], locale: Locale): string {
  const columns = Object.keys(fileColumns) as FileColumn[];
  const rows = firms.flatMap(({ firm, flows }) => {
    const own = firmCells(firm, locale);
    return flows.length === 0 ? [own] : flows.map((flow) => ({ ...own, ...flowCells(flow, locale) }));
  });
  return writeCsv(
    columns.map((column) => fileColumns[column].label[locale]),
    rows.map((row) => columns.map((column) => row[column] ?? "")),
  );
}

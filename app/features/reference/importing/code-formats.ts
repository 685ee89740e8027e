import { cpvAncestors, cpvCheckDigit } from "../cpv-code";
import { activityParent, naceClass } from "../sni-code";
import { wasteParent } from "../waste-code";
import type { CodePatch, FileFormat, FileRecord, RecordReader, ReferenceEntry } from "./reference-entry";

/** First days in force, the same as those of the shipped rows, so that an import meets the rows that are there. */
const inForceFrom = {
  cpv: "2008-09-17",
  ewc: "2020-08-01",
  nace2: "2008-01-01",
  nace21: "2025-01-01",
  sni2007: "2008-01-01",
  sni2025: "2025-01-01",
} as const;

const emptyToNull = (text: string): string | null => (text === "" ? null : text);

const codeEntry = (row: CodePatch): [ReferenceEntry] => [{ kind: "code", row }];

/** Chapter and subchapter of the waste list, which the file repeats on each of their entries. */
function headings(record: RecordReader, code: string): ReferenceEntry[] {
  const heading = (part: string, labelSv: string): ReferenceEntry[] =>
    labelSv === ""
      ? []
      : codeEntry({
          list: "ewc",
          code: part,
          parent: wasteParent(part),
          labelSv,
          labelEn: null,
          validFrom: inForceFrom.ewc,
          validTo: null,
          extra: { heading: true },
          source: "sfs-2020-614",
        });
  return [
    ...heading(code.slice(0, 2), record.text("chapter_sv")),
    ...heading(code.slice(0, 4), record.text("sub_chapter_sv")),
  ];
}

const cpv: FileFormat = {
  id: "cpv",
  list: "cpv",
  columns: ["code", "name_sv", "name_en"],
  // The activity lists have these columns too, and a level.
  fits: (first) => first.level === undefined && /^\d{8}$/.test(first.code ?? ""),
  read(record) {
    const code = record.matching("code", /^(?!00)\d{8}$/, "39130000");
    return codeEntry({
      list: "cpv",
      code,
      // The importer moves this up to the nearest ancestor that has a row.
      parent: cpvAncestors(code)[0] ?? null,
      labelSv: record.required("name_sv"),
      labelEn: record.required("name_en"),
      validFrom: inForceFrom.cpv,
      validTo: null,
      extra: { checkDigit: cpvCheckDigit(code) },
      source: "cpv-2008",
    });
  },
};

const wasteCode = (record: RecordReader): string => record.matching("code", /^(?:0[1-9]|1\d|20)\d{4}$/, "170204");

const wasteSwedish: FileFormat = {
  id: "waste-sv",
  list: "ewc",
  columns: ["code", "hazardous", "name_sv", "valid_from", "valid_to"],
  read(record) {
    const code = wasteCode(record);
    const from = record.day("valid_from");
    const to = record.day("valid_to");
    if (to !== null && to < (from ?? inForceFrom.ewc))
      record.refuse("valid_to", "out_of_range", `≥ ${from ?? inForceFrom.ewc}`);
    const [entry] = codeEntry({
      list: "ewc",
      code,
      parent: wasteParent(code),
      labelSv: record.required("name_sv"),
      labelEn: null,
      validFrom: from ?? inForceFrom.ewc,
      validTo: to,
      extra: { hazardous: record.oneOf("hazardous", ["true", "false"]) === "true" },
      source: from === null ? "sfs-2020-614" : "eu-2025-934",
    });
    return [entry, ...headings(record, code)];
  },
};

const wasteEnglish: FileFormat = {
  id: "waste-en",
  list: "ewc",
  columns: ["code", "hazardous", "entry_type", "description"],
  read: (record) => [
    {
      kind: "label",
      line: record.line,
      list: "ewc",
      code: wasteCode(record),
      labelEn: record.required("description"),
      hazardous: record.oneOf("hazardous", ["true", "false"]) === "true",
      source: "defra-waste-list",
    },
  ],
};

const levels = ["section", "division", "group", "class"] as const;
const activityCode = /^(?:[A-V]|\d{2}(?:\.\d{1,3})?)$/;

function nace(list: "nace2" | "nace21", source: string, hasIsic: boolean): FileFormat {
  return {
    id: list,
    list,
    columns: ["code", "level", "parent", "section", "name_en", "name_sv", ...(hasIsic ? ["isic4"] : [])],
    fits: (first) => (first.isic4 !== undefined) === hasIsic && first.code_dotted === undefined,
    read(record) {
      return codeEntry({
        list,
        code: record.matching("code", activityCode, "38.11"),
        parent: emptyToNull(record.text("parent")),
        labelSv: emptyToNull(record.text("name_sv")),
        labelEn: record.required("name_en"),
        validFrom: inForceFrom[list],
        validTo: null,
        extra: { level: record.oneOf("level", levels), section: record.required("section") },
        source,
      });
    },
  };
}

const detailLevels = ["section", "division", "detail"] as const;

function sni(list: "sni2007" | "sni2025", source: string, edition: string): FileFormat {
  return {
    id: list,
    list,
    columns: ["code", "code_dotted", "level", "parent", "section", "name_sv", "source"],
    fits: (first: FileRecord) => (first.source ?? "").includes(edition),
    read(record) {
      const code = record.matching("code_dotted", activityCode, "38.110");
      const level = record.oneOf("level", detailLevels);
      // The files leave groups and classes out, so the division stands above the detail code.
      let parent: string | null = null;
      for (let next = activityParent(code); next; next = activityParent(next)) parent = next;
      return codeEntry({
        list,
        code,
        parent,
        labelSv: record.required("name_sv"),
        labelEn: emptyToNull(record.text("name_en")),
        validFrom: inForceFrom[list],
        validTo: null,
        extra:
          level === "detail"
            ? { level, section: record.required("section"), naceClass: naceClass(code) }
            : { level, section: record.required("section") },
        source,
      });
    },
  };
}

/** Layouts of the code lists, told apart by header and, where two share one, by their first record. */
export const codeFormats: readonly FileFormat[] = [
  wasteSwedish,
  wasteEnglish,
  sni("sni2007", "scb-sni-2007", "SNI 2007"),
  sni("sni2025", "scb-sni-2025", "SNI 2025"),
  nace("nace2", "eu-nace-2", true),
  nace("nace21", "eu-nace-21", false),
  cpv,
];

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "~/features/catalogue/import/read-csv";
import { flowValues } from "~/features/matching/keeping/flow-values";
import { asStored, readFlowForm } from "~/features/matching/keeping/read-flow-form";
import { emptyFlow, type FlowFields } from "~/features/matching/keeping/stored-flow";
import { flowForms, flowHazards, flowPeriods, storageKinds, type FlowDirection } from "~/features/matching/flows/flow";
import { legalStatuses } from "~/features/catalogue/listing";
import { sizeClasses } from "~/features/organizations/size-class";
import { locales, type Locale } from "~/shared/locale";
import { unwrap } from "~/shared/result";
import * as words from "./data/firm-words";
import { readFirmTable } from "./firm-file";
import { readProspect, type ProspectFields } from "./prospect";
import { writeFirmFile } from "./write-firm-file";

const read = (text: string, locale: Locale = "sv") => {
  const table = readFirmTable(unwrap(readCsv(text)), locale);
  if (!table) throw new Error("No column names the firm");
  return table;
};
/** One row, by its headings. */
const row = (cells: Record<string, string>, locale: Locale = "sv") => {
  const all = { företag: "Exempel AB", ...cells };
  const quoted = Object.values(all).map((cell) => `"${cell}"`);
  return read(`${Object.keys(all).join(";")}\n${quoted.join(";")}`, locale);
};
const flowOf = (cells: Record<string, string>) => {
  const { rows, refused } = row(cells);
  expect(refused).toEqual([]);
  return rows[0]?.flow?.fields;
};
const faultsOf = (cells: Record<string, string>) =>
  row(cells).refused.flatMap(({ faults }) => faults.map(({ field, code, part }) => [field, code, part]));
const has = { riktning: "har", flöde: "Torr sågspån" };
const needs = { riktning: "behöver", flöde: "Strö" };

describe("a row of firms and flows", () => {
  it("says of what a firm has: when, in what form, how kept, what in law, and what it is like", () => {
    const cells = { kategori: "timber.residues", mängd: "12", enhet: "ton", period: "månad", månader: "okt–feb, maj" };
    const more = { form: "Lös vikt", förvaring: "torrt, utomhus", "rättslig status": "Biprodukt", farligt: "inga" };
    expect(flowOf({ ...has, ...cells, ...more, egenskaper: "Fuktkvot: 12 %" })).toMatchObject({
      amount: { value: 12, unit: "tonne", per: "month" },
      months: [1, 2, 5, 10, 11, 12],
      form: "bulk",
      storage: ["outdoors", "dry"],
      legalStatus: "by_product",
      hazards: [],
      attributes: { moisture_content: { v: 12 } },
    });
  });

  it("says of what it needs: permits, and what is asked of it", () => {
    const cells = { tillstånd: "03 01 05, 17", farligt: "olja; brandfarligt" };
    expect(flowOf({ ...needs, ...cells, krav: "Fuktkvot högst 15 %; Fuktkvot >= 5" })).toMatchObject({
      wastePermits: ["030105", "17"],
      acceptedHazards: ["oil", "flammable"],
      limits: [
        { attribute: "moisture_content", operator: "at_most", bound: { value: 15 } },
        { attribute: "moisture_content", operator: "at_least", bound: { value: 5 } },
      ],
    });
    expect(flowOf({ ...needs, tillstånd: "inga" })).toMatchObject({ wastePermits: [] });
    expect(flowOf(needs)).toMatchObject({ wastePermits: null, acceptedHazards: null });
  });

  it("says of the firm: size, trade, of which list and when", () => {
    const { rows } = row({
      sni: "16.10",
      "sni-lista": "SNI 2025",
      "sni-datum": "1 mars 2026",
      storlek: "20–49 anställda",
    });
    expect(rows[0]?.firm).toMatchObject({
      industryCodes: ["1610"],
      industryRevision: "2025",
      industryOn: "2026-03-01",
      sizeClass: "small",
    });
  });

  it("is refused with the column, what stood there and what may stand there", () => {
    expect(faultsOf({ ...has, form: "klumpar", månader: "snart", förvaring: "torrt, i ladan" })).toEqual([
      ["months", "firm_months", undefined],
      ["form", "firm_word", undefined],
      ["storage", "firm_word", "i ladan"],
    ]);
    expect(faultsOf({ ...has, egenskaper: "Fuktkvot: blött; Färgton: röd" })).toEqual([
      ["attributes", "attribute_not_a_number", "Fuktkvot: blött"],
      ["attributes", "flow_attribute_unknown", "Färgton: röd"],
    ]);
    expect(faultsOf({ ...needs, krav: "Fuktkvot 15" })).toEqual([["limits", "firm_limit_shape", "Fuktkvot 15"]]);
    expect(faultsOf({ ...needs, tillstånd: "allt", farligt: "gift" })).toEqual([
      ["hazards", "firm_word", "gift"],
      ["permits", "flow_permits_shape", undefined],
    ]);
    expect(faultsOf({ ...has, mängd: "4", enhet: "MWh", form: "slam" })).toEqual([
      ["form", "flow_unit_contradicts_form", undefined],
    ]);
    expect(faultsOf({ storlek: "200–499", "sni-lista": "1969" })).toEqual([
      ["industryRevision", "firm_word", undefined],
      ["sizeClass", "firm_word", undefined],
    ]);
  });

  it("loses nothing silently: a cell of the other direction, a flow without a name, a column nobody knows", () => {
    expect(faultsOf({ ...has, krav: "Fuktkvot högst 15 %", tillstånd: "inga" })).toEqual([
      ["permits", "firm_column_only_in", undefined],
      ["limits", "firm_column_only_in", undefined],
    ]);
    expect(faultsOf({ ...needs, "rättslig status": "avfall" })).toEqual([
      ["legalStatus", "firm_column_only_out", undefined],
    ]);
    expect(faultsOf({ mängd: "4", enhet: "ton" })).toEqual([
      ["title", "required", undefined],
      ["direction", "firm_direction", undefined],
    ]);
    expect(row({ enhet: "ton", period: "månad", humör: "gott" })).toMatchObject({ refused: [], unknown: ["humör"] });
  });
});

describe("the words of a file", () => {
  it.each([
    ["form", flowForms, words.formWords],
    ["storage", storageKinds, words.storageWords],
    ["legal", legalStatuses, words.legalWords],
    ["hazard", flowHazards, words.hazardOrNoneWords.slice(1)],
    ["period", flowPeriods, words.periodWords],
    ["month", Array.from({ length: 12 }, (_, index) => String(index + 1)), words.monthWords],
    ["size", sizeClasses, words.sizeWords],
  ] as const)("take every %s that the product knows", (_, values, known) => {
    expect(known.map(({ value }) => value)).toEqual([...values]);
  });
});

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });
const text = fc
  .string({ unit: fc.constantFrom("a", "Å", "ö", '"', ";", ",", "=", "-", "'", "\n", " ", "1", "😀"), maxLength: 20 })
  .map((typed) => typed.trim());
const moisture = fc.integer({ min: 0, max: 100 });

const anyFields: fc.Arbitrary<FlowFields> = fc.record({
  title: text.map((typed) => `Spån ${typed}`.trim()),
  description: text,
  categoryCode: fc.constantFrom(null, "timber", "timber.residues", "energy.fuels"),
  wasteCode: fc.constantFrom(null, "030105"),
  amount: maybe(
    fc.record({
      value: fc.integer({ min: 1, max: 9_000 }).map((tenths) => tenths / 10),
      unit: fc.constantFrom("tonne" as const, "m3" as const, "MWh" as const),
      per: fc.constantFrom(...flowPeriods),
    }),
  ),
  months: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  form: maybe(fc.constantFrom(...flowForms)),
  storage: fc.subarray([...storageKinds]),
  hazards: maybe(fc.subarray([...flowHazards])),
  acceptedHazards: maybe(fc.subarray([...flowHazards])),
  wastePermits: fc.constantFrom(null, [], ["030105", "17"]),
  municipalityCode: fc.constantFrom(null, "2404", "2480"),
  availableFrom: fc.constantFrom(null, "2026-12-01"),
  availableUntil: fc.constantFrom(null, "2027-03-31"),
  legalStatus: maybe(fc.constantFrom(...legalStatuses)),
  attributes: fc.oneof(fc.constant({}), fc.record({ moisture_content: moisture.map((v) => ({ v })) })),
  limits: fc.array(
    moisture.map((value) => ({
      target: "offer" as const,
      attribute: "moisture_content",
      operator: "at_most" as const,
      bound: { value },
    })),
    { maxLength: 3 },
  ),
});

/** What the form would keep of it in that direction. */
const kept = (direction: FlowDirection, fields: FlowFields, locale: Locale) =>
  readFlowForm(flowValues(fields, null, direction, locale), direction, locale);

const anyFirm: fc.Arbitrary<ProspectFields> = fc
  .record({
    name: text.map((typed) => `Exempel ${typed}`.replaceAll(/\s+/g, " ").trim()),
    organizationNumber: fc.constantFrom("", "556016-0680"),
    municipalityCode: fc.constantFrom("", "2404"),
    address: text.map((typed) => typed.replaceAll("\n", " ")),
    industryCodes: fc.constantFrom("", "16.10", "16.10; 38"),
    industryRevision: fc.constantFrom("", "2007", "2025"),
    industryOn: fc.constantFrom("", "2026-03-01"),
    employees: fc.constantFrom("", "12"),
    sizeClass: fc.constantFrom("", "small"),
    contactEmail: fc.constantFrom("", "a@b.example"),
    contactPhone: fc.constantFrom("", "+46 90 12 34 56"),
  })
  .map((values) => readProspect(values).fields);

describe("a file that was saved", () => {
  it.each(locales)("is read back to the same firms and flows (%s)", (locale) => {
    fc.assert(
      fc.property(anyFirm, anyFields, fc.constantFrom<FlowDirection>("out", "in"), (firm, stated, direction) => {
        const { fields, faults } = kept(direction, { ...emptyFlow, ...stated }, locale);
        fc.pre(faults.length === 0);
        const file = writeFirmFile(
          [
            { firm, flows: [asStored(direction, fields)] },
            { firm, flows: [] },
          ],
          locale,
        );
        const { rows, refused, unknown } = read(file, locale);
        expect([refused, unknown]).toEqual([[], []]);
        expect(rows.map(({ line: _line, ...one }) => one)).toEqual([
          { firm, flow: { direction, fields } },
          { firm, flow: null },
        ]);
      }),
      { numRuns: 150 },
    );
  });
});

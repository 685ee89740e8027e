import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "~/shared/result";
import { checkTable, groupErrors } from "./check-table";
import { importColumns, mapHeadings } from "./columns";
import type { RowContext } from "./parse-row";
import { readCsv } from "./read-csv";

const sites = [{ id: "0190b3a0-0000-7000-8000-000000000001", name: "Norra lagret" }];

function check(text: string, extra: Partial<RowContext> = {}) {
  const table = unwrap(readCsv(text));
  const context = {
    headings: table.headers,
    mapping: mapHeadings(table.headers),
    sites,
    known: new Set<string>(),
    references: new Set<string>(),
    publish: false,
    clearEmpty: false,
  };
  return checkTable(table, { ...context, ...extra });
}
const fieldsOf = (text: string, extra?: Partial<RowContext>) => check(text, extra).clean[0]?.row.fields;
const codes = (text: string, extra?: Partial<RowContext>) =>
  check(text, extra).rejected.map(({ errors }) => errors.map(({ line, column, code }) => [line, column, code]));

describe("checkTable", () => {
  it("reads a Swedish row with decimal comma", () => {
    const { clean, rejected } = check(
      "Egen referens;Rubrik;Kategori;Antal;Enhet;Pris;Prissätt;Plats;Kommun;Tillgänglig till;Bredd\nD-1;Dörr;building.doors;ca 1 200,5;kg;1 250,50 kr;fast pris;norra lagret;Umeå kommun;24/12/2026;0,9 m\n",
    );
    expect(rejected).toEqual([]);
    expect(clean[0]?.row).toEqual({
      externalReference: "D-1",
      type: "surplus",
      publish: false,
      fields: {
        externalReference: "D-1",
        title: "Dörr",
        categoryCode: "building.doors",
        quantity: 1200.5,
        quantityApproximate: true,
        quantityUnknown: false,
        unit: "kg",
        priceMinor: 125_050,
        priceKind: "fixed",
        siteId: sites[0]?.id,
        municipalityCode: "2480",
        availableUntil: "2026-12-24",
        attributes: { width: { v: 900 } },
      },
    });
  });

  it("takes the unit beside the amount, and says when two units differ", () => {
    expect(fieldsOf("Rubrik;Antal\nA;24 st")).toMatchObject({ quantity: 24, unit: "piece" });
    expect(codes("Rubrik;Antal;Enhet\nA;24 st;kg")).toEqual([[[2, "unit", "unit_conflict"]]]);
  });

  it("unknown is a value and empty is none", () => {
    expect(fieldsOf("Rubrik;Antal;Bredd\nA;okänt;vet ej")).toEqual({
      title: "A",
      quantity: null,
      quantityUnknown: true,
      attributes: { width: { u: true } },
    });
    expect(fieldsOf("Rubrik;Antal;Bredd\nA;;")).toEqual({ title: "A" });
    expect(fieldsOf("Rubrik;Pris;Bredd\nA;;", { clearEmpty: true })).toEqual({
      title: "A",
      priceMinor: null,
      attributes: { width: null },
    });
  });

  it("names line, column and code of every fault", () => {
    expect(
      codes(
        "Rubrik;Antal;Enhet;Pris;Kategori;Tillgänglig från;Kan hämtas;Kommun;Plats;Typ;Bredd\n;x;säckar;1,234;Ingen;igår;kanske;Ankeborg;Månen;annat;blå\n",
      ),
    ).toEqual([
      [
        [2, "quantity", "not_a_number"],
        [2, "unit", "unknown_unit"],
        [2, "priceMinor", "too_many_decimals"],
        [2, "categoryCode", "unknown_category"],
        [2, "availableFrom", "not_a_date"],
        [2, "pickUp", "not_yes_or_no"],
        [2, "municipalityCode", "unknown_municipality"],
        [2, "siteId", "unknown_site"],
        [2, "width", "attribute_not_a_number"],
        [2, "type", "unknown_type"],
        [2, "title", "required"],
      ],
    ]);
  });

  it("refuses what the catalogue would refuse", () => {
    expect(codes("Rubrik;Antal;Enhet;Tillgänglig från;Tillgänglig till\nA;1,5;st;2026-12-01;2026-11-01")).toEqual([
      [
        [2, "quantity", "whole_pieces"],
        [2, "availableUntil", "date_before_start"],
      ],
    ]);
  });

  it("lets the first of two rows with one number stand", () => {
    const { clean, rejected } = check("Egen referens;Rubrik\nA;Ett\nB;Två\nA;Tre");
    expect(clean.map(({ source }) => source.line)).toEqual([2, 3]);
    expect(rejected[0]?.errors).toEqual([
      {
        line: 4,
        column: "externalReference",
        heading: "Egen referens",
        found: "A",
        code: "duplicate",
        params: { line: 2 },
      },
    ]);
  });

  it("a number already in use needs no title; our own reference must be theirs", () => {
    expect(fieldsOf("Egen referens;Antal\nA;3", { known: new Set(["A"]) })).toMatchObject({ quantity: 3 });
    expect(codes("Tillvara-referens;Rubrik\nT-2222222;x")).toEqual([[[2, "reference", "unknown_reference"]]]);
    expect(
      check("Tillvara-referens;Antal\nt-2222222;3", { references: new Set(["T-2222222"]) }).clean[0]?.row.reference,
    ).toBe("T-2222222");
  });

  it("a category of services alone makes a service", () => {
    const { clean, rejected } = check("Rubrik;Kategori\nA;services.it_repair");
    expect(rejected).toEqual([]);
    expect(clean.map(({ row }) => row.type)).toEqual(["service"]);
  });

  it("tells the same fault once", () => {
    const { rejected } = check(`Rubrik;Enhet\n${Array.from({ length: 30 }, (_, i) => `A${i};fel${i % 2}\n`).join("")}`);
    expect(groupErrors(rejected)).toEqual([
      {
        column: "unit",
        heading: "Enhet",
        code: "unknown_unit",
        params: {},
        count: 30,
        lines: [2, 3, 4, 5, 6, 7, 8, 9],
        found: ["fel0", "fel1"],
      },
    ]);
  });

  it("never throws, whatever stands in the cells, and loses no row", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(
        "",
        "okänt",
        "ca",
        "1e9",
        "-0",
        "=1+1",
        "NaN",
        "2026-02-30",
        "99999999999999999999",
        "ja|nej",
        "#measured",
        "__proto__",
        "constructor",
      ),
    );
    const keys = importColumns.map(({ key }) => key);
    fc.assert(
      fc.property(
        fc.subarray(keys, { minLength: 1, maxLength: 40 }),
        fc.array(fc.array(cell, { minLength: 40, maxLength: 40 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (mapping, cells, clearEmpty) => {
          const rows = cells.map((all, index) => ({ line: index + 2, cells: all }));
          const context: RowContext = {
            headings: mapping,
            mapping,
            sites,
            known: new Set(),
            references: new Set(),
            publish: true,
            clearEmpty,
          };
          const { clean, rejected } = checkTable({ delimiter: ";", headers: mapping, rows }, context);
          expect(clean.length + rejected.length).toBe(rows.length);
        },
      ),
    );
  });
});

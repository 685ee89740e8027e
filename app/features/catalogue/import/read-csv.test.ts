import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "~/shared/result";
import { guardCell, unguardCell } from "~/shared/cell-guard";
import { decodeBytes } from "./decode-bytes";
import { detectDelimiter, readCsv } from "./read-csv";
import { writeCsv } from "~/shared/write-csv";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodeBytes", () => {
  it("reads UTF-8 with and without byte order mark", () => {
    expect(decodeBytes(utf8("\uFEFFMängd;Ö"))).toEqual({ text: "Mängd;Ö", encoding: "utf-8" });
    expect(decodeBytes(utf8("Mängd;Ö"))).toEqual({ text: "Mängd;Ö", encoding: "utf-8" });
  });

  it("takes single high bytes as Windows-1252", () => {
    expect(decodeBytes(Uint8Array.of(0x4d, 0xe4, 0x6e, 0x67, 0x64, 0x80))).toEqual({
      text: "Mängd€",
      encoding: "windows-1252",
    });
  });

  it("reads what a spreadsheet calls Unicode text", () => {
    const bytes = Buffer.from("\uFEFFMängd\tEnhet", "utf16le");
    expect(decodeBytes(bytes)).toEqual({ text: "Mängd\tEnhet", encoding: "utf-16le" });
  });

  it("never throws and leaves no NUL", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !decodeBytes(bytes).text.includes("\u0000")));
  });
});

describe("readCsv", () => {
  it("finds the delimiter outside quotation marks", () => {
    expect(detectDelimiter('"a;b;c",d\n')).toBe(",");
    expect(detectDelimiter("a;b,c;d\n")).toBe(";");
    expect(detectDelimiter("a\tb\n")).toBe("\t");
    expect(detectDelimiter("ensam\n1;2;3")).toBe(";");
  });

  it("says on which line a row begins, also after a cell of several lines", () => {
    const table = unwrap(readCsv('Rubrik;Text\r\nA;"ett\r\ntvå"\r\n\r\nB;c\r\n'));
    expect(table.rows).toEqual([
      { line: 2, cells: ["A", "ett\r\ntvå"] },
      { line: 5, cells: ["B", "c"] },
    ]);
  });

  it("takes the delimiter a spreadsheet states, short and long rows, and stray quotation marks", () => {
    const table = unwrap(readCsv('sep=,\nRubrik,Enhet,\nDörr 9",st,x,y\nLåda\n'));
    expect(table).toEqual({
      delimiter: ",",
      headers: ["Rubrik", "Enhet"],
      rows: [
        { line: 3, cells: ['Dörr 9"', "st"] },
        { line: 4, cells: ["Låda", ""] },
      ],
    });
  });

  it.each([
    ["", "empty"],
    [" \n\n", "empty"],
    ["Rubrik;Enhet\n", "no_rows"],
    ['Rubrik;Enhet\n"aldrig stängd;st\n', "quote_not_closed"],
    [`${"a;".repeat(500)}b\n1;2`, "too_many_columns"],
    [`a;b\n${"1;2\n".repeat(20_001)}`, "too_many_rows"],
  ])("names what is wrong with the file", (text, code) => {
    expect(readCsv(text)).toMatchObject({ ok: false, error: { code } });
  });

  it("never throws", () => {
    const pieces = fc.array(
      fc.constantFrom('"', ";", ",", "\t", "\n", "\r\n", "\r", "a", "å", " ", "=", "'", "\uFEFF", "sep=;"),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          pieces.map((all) => all.join("")),
        ),
        (text) => typeof readCsv(text).ok === "boolean",
      ),
      { numRuns: 500 },
    );
  });

  it("reads back every table it writes", () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', ";", ",", "\t", "\n", "\r\n", "a", "å", " ", "=", "'", "-", "5", "@"),
    });
    const rows = fc.array(fc.tuple(cell, cell, fc.constant("x")), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (all) => {
        const table = unwrap(readCsv(writeCsv(["A", "B", "C"], all)));
        expect(table.rows.map(({ cells }) => cells)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });
});

describe("guardCell", () => {
  it("keeps a spreadsheet from running a text, and numbers as they are", () => {
    expect(guardCell("=HYPERLINK(1)")).toBe("'=HYPERLINK(1)");
    expect(guardCell("@a")).toBe("'@a");
    expect(guardCell("-18,5")).toBe("-18,5");
  });

  it("is taken away again", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", "=", "-", "+", "@", "1", "a", "\t") }),
        (text) => unguardCell(guardCell(text)) === text,
      ),
    );
  });
});

import { describe, expect, it } from "vitest";
import { attributeDefinitions } from "~/features/reference/attribute-dictionary";
import { fieldKeys } from "../listing";
import { columnOfHeading, headingOf, importColumns, mapHeadings, mappingFault } from "./columns";

describe("columns", () => {
  it("every attribute of the dictionary is one", () => {
    const keys = importColumns.flatMap((column) => (column.kind === "attribute" ? [column.definition.key] : []));
    expect(keys).toEqual(attributeDefinitions.map(({ key }) => key));
  });

  it("every field is decided by one", () => {
    const fields = importColumns.flatMap((column) => (column.kind === "attribute" ? [] : column.fields));
    expect([...fields, "attributes"].sort()).toEqual([...fieldKeys].sort());
  });

  it("keys and the headings of both languages name their own column", () => {
    for (const column of importColumns) {
      expect(columnOfHeading(column.key)).toBe(column.key);
      expect(columnOfHeading(headingOf(column, "sv"))).toBe(column.key);
      expect(columnOfHeading(headingOf(column, "en"))).toBe(column.key);
    }
  });

  it.each([
    ["RUBRIK", "title"],
    [" mängd ", "quantity"],
    ["Antal*", "quantity"],
    ["own_reference", "externalReference"],
    ["Artikelnummer", "externalReference"],
    ["Pris (kr)", "priceMinor"],
    ["pris", "priceMinor"],
    ["fire_class", "fire_class"],
    ["Helt okänd", null],
    ["", null],
  ])("reads %s", (heading, key) => expect(columnOfHeading(heading)).toBe(key));

  it("gives a column to the first of two headings", () => {
    expect(mapHeadings(["Rubrik", "Title", "Enhet"])).toEqual(["title", null, "unit"]);
  });

  it("refuses a column chosen twice and a file that names nothing", () => {
    expect(mappingFault(["title", "unit", "unit"])).toEqual({ code: "column_twice", column: "unit" });
    expect(mappingFault(["unit", null])).toEqual({ code: "title_missing" });
    expect(mappingFault(["externalReference", "quantity"])).toBeNull();
  });
});

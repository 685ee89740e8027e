import { describe, expect, it } from "vitest";
import { attributeByKey } from "./attribute-dictionary";
import { hazardPeriods, suggestHazard } from "./hazard-by-year";

describe("suggestHazard", () => {
  it.each([
    ["asbestos_status", [1965], "suspected"],
    ["asbestos_status", [1981], "suspected"],
    ["asbestos_status", [1982], "free_by_year"],
    ["asbestos_status", [1995, 1970], "suspected"],
    ["pcb_status", [1955], "free_by_year"],
    ["pcb_status", [1956], "suspected"],
    ["pcb_status", [1973], "suspected"],
    ["pcb_status", [1974], "free_by_year"],
    ["pcb_status", [1930, 1968], "suspected"],
  ] as const)("%s built %s: %s", (attribute, years, expected) =>
    expect(suggestHazard(attribute, years)?.value).toEqual({ v: expected }),
  );

  it("says nothing without years or about other attributes", () => {
    expect(suggestHazard("asbestos_status", [])).toBeNull();
    expect(suggestHazard("impregnation", [1970])).toBeNull();
  });

  it("suggests options that exist", () => {
    for (const { attribute } of hazardPeriods) {
      expect(attributeByKey(attribute)?.options?.map(({ key }) => key)).toEqual(
        expect.arrayContaining(["suspected", "free_by_year"]),
      );
    }
  });
});

import { describe, expect, it } from "vitest";
import { procurementLimits } from "./data/procurement-limits";
import { sourceById } from "./data/sources";
import { limitId, limitOn } from "./procurement-limits";

describe("procurement limits", () => {
  it("are shipped with a source, and without a value exactly where none has been read", () => {
    for (const row of procurementLimits) {
      expect(sourceById(row.source), limitId(row)).toBeDefined();
      expect(row.value === null, limitId(row)).toBe(row.certainty === "open");
    }
    expect(new Set(procurementLimits.map(limitId)).size).toBe(procurementLimits.length);
  });

  it("never overlap for the same rule, authority and unit", () => {
    for (const row of procurementLimits)
      for (const other of procurementLimits) {
        if (row === other || row.key !== other.key || row.unit !== other.unit || row.authority !== other.authority)
          continue;
        expect(
          (row.validTo ?? "9999") < (other.validFrom ?? "") || (other.validTo ?? "9999") < (row.validFrom ?? ""),
          limitId(row),
        ).toBe(true);
      }
  });

  it.each([
    ["threshold.goods_services", "local", "2025-12-31", "SEK", 2_389_585, "seen"],
    ["threshold.goods_services", "state", "2025-12-31", "SEK", 1_546_202, "seen"],
    ["threshold.goods_services", "local", "2026-01-01", "EUR", 216_000, "secondary"],
    ["threshold.goods_services", "local", "2026-01-01", "SEK", null, "open"],
    ["threshold.works", "state", "2026-06-01", "SEK", null, "open"],
    ["direct.below", "local", "2025-12-31", "SEK", 700_000, "seen"],
    ["direct.below", "local", "2026-01-01", "SEK", 700_000, "secondary"],
    ["direct.documentation_above", "local", "2026-12-01", "SEK", 100_000, "seen"],
  ] as const)("give %s for %s on %s in %s: %s", (key, authority, day, unit, value, certainty) => {
    expect(limitOn(procurementLimits, key, authority, day, unit)).toMatchObject({ value, certainty });
  });

  it("know nothing of days before and after the rows", () => {
    expect(limitOn(procurementLimits, "direct.below", "local", "2022-01-31")).toBeNull();
    expect(limitOn(procurementLimits, "threshold.works", "local", "2028-01-01")).toBeNull();
  });

  it("prefer the row of the very kind of authority, then the later one", () => {
    const base = {
      key: "direct.below",
      unit: "SEK",
      validTo: null,
      provision: "§",
      source: "x",
      certainty: "seen",
    } as const;
    const rows = [
      { ...base, authority: "any", value: 1, validFrom: "2026-01-01" },
      { ...base, authority: "local", value: 2, validFrom: null },
      { ...base, authority: "any", value: 3, validFrom: "2026-06-01" },
    ] as const;
    expect(limitOn(rows, "direct.below", "local", "2026-07-01")?.value).toBe(2);
    expect(limitOn(rows, "direct.below", "state", "2026-07-01")?.value).toBe(3);
  });
});

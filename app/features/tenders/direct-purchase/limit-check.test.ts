import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { procurementLimits } from "~/features/reference/data/procurement-limits";
import { decideFaults } from "./decide-faults";
import { limitCheck, yearByGroup } from "./limit-check";
import { emptyPurchase, type PurchaseEntry } from "./purchase";

const kronor = (amount: number) => amount * 100;
let serial = 0;
const entry = (value: number, over: Partial<PurchaseEntry> = {}): PurchaseEntry => ({
  id: String(++serial),
  cpv: "39112000",
  description: "",
  supplier: "",
  boughtOn: "2026-03-01",
  valueMinor: kronor(value),
  origin: "entered",
  recordId: null,
  ...over,
});
const check = (value: number | null, entries: readonly PurchaseEntry[] = [], day = "2026-12-01") =>
  limitCheck(procurementLimits, {
    cpv: "39130000",
    valueMinor: value === null ? null : kronor(value),
    authority: "local",
    day,
    entries,
    recordId: "own",
  });

describe("a direct purchase against the limit", () => {
  it.each([
    [559_999, "below"],
    [560_000, "near"],
    [699_999, "near"],
    [700_000, "reached"],
  ])("of %i kr in all is %s", (total, state) => {
    expect(check(total - 100, [entry(100)])).toMatchObject({ state, totalMinor: kronor(total) });
  });

  it("is documented above 100 000 kr, not at it", () => {
    expect(check(100_000).documentation.due).toBe(false);
    expect(check(100_001).documentation.due).toBe(true);
    expect(check(null).documentation.due).toBe(false);
  });

  it("counts the same group and fiscal year, and itself once", () => {
    const others = [
      entry(10, { cpv: "18110000" }),
      entry(20, { boughtOn: "2025-12-31" }),
      entry(30, { recordId: "own", origin: "record" }),
      entry(40),
    ];
    expect(check(5, others)).toMatchObject({ spentMinor: kronor(40), totalMinor: kronor(45), group: "391" });
  });

  it("says that it does not know on a day without a row", () => {
    expect(check(5, [], "2021-06-01")).toMatchObject({ state: "unknown", leftMinor: null, limit: null });
  });

  it("never gets further from the limit by one purchase more, and sums of groups are the whole", () => {
    const purchases = fc.array(
      fc.record({
        value: fc.integer({ min: 1, max: 900_000 }),
        cpv: fc.constantFrom("39112000", "39130000", "18110000"),
      }),
    );
    const order = ["below", "near", "reached"];
    fc.assert(
      fc.property(purchases, (list) => {
        const entries = list.map(({ value, cpv }) => entry(value, { cpv }));
        const states = entries.map((_, index) => order.indexOf(check(null, entries.slice(0, index + 1)).state));
        expect([...states].sort((a, b) => a - b)).toEqual(states);
        expect(yearByGroup(entries, 2026).reduce((sum, { minor }) => sum + minor, 0)).toBe(
          entries.reduce((sum, { valueMinor }) => sum + valueMinor, 0),
        );
      }),
    );
  });
});

describe("a decision", () => {
  const written = { ...emptyPurchase, title: "Bord", cpv: "39121000", valueMinor: kronor(90_000), decision: "Köp." };

  it("asks for what must be written, and for reasons where they are due", () => {
    expect(decideFaults(emptyPurchase, check(null)).map(({ field }) => field)).toEqual([
      "title",
      "cpv",
      "value",
      "decision",
    ]);
    expect(decideFaults(written, check(90_000))).toEqual([]);
    expect(decideFaults(written, check(100_001))).toMatchObject([{ field: "reasons", code: "reasons_documentation" }]);
    expect(decideFaults(written, check(700_000))).toMatchObject([{ field: "reasons", code: "reasons_over_limit" }]);
    expect(decideFaults({ ...written, reasons: "Ensam leverantör." }, check(700_000))).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { procurementLimits } from "~/features/reference/data/procurement-limits";
import { proceduresFor } from "./procedures";
import { regimeFor, type RegimeQuestion } from "./regime";

const kronor = (amount: number) => amount * 100;
const ask = (over: Partial<RegimeQuestion>) =>
  regimeFor(procurementLimits, {
    valueMinor: kronor(500_000),
    authority: "local",
    purchase: "goods_services",
    day: "2025-06-01",
    ...over,
  });

describe("the regime of a purchase", () => {
  it.each([
    [699_999, "local", "direct"],
    [700_000, "local", "below_threshold"],
    [1_546_201, "state", "below_threshold"],
    [1_546_202, "state", "directive"],
    [2_389_584, "local", "below_threshold"],
    [2_389_585, "local", "directive"],
  ] as const)("of %i kr by a %s authority in 2025 is %s, on text that was read", (value, authority, regime) => {
    expect(ask({ valueMinor: kronor(value), authority })).toMatchObject({ known: true, regime, certainty: "seen" });
  });

  it("tells works and special services apart", () => {
    expect(ask({ purchase: "works", valueMinor: kronor(59_880_178) })).toMatchObject({ regime: "below_threshold" });
    expect(ask({ purchase: "works", valueMinor: kronor(59_880_179) })).toMatchObject({ regime: "directive" });
    expect(ask({ purchase: "social", valueMinor: kronor(8_109_449) })).toMatchObject({ regime: "direct" });
    expect(ask({ purchase: "social", valueMinor: kronor(8_109_450) })).toMatchObject({
      known: false,
      reason: "special_services",
    });
  });

  it("is not said above the direct limit in 2026, where the threshold in kronor has not been read", () => {
    const verdict = ask({ valueMinor: kronor(1_000_000), day: "2026-12-01" });
    expect(verdict).toMatchObject({
      known: false,
      reason: "threshold_open",
      possible: ["below_threshold", "directive"],
    });
    expect(verdict.rows.map(({ unit, value, certainty }) => [unit, value, certainty])).toEqual([
      ["SEK", 700_000, "secondary"],
      ["SEK", null, "open"],
      ["EUR", 216_000, "secondary"],
    ]);
    expect(ask({ valueMinor: kronor(699_999), day: "2026-12-01" })).toMatchObject({
      regime: "direct",
      certainty: "secondary",
    });
  });

  it("follows a threshold the officer has read, and says who answers for it", () => {
    const checked = { valueMinor: kronor(1_000_000), day: "2026-12-01" };
    expect(ask({ ...checked, checkedThresholdMinor: kronor(1_000_001) })).toMatchObject({
      regime: "below_threshold",
      certainty: "given",
    });
    expect(ask({ ...checked, checkedThresholdMinor: kronor(1_000_000) })).toMatchObject({ regime: "directive" });
    // Where the notice has been read, it stands.
    expect(ask({ valueMinor: kronor(1_000_000), checkedThresholdMinor: kronor(1) })).toMatchObject({
      regime: "below_threshold",
      certainty: "seen",
    });
  });

  it("is not said without a value or on a day no row covers", () => {
    expect(ask({ valueMinor: null })).toMatchObject({ known: false, reason: "no_value" });
    expect(ask({ day: "2021-01-01" })).toMatchObject({ known: false, reason: "no_rule" });
    expect(ask({ day: "2029-01-01", valueMinor: kronor(900_000) })).toMatchObject({ known: false, reason: "no_rule" });
  });

  it("never becomes milder with a larger value", () => {
    const order = ["direct", "below_threshold", "directive"];
    const values = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(
        values,
        values,
        fc.constantFrom("local", "state"),
        fc.constantFrom("goods_services", "works"),
        (a, b, authority, purchase) => {
          const at = (valueMinor: number) => {
            const verdict = ask({ valueMinor, authority, purchase });
            return verdict.known ? order.indexOf(verdict.regime) : Number.NaN;
          };
          expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
        },
      ),
    );
  });
});

describe("procedures", () => {
  const none = { electronic: false, urgent: false, documentsOnline: true };
  const days = (regime: "directive" | "below_threshold" | "direct", conditions: Partial<typeof none>) =>
    Object.fromEntries(
      proceduresFor(procurementLimits, regime, { ...none, ...conditions }, "local", "2026-12-01").map(
        ({ procedure, periods }) => [procedure, periods.map((period) => period.days)],
      ),
    );

  it.each([
    [{}, [35], [30, 30]],
    [{ electronic: true }, [30], [30, 25]],
    [{ electronic: true, documentsOnline: false }, [35], [30, 30]],
    [{ urgent: true }, [15], [15, 10]],
  ])("above the threshold with %o", (conditions, open, restricted) => {
    expect(days("directive", conditions)).toMatchObject({ open, restricted, negotiated: [] });
  });

  it("have no number of days below the threshold and in direct purchase", () => {
    expect(days("below_threshold", {})).toEqual({ own_design: [] });
    expect(days("direct", {})).toEqual({ direct: [] });
  });
});

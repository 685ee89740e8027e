import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { remainingAfter } from "~/features/catalogue/life/remaining";
import { coverageOf } from "./need";
import { sourceOf, wayToGet } from "./way-to-get";

const amount = fc.integer({ min: 1, max: 1_000_000 });

describe("coverage", () => {
  it("adds what measures the same and counts the rest apart: kilograms are no pieces", () => {
    const finds = [
      { quantity: 3, unit: "piece" },
      { quantity: 40, unit: "kg" },
      { quantity: null, unit: "piece" },
      { quantity: 2, unit: "piece" },
    ] as const;
    expect(coverageOf({ quantity: 10, unit: "piece" }, finds)).toEqual({ found: 5, uncounted: 2, finds: 4 });
    expect(coverageOf({ quantity: null, unit: null }, finds)).toEqual({ found: 0, uncounted: 4, finds: 4 });
  });

  it("does not depend on the order, and counts every find once", () => {
    const unit = fc.constantFrom("piece", "kg", "tonne", "m");
    const find = fc.record({ quantity: fc.option(amount), unit });
    fc.assert(
      fc.property(fc.array(find), unit, (finds, wanted) => {
        const need = { quantity: 1, unit: wanted } as const;
        const one = coverageOf(need, finds);
        expect(coverageOf(need, [...finds].reverse()).found).toBeCloseTo(one.found, 3);
        const counted = finds.filter(
          ({ quantity, unit: its }) => quantity !== null && coverageOf(need, [{ quantity, unit: its }]).uncounted === 0,
        );
        expect(one.uncounted + counted.length).toBe(finds.length);
      }),
    );
  });
});

describe("what remains of a stock", () => {
  it("and what was taken are what was there", () => {
    fc.assert(
      fc.property(amount, amount, (stock, taken) => {
        const after = remainingAfter({ quantity: stock, unit: "kg" }, { quantity: taken, unit: "kg" });
        expect(after).toEqual(
          taken > stock ? { ok: false, fault: "quantity_short" } : { ok: true, remaining: stock - taken },
        );
      }),
    );
  });
});

describe("the way to get something", () => {
  const price = { kind: "free", minor: null, unit: null, vatMode: "none" } as const;
  const theirs = { organizationId: "b", because: "partner", price } as const;

  it("is to move one's own, to ask a public partner for what is free, and else to buy", () => {
    expect(wayToGet({ ...theirs, organizationId: "a", because: "public" }, "a", "municipality")).toBe("move");
    expect(wayToGet(theirs, "a", "region")).toBe("ask");
    expect(wayToGet(theirs, "a", "company")).toBe("buy");
    expect(wayToGet(theirs, "a", undefined)).toBe("buy");
    expect(wayToGet({ ...theirs, because: "public" }, "a", "region")).toBe("buy");
    expect(wayToGet({ ...theirs, price: { ...price, kind: "ask" } }, "a", "region")).toBe("buy");
  });

  it("follows where it stands", () => {
    expect([
      sourceOf({ organizationId: "a", because: "public" }, "a"),
      sourceOf({ organizationId: "b", because: "partner" }, "a"),
      sourceOf({ organizationId: "b", because: "public" }, "a"),
    ]).toEqual(["own", "partner", "public"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceFaults, suggestVat, totalMinor, withVat } from "./price";

const question = {
  type: "surplus",
  categoryCode: null,
  legalStatus: null,
  invoiceMinor: null,
  sellerRegistered: true,
  buyerRegistered: true,
} as const;

describe("VAT", () => {
  it("reverses the charge for scrap between registered businesses", () => {
    const scrap = { ...question, categoryCode: "metal.ferrous_scrap" };
    expect(suggestVat(scrap, "2026-11-24")).toMatchObject({
      mode: "reverse_charge",
      ground: "scrap_reverse_charge",
      conditions: [],
    });
    expect(suggestVat({ ...scrap, buyerRegistered: false }, "2026-11-24").mode).toBe("standard");
    expect(suggestVat({ ...scrap, buyerRegistered: null }, "2026-11-24").conditions).toEqual(["both_registered"]);
  });

  it("reverses the charge for laptops above, not at, 100 000 kr", () => {
    const laptops = { ...question, categoryCode: "it.laptops" };
    expect(suggestVat({ ...laptops, invoiceMinor: 10_000_000 }, "2026-11-24").mode).toBe("standard");
    expect(suggestVat({ ...laptops, invoiceMinor: 10_000_001 }, "2026-11-24")).toMatchObject({
      mode: "reverse_charge",
      thresholdMinor: 10_000_000,
    });
    expect(suggestVat(laptops, "2026-11-24").mode).toBe("standard");
  });

  it("reverses the charge for batteries only as waste", () => {
    const batteries = { ...question, categoryCode: "energy.batteries" };
    expect(suggestVat(batteries, "2026-11-24").mode).toBe("standard");
    expect(suggestVat({ ...batteries, legalStatus: "waste" }, "2026-11-24").mode).toBe("reverse_charge");
  });

  it("follows the dates of the rate on food", () => {
    const food = { ...question, categoryCode: "food.surplus" };
    expect(["2026-03-31", "2026-04-01", "2027-12-31", "2028-01-01"].map((day) => suggestVat(food, day).mode)).toEqual([
      "reduced12",
      "reduced6",
      "reduced6",
      "reduced12",
    ]);
  });

  it("charges none when the seller is not registered", () => {
    expect(suggestVat({ ...question, sellerRegistered: false }, "2026-11-24").mode).toBe("none");
  });

  it("adds up in whole öre", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.constantFrom("standard", "reduced12", "reduced6", "margin", "none" as const),
        (minor, mode) => {
          const price = withVat(minor, mode as "standard", "2026-11-24");
          expect(Number.isInteger(price.vatMinor)).toBe(true);
          expect(price.totalMinor).toBe(price.exVatMinor + price.vatMinor);
        },
      ),
    );
    expect(withVat(3_800_000, "standard", "2026-11-24")).toEqual({
      exVatMinor: 3_800_000,
      vatMinor: 950_000,
      totalMinor: 4_750_000,
      percent: 25,
    });
  });
});

describe("price", () => {
  it("fits its kind", () => {
    expect(priceFaults({ priceKind: "fixed", priceMinor: null, unit: null })).toEqual([
      { field: "priceMinor", code: "price_required" },
    ]);
    expect(priceFaults({ priceKind: "per_unit", priceMinor: 100, unit: null })).toEqual([
      { field: "unit", code: "price_needs_unit" },
    ]);
    expect(priceFaults({ priceKind: "free", priceMinor: 100, unit: null })).toEqual([
      { field: "priceMinor", code: "price_not_for_free" },
    ]);
    expect(priceFaults({ priceKind: "ask", priceMinor: null, unit: null })).toEqual([]);
  });
  it("multiplies a unit price by the quantity", () => {
    expect(totalMinor({ priceKind: "per_unit", priceMinor: 12_550, quantity: 4 })).toBe(50_200);
    expect(totalMinor({ priceKind: "per_unit", priceMinor: 12_550, quantity: null })).toBeNull();
    expect(totalMinor({ priceKind: "free", priceMinor: null, quantity: 3 })).toBe(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categoryByCode } from "~/features/reference/category-tree";
import { massOf, quantityFaults } from "./quantity";

const base = { quantity: null, unit: null, enteredMassKg: null, attributes: {} };
const kg = (fields: Partial<Parameters<typeof massOf>[0]>, code?: string) => {
  const found = massOf({ ...base, ...fields }, code ? categoryByCode(code) : undefined);
  return found.ok ? [found.mass.method, found.mass.kg] : found.reason;
};

describe("mass", () => {
  it("takes the most certain way there is", () => {
    expect(kg({ enteredMassKg: 1540, quantity: 48, unit: "piece" }, "building.doors")).toEqual(["entered", 1540]);
    expect(kg({ quantity: 2.5, unit: "tonne" })).toEqual(["weighed_unit", 2500]);
    expect(kg({ quantity: 48, unit: "piece", attributes: { piece_mass: { v: 32 } } }, "building.doors")).toEqual([
      "piece_mass",
      1536,
    ]);
    expect(kg({ quantity: 10, unit: "m2", attributes: { areal_mass: { v: 450 } } })).toEqual(["areal_mass", 4.5]);
    expect(kg({ quantity: 3, unit: "m3", attributes: { density: { v: 800 } } })).toEqual(["density", 2400]);
    expect(kg({ quantity: 48, unit: "piece" }, "building.doors")).toEqual(["category", 1440]);
  });

  it("weighs beams by their measures", () => {
    const beam = { width: { v: 115 }, height: { v: 450 }, length: { v: 9000 } };
    const found = massOf({ ...base, quantity: 12, unit: "piece", attributes: beam }, categoryByCode("timber.glulam"));
    expect(found.ok && found.mass).toMatchObject({
      method: "dimensions",
      source: "derived",
      sourceId: "boverket-klimatdatabas",
    });
    expect(found.ok && found.mass.kg).toBeCloseTo(12 * 0.115 * 0.45 * 9 * 434, 3);
  });

  it("does not weigh hollow things by their outer measures", () => {
    const cabinet = { width: { v: 800 }, height: { v: 2000 }, depth: { v: 400 } };
    expect(kg({ quantity: 5, unit: "piece", attributes: cabinet }, "furniture.storage")).toBe("no_mass_for_unit");
    expect(
      kg(
        { quantity: 5, unit: "piece", attributes: { width: { v: 200 }, height: { v: 200 }, length: { v: 6000 } } },
        "metal.beams",
      ),
    ).toBe("no_mass_for_unit");
  });

  it("never treats unknown as zero", () => {
    expect(kg({ quantity: 5, unit: "piece", attributes: { piece_mass: { u: true } } })).toBe("no_mass_for_unit");
    expect(kg({})).toBe("no_quantity");
  });

  it("grows in step with the quantity", () => {
    const units = ["piece", "tonne", "m3", "m"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.integer({ min: 1, max: 10_000 }), (unit, amount) => {
        const category = categoryByCode("timber.glulam");
        const attributes = { width: { v: 100 }, height: { v: 200 }, length: { v: 4000 } };
        const kgOf = (quantity: number) => {
          const reckoned = massOf({ ...base, quantity, unit, attributes }, category);
          return reckoned.ok ? reckoned.mass.kg : Number.NaN;
        };
        expect(kgOf(amount) / kgOf(1)).toBeCloseTo(amount, 4);
      }),
    );
  });
});

describe("quantity faults", () => {
  const fine = { quantity: 12, unit: "piece", quantityUnknown: false, minimumLot: 4 } as const;
  const codes = (fields: Partial<Parameters<typeof quantityFaults>[0]>) =>
    quantityFaults({ ...fine, ...fields }).map(({ field, code }) => `${field}:${code}`);
  it("accepts what fits and names what does not", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ quantity: 1.5 })).toEqual(["quantity:whole_pieces", "minimumLot:lot_too_large"]);
    expect(codes({ unit: null })).toEqual(["unit:unit_required"]);
    expect(codes({ unit: "celsius" })).toEqual(["unit:unit_not_allowed"]);
    expect(codes({ quantityUnknown: true })).toEqual(["quantity:unknown_with_amount"]);
    expect(codes({ quantity: null, unit: null, minimumLot: null, quantityUnknown: true })).toEqual([]);
  });
});

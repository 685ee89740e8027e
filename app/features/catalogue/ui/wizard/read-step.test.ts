import { describe, expect, it } from "vitest";
import { attributesByKeys } from "~/features/reference/attribute-dictionary";
import { categoryByCode } from "~/features/reference/category-tree";
import { emptyFields, type Listing } from "../../listing";
import { readFacts, readFields } from "./read-step";
import { stepValues } from "./step-values";

const category = categoryByCode("building.doors");
const listing = {
  ...emptyFields,
  categoryCode: "building.doors",
  quantity: 48.5,
  unit: "m2",
  priceKind: "per_unit",
  priceMinor: 12_550,
  pickUp: false,
  thirdPartyFreight: true,
  availableUntil: "2027-03-01",
  attributes: {
    width: { v: 885, b: "measured" },
    height: { u: true },
    frame_included: { v: false },
    fire_rating: { u: true },
  },
} as unknown as Listing;

describe("a step read back", () => {
  it.each(["sv", "en"] as const)("gives the same fields in %s", (locale) => {
    for (const step of ["vad", "mangd", "plats"] as const) {
      const { patch, faults } = readFields(stepValues(step, listing, category, locale));
      expect(faults).toEqual([]);
      for (const [key, value] of Object.entries(patch))
        expect([key, value]).toEqual([key, listing[key as keyof Listing]]);
    }
  });

  it("gives the same facts, keeps how well they were known, and tells unknown from unanswered", () => {
    const values = { ...stepValues("fakta", listing, category, "sv"), keys: (category?.attributes ?? []).join(",") };
    const { attributes, faults } = readFacts(values, listing.attributes, "sv");
    expect(faults).toEqual([]);
    expect(Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null))).toEqual(
      listing.attributes,
    );
    expect(Object.keys(attributes)).toHaveLength(attributesByKeys(category?.attributes ?? []).length);
  });
});

describe("readFields", () => {
  it("names what it cannot read and leaves out what the form does not show", () => {
    const { patch, faults } = readFields({ quantity: "många", title: "Dörr" });
    expect(faults).toEqual([{ field: "quantity", code: "invalid_number" }]);
    expect(patch).toEqual({ title: "Dörr" });
  });
  it("has no price for what is free, whatever still stands in the field", () => {
    const { patch, faults } = readFields({ priceKind: "free", priceMinor: "hundra" });
    expect(faults).toEqual([]);
    expect(patch).toEqual({ priceKind: "free", priceMinor: null });
  });
});

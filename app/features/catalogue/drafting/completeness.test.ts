import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyFields, listingTypes } from "../listing";
import { completenessOf, type CompletenessInput } from "./completeness";

const empty: CompletenessInput = {
  ...emptyFields,
  type: "surplus",
  pickUp: false,
  massKg: null,
  legalStatus: null,
  photos: 0,
  topAttributes: ["width", "height"],
};
const whole: CompletenessInput = {
  ...empty,
  title: "Limträbalkar",
  categoryCode: "timber.glulam",
  photos: 3,
  quantity: 12,
  unit: "piece",
  massKg: 2426,
  attributes: { width: { v: 115 }, height: { u: true } },
  description: "Tolv raka balkar ur en kontorshall, torrt lagrade under tak.",
  priceKind: "fixed",
  priceMinor: 3_800_000,
  municipalityCode: "2480",
  locality: "Umeå",
  availableUntil: "2027-02-28",
  dismantling: "done",
  legalStatus: "product",
  serviceKind: "repair",
  strategy: "R3",
};

describe("completeness", () => {
  it("runs from nothing to everything in each type", () => {
    for (const type of listingTypes) {
      expect(completenessOf({ ...empty, type }).score).toBe(0);
      expect(completenessOf({ ...whole, type }).score).toBe(100);
      expect(completenessOf({ ...empty, type }).items.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    }
  });

  it("names what lifts most next", () => {
    const report = completenessOf({ ...whole, photos: 0, attributes: {} });
    expect(report.next).toMatchObject({ code: "facts", missing: ["width", "height"] });
    expect(completenessOf({ ...whole, photos: 0 }).next?.code).toBe("photo");
    expect(completenessOf(whole).next).toBeNull();
  });

  it("never falls when something is added", () => {
    const keys = Object.keys(whole) as (keyof CompletenessInput)[];
    fc.assert(
      fc.property(fc.subarray(keys), fc.constantFrom(...keys), fc.constantFrom(...listingTypes), (some, one, type) => {
        const pick = (chosen: readonly string[]) => ({
          ...empty,
          ...Object.fromEntries(chosen.map((key) => [key, whole[key as keyof CompletenessInput]])),
          type,
        });
        expect(completenessOf(pick([...some, one])).score).toBeGreaterThanOrEqual(completenessOf(pick(some)).score);
      }),
    );
  });
});

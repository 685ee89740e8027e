import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyFields, type ListingFields, type ListingPatch } from "../listing";
import { applyPatch, contradictions, patchFaults } from "./apply-patch";
import { changesBetween, inversePatch } from "./listing-changes";

const codes = (patch: ListingPatch) => patchFaults(patch).map(({ field, code }) => `${field}:${code}`);

describe("a patch", () => {
  it("changes what it names and nothing else", () => {
    const before: ListingFields = { ...emptyFields, title: "Dörrar", attributes: { width: { v: 900 } } };
    expect(applyPatch(before, {})).toEqual(before);
    expect(applyPatch(before, { attributes: { height: { v: 2100 } } }).attributes).toEqual({
      width: { v: 900 },
      height: { v: 2100 },
    });
    expect(applyPatch(before, { attributes: { width: null } }).attributes).toEqual({});
  });

  it("keeps what excludes each other apart", () => {
    const counted = applyPatch(emptyFields, { quantity: 5, unit: "piece" });
    expect(applyPatch(counted, { quantityUnknown: true })).toMatchObject({ quantity: null, quantityUnknown: true });
    expect(applyPatch(applyPatch(counted, { quantityUnknown: true }), { quantity: 3 })).toMatchObject({
      quantity: 3,
      quantityUnknown: false,
    });
    expect(applyPatch(emptyFields, { priceKind: "free", priceMinor: 500 }).priceMinor).toBeNull();
    expect(applyPatch(emptyFields, { cadence: "once", recurrencePeriod: "week" }).recurrencePeriod).toBeNull();
    expect(applyPatch(emptyFields, { latitude: 63 })).toMatchObject({ latitude: null, longitude: null });
  });

  it("names each wrong field", () => {
    expect(
      codes({
        title: "x".repeat(141),
        quantity: -1,
        unit: "furlong" as "m",
        priceMinor: 1.5,
        availableFrom: "2026-02-30",
      }),
    ).toEqual([
      "title:too_long",
      "quantity:too_small",
      "unit:not_an_option",
      "priceMinor:invalid_number",
      "availableFrom:invalid_date",
    ]);
    expect(codes({ attributes: { width: { v: -5 }, nonsense: { v: 1 }, height: null } })).toEqual([
      "attributes.width:attribute_too_small",
      "attributes.nonsense:unknown_field",
    ]);
    expect(codes({ state: "published" } as ListingPatch)).toEqual(["state:unknown_field"]);
  });

  it("lets a half-filled draft through but not a contradiction", () => {
    expect(contradictions({ ...emptyFields, quantity: 5, priceKind: "fixed" })).toEqual([]);
    expect(contradictions({ ...emptyFields, quantity: 5, minimumLot: 6 }).map(({ code }) => code)).toEqual([
      "lot_too_large",
    ]);
    expect(
      contradictions({ ...emptyFields, availableFrom: "2026-12-01", availableUntil: "2026-11-01" }).map(
        ({ code }) => code,
      ),
    ).toEqual(["date_before_start"]);
  });
});

const patches: fc.Arbitrary<ListingPatch> = fc.record(
  {
    title: fc.string({ maxLength: 140 }),
    quantity: fc.option(fc.integer({ min: 1, max: 1000 })),
    quantityUnknown: fc.boolean(),
    priceKind: fc.constantFrom("fixed", "free", "ask" as const),
    priceMinor: fc.option(fc.nat()),
    cadence: fc.constantFrom("once", "recurring" as const),
    recurrencePeriod: fc.constantFrom(null, "week", "month" as const),
    attributes: fc.record(
      { width: fc.constantFrom(null, { v: 900 }, { u: true as const }), height: fc.constantFrom(null, { v: 2100 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

describe("whatever is changed", () => {
  it("the recorded changes take it back", () => {
    fc.assert(
      fc.property(patches, patches, (first, second) => {
        const before = applyPatch(emptyFields, first);
        const after = applyPatch(before, second);
        const back = applyPatch(after, inversePatch(changesBetween(before, after)) as ListingPatch);
        expect(back).toEqual(before);
      }),
    );
  });
  it("applying a result again changes nothing", () => {
    fc.assert(
      fc.property(patches, (patch) => {
        const once = applyPatch(emptyFields, patch);
        expect(applyPatch(once, {})).toEqual(once);
      }),
    );
  });
});

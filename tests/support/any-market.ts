import fc from "fast-check";
import type { Requirement } from "~/features/criteria/requirement";
import type { AttributeValue, AttributeValues } from "~/features/reference/attribute";
import type { SupplyRequirement } from "~/features/supply-check/check/check-supply";
import type { FirmRow, OfferRow } from "~/features/supply-check/check/market-table";

/** Invented markets and requirements over a few attributes of every type, for property tests. */
export interface Market {
  readonly offers: readonly OfferRow[];
  readonly firms: readonly FirmRow[];
}

export const day = "2026-11-23";

const known = (v: fc.Arbitrary<unknown>): fc.Arbitrary<AttributeValue> =>
  v.map((value) => ({ v: value }) as AttributeValue);
const cell = (v: fc.Arbitrary<unknown>) =>
  fc.option(fc.oneof({ weight: 4, arbitrary: known(v) }, { weight: 1, arbitrary: fc.constant({ u: true } as const) }), {
    nil: undefined,
  });

const share = fc.integer({ min: 0, max: 100 });
const days = fc.constantFrom("2025-01-01", "2026-11-23", "2030-06-30");
const grades = fc.constantFrom("as_new", "good", "worn", "no_such_option");
const standards = fc.uniqueArray(fc.constantFrom("en_1335", "en_527", "en_16139"), { minLength: 1 });

const attributes = fc
  .record({
    recycled_content: cell(share),
    warranty_months: cell(fc.constantFrom(0, 12, 24, 36)),
    armrests: cell(fc.boolean()),
    condition_grade: cell(grades),
    furniture_standard: cell(standards),
    spare_parts_until: cell(days),
    brand: cell(fc.constantFrom("A", "B")),
  })
  .map((record): AttributeValues =>
    Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value ? [[key, value]] : []))),
  );

const fact = (value: fc.Arbitrary<true | number | readonly string[]>) =>
  fc.option(fc.record({ value, inForce: fc.boolean() }), { nil: undefined });
const facts = fc
  .record({
    iso14001: fact(fc.constant(true as const)),
    storage_indoor_m2: fact(fc.integer({ min: 1, max: 500 })),
    workshop: fact(fc.uniqueArray(fc.constantFrom("wood", "metal", "textile"), { minLength: 1 })),
  })
  .map((record) => new Map(Object.entries(record).flatMap(([key, value]) => (value ? [[key, value] as const] : []))));

/** Up to 80 offers of four firms, one of which nobody has described: more than two words of bits. */
export const anyMarket = (): fc.Arbitrary<Market> =>
  fc.record({
    offers: fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 999 }).map((n) => `offer-${String(n).padStart(3, "0")}`),
        organizationId: fc.constantFrom("firm-a", "firm-b", "firm-c", "firm-d"),
        attributes,
      }),
      { selector: ({ id }) => id, maxLength: 80 },
    ),
    firms: fc
      .tuple(facts, facts, facts)
      .map((all) => all.map((each, index) => ({ id: `firm-${"abc"[index]}`, facts: each }))),
  });

const bound = (value: number | string | boolean | readonly string[]) => ({ value });
const check = (
  attribute: string,
  operator: string,
  value: fc.Arbitrary<number | string | boolean | readonly string[]>,
) => value.map((each) => ({ target: "offer", attribute, operator, bound: bound(each) }) as Requirement);
const held = (attribute: string): fc.Arbitrary<Requirement> =>
  fc.constant({ target: "supplier", attribute, operator: "held" } as const);

const anyCheck: fc.Arbitrary<Requirement> = fc.oneof(
  fc
    .constantFrom("at_least", "at_most", "equals", "not_equals")
    .chain((operator) => check("recycled_content", operator, share)),
  fc.constant({
    target: "offer",
    attribute: "warranty_months",
    operator: "at_least",
    bound: { parameter: "months" },
    unit: "year",
  } as const),
  check("armrests", "equals", fc.boolean()),
  fc
    .constantFrom("at_least", "at_most", "equals", "one_of")
    .chain((operator) => check("condition_grade", operator, grades)),
  fc
    .constantFrom("includes_all", "includes_any", "includes_none")
    .chain((operator) => check("furniture_standard", operator, standards)),
  fc.constantFrom("before", "after").chain((operator) => check("spare_parts_until", operator, days)),
  check("brand", "equals", fc.constantFrom("A", "C")),
  check("no_such_attribute", "equals", fc.constant("A")),
  held("iso14001"),
  held("emas"),
  fc.constant({ target: "supplier", attribute: "storage_indoor_m2", operator: "at_least", bound: bound(100) } as const),
  fc.constant({
    target: "supplier",
    attribute: "workshop",
    operator: "includes_any",
    bound: bound(["wood", "textile"]),
  } as const),
);

const tree = fc.letrec<{ node: Requirement }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    anyCheck,
    fc.array(tie("node"), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("node"), { maxLength: 3 }).map((any) => ({ any })),
  ),
})).node;

export const anyRequirement = (): fc.Arbitrary<SupplyRequirement> =>
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 4 }),
    requirement: tree,
    values: fc.record({ months: fc.constantFrom(null, 1, 2, 24) }),
  });

export const anyRequirements = (): fc.Arbitrary<SupplyRequirement[]> =>
  fc
    .array(anyRequirement(), { minLength: 1, maxLength: 6 })
    .map((all) => all.map((each, index) => ({ ...each, key: `K${index + 1}` })));

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AttributeValue, AttributeValues } from "~/features/reference/attribute";
import { checksOf, evaluateRequirement, prepareRequirement, tracesWith } from "./evaluate";
import { outcomes, type Check, type CheckOperator, type Requirement } from "./requirement";
import { supplierFactsOn, type Subject, type SubjectFact } from "./subject";

const day = "2026-11-23";
const subject = (attributes: AttributeValues = {}, facts: Record<string, SubjectFact> = {}): Subject => ({
  offer: { attributes },
  supplier: { facts: new Map(Object.entries(facts)) },
  day,
});
const offer = (attribute: string, operator: CheckOperator, value: number | string | boolean | string[]): Check => ({
  target: "offer",
  attribute,
  operator,
  bound: { value },
});
const outcomeOf = (requirement: Requirement, attributes: AttributeValues) =>
  evaluateRequirement(requirement, {}, subject(attributes)).outcome;
const reasonOf = (requirement: Requirement, on: Subject, values = {}) => {
  const { trace } = evaluateRequirement(requirement, values, on);
  return trace.kind === "check" ? `${trace.outcome}:${trace.reason}` : trace.outcome;
};

describe("a single check", () => {
  it("converts the bound to the attribute's own unit", () => {
    const threeYears: Check = {
      ...offer("warranty_months", "at_least", 3),
      unit: "year",
    };
    expect(outcomeOf(threeYears, { warranty_months: { v: 36 } })).toBe("pass");
    expect(outcomeOf(threeYears, { warranty_months: { v: 35 } })).toBe("fail");
    const heavy: Check = { ...offer("warranty_months", "at_least", 3), unit: "kg" };
    expect(reasonOf(heavy, subject({ warranty_months: { v: 36 } }))).toBe("unknown:not_comparable");
  });

  it("never takes silence for no", () => {
    const check = offer("wear_parts_replaceable", "equals", true);
    expect(reasonOf(check, subject())).toBe("unknown:not_stated");
    expect(reasonOf(check, subject({ wear_parts_replaceable: { u: true } }))).toBe("unknown:not_known");
    expect(reasonOf(check, subject({ wear_parts_replaceable: { v: false } }))).toBe("fail:missed");
    expect(reasonOf(check, subject({ wear_parts_replaceable: { v: true } }))).toBe("pass:met");
    expect(reasonOf(offer("no_such_attribute", "equals", true), subject({ no_such_attribute: { v: true } }))).toBe(
      "unknown:not_comparable",
    );
    expect(reasonOf(offer("toString", "equals", true), subject())).toBe("unknown:not_stated");
  });

  it.each([
    ["at_least", "free", ["bought_back", "free"], ["paid", "none"]],
    ["at_most", "paid", ["paid", "none"], ["bought_back", "free"]],
    ["equals", "paid", ["paid"], ["bought_back", "free", "none"]],
    ["not_equals", "none", ["bought_back", "free", "paid"], ["none"]],
    ["one_of", ["free", "paid"], ["free", "paid"], ["bought_back", "none"]],
  ] as const)("compares ordered options best first: %s %s", (operator, bound, passing, failing) => {
    const check = offer("take_back", operator, typeof bound === "string" ? bound : [...bound]);
    for (const v of passing) expect(outcomeOf(check, { take_back: { v } }), v).toBe("pass");
    for (const v of failing) expect(outcomeOf(check, { take_back: { v } }), v).toBe("fail");
    expect(outcomeOf(check, { take_back: { v: 3 } })).toBe("unknown");
  });

  it.each([
    ["includes_all", ["nordic_swan", "tco"], "fail"],
    ["includes_any", ["nordic_swan", "tco"], "pass"],
    ["includes_none", ["tco"], "pass"],
    ["includes_none", ["nordic_swan"], "fail"],
    ["includes_any", "nordic_swan", "pass"],
  ] as const)("looks into several values: %s %s is %s", (operator, bound, outcome) => {
    const check = offer("ecolabel", operator, typeof bound === "string" ? bound : [...bound]);
    expect(outcomeOf(check, { ecolabel: { v: ["nordic_swan", "mobelfakta"] } })).toBe(outcome);
  });

  it("has days before and after without the day itself", () => {
    const value = { spare_parts_until: { v: "2030-01-01" } };
    expect(outcomeOf(offer("spare_parts_until", "after", "2029-12-31"), value)).toBe("pass");
    expect(outcomeOf(offer("spare_parts_until", "after", "2030-01-01"), value)).toBe("fail");
    expect(outcomeOf(offer("spare_parts_until", "before", "2030-01-02"), value)).toBe("pass");
  });

  it("waits for its parameter", () => {
    const check: Check = {
      target: "offer",
      attribute: "warranty_months",
      operator: "at_least",
      bound: { parameter: "months" },
    };
    const on = subject({ warranty_months: { v: 24 } });
    expect(reasonOf(check, on)).toBe("unknown:parameter_missing");
    expect(reasonOf(check, on, { months: null })).toBe("unknown:parameter_missing");
    expect(reasonOf(check, on, { months: 24 })).toBe("pass:met");
    expect(reasonOf(check, on, { months: "24" })).toBe("unknown:not_comparable");
  });
});

describe("a supplier's facts", () => {
  const held: Check = { target: "supplier", attribute: "iso14001", operator: "held" };

  it("pass while in force, fail when run out, are unknown when not stated", () => {
    expect(reasonOf(held, subject())).toBe("unknown:not_stated");
    expect(reasonOf(held, subject({}, { iso14001: { value: true, inForce: true } }))).toBe("pass:met");
    expect(reasonOf(held, subject({}, { iso14001: { value: true, inForce: false } }))).toBe("fail:expired");
    const space: Check = {
      target: "supplier",
      attribute: "storage_indoor_m2",
      operator: "at_least",
      bound: { value: 500 },
      unit: "m2",
    };
    expect(reasonOf(space, subject({}, { storage_indoor_m2: { value: 800, inForce: true } }))).toBe("pass:met");
    expect(reasonOf(space, subject({}, { storage_indoor_m2: { value: 800, inForce: false } }))).toBe("fail:expired");
  });

  it("count one in force before one that is not, in whichever order they stand", () => {
    const old = { key: "iso14001", value: true as const, validFrom: "2020-01-01", validTo: "2023-01-01" };
    const current = { ...old, validFrom: "2024-01-01", validTo: "2027-01-01" };
    for (const facts of [
      [old, current],
      [current, old],
    ])
      expect(supplierFactsOn(facts, day).get("iso14001")).toEqual({ value: true, inForce: true });
    expect(supplierFactsOn([old], day).get("iso14001")?.inForce).toBe(false);
  });
});

const numbers = ["warranty_months", "spare_parts_years", "width"] as const;
const leaf: fc.Arbitrary<Requirement> = fc
  .record({
    attribute: fc.constantFrom(...numbers),
    operator: fc.constantFrom("at_least", "at_most") as fc.Arbitrary<CheckOperator>,
    bound: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ attribute, operator, bound }) => offer(attribute, operator, bound));
const requirement: fc.Arbitrary<Requirement> = fc.letrec<{ node: Requirement }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    leaf,
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  ),
})).node;
const value: fc.Arbitrary<AttributeValue> = fc.oneof(
  fc.integer({ min: 0, max: 10 }).map((v) => ({ v })),
  fc.constant({ u: true as const }),
);
const attributes: fc.Arbitrary<AttributeValues> = fc.dictionary(fc.constantFrom(...numbers), value);
const known: fc.Arbitrary<AttributeValues> = fc.record(
  Object.fromEntries(numbers.map((key) => [key, fc.integer({ min: 0, max: 10 }).map((v) => ({ v }))])),
);
const market = fc.array(attributes, { maxLength: 12 });
const tally = (on: Requirement, offers: readonly AttributeValues[]) => {
  const prepared = prepareRequirement(on, {});
  const each = offers.map((one) => prepared.outcome(subject(one)));
  return Object.fromEntries(outcomes.map((outcome) => [outcome, each.filter((o) => o === outcome).length]));
};

describe("any requirement on any market", () => {
  it("sorts every candidate as pass, fail or unknown", () => {
    fc.assert(
      fc.property(requirement, market, (on, offers) => {
        const { pass = 0, fail = 0, unknown = 0 } = tally(on, offers);
        expect(pass + fail + unknown).toBe(offers.length);
      }),
    );
  });

  it("says the same with and without its trace, and the trace names what is missing", () => {
    fc.assert(
      fc.property(requirement, attributes, (on, one) => {
        const { outcome, trace } = evaluateRequirement(on, {}, subject(one));
        expect(prepareRequirement(on, {}).outcome(subject(one))).toBe(outcome);
        expect(tracesWith(trace, outcome)).not.toEqual([]);
      }),
    );
  });

  it("is never unknown when everything it looks at is known", () => {
    fc.assert(
      fc.property(requirement, known, (on, one) => {
        expect(outcomeOf(on, one)).not.toBe("unknown");
      }),
    );
  });

  it("keeps a decided outcome whatever the missing facts turn out to be", () => {
    fc.assert(
      fc.property(requirement, attributes, known, (on, partly, rest) => {
        const before = outcomeOf(on, partly);
        fc.pre(before !== "unknown");
        const stated = Object.fromEntries(Object.entries(partly).filter(([, one]) => "v" in one));
        expect(outcomeOf(on, { ...rest, ...stated })).toBe(before);
      }),
    );
  });

  it("never lets more pass when a bound is stricter", () => {
    const stricter = (on: Requirement, by: number): Requirement => {
      if ("all" in on) return { all: on.all.map((part) => stricter(part, by)) };
      if ("any" in on) return { any: on.any.map((part) => stricter(part, by)) };
      const bound = (on.bound as { value: number }).value;
      return { ...on, bound: { value: on.operator === "at_least" ? bound + by : bound - by } };
    };
    fc.assert(
      fc.property(requirement, market, fc.integer({ min: 0, max: 5 }), (on, offers, by) => {
        expect(tally(stricter(on, by), offers).pass ?? 0).toBeLessThanOrEqual(tally(on, offers).pass ?? 0);
      }),
    );
  });

  it("never lets more pass when another requirement is added", () => {
    fc.assert(
      fc.property(requirement, requirement, market, (on, more, offers) => {
        expect(tally({ all: [on, more] }, offers).pass ?? 0).toBeLessThanOrEqual(tally(on, offers).pass ?? 0);
        expect(tally({ any: [on, more] }, offers).pass ?? 0).toBeGreaterThanOrEqual(tally(on, offers).pass ?? 0);
      }),
    );
  });

  it("lists its checks in order", () => {
    fc.assert(
      fc.property(requirement, (on) => {
        expect(checksOf({ all: [on, on] })).toEqual([...checksOf(on), ...checksOf(on)]);
      }),
    );
  });
});

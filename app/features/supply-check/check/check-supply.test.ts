import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateRequirement } from "~/features/criteria/evaluate";
import type { Requirement } from "~/features/criteria/requirement";
import type { AttributeValues } from "~/features/reference/attribute";
import { anyMarket, anyRequirements, anyRequirement, day, type Market } from "../../../../tests/support/any-market";
import { checkSupply, emptiesMarket, emptyingPair, standingGroups, type SupplyRequirement } from "./check-supply";
import { evaluateColumn } from "./evaluate-column";
import { buildMarketTable } from "./market-table";
import { countBits, fullBits, hasBit, outcomeOf } from "./verdicts";

const tableOf = ({ offers, firms }: Market) => buildMarketTable(offers, firms);
const slowly = ({ offers, firms }: Market, requirement: Requirement, values = {}) =>
  new Map(
    offers.map(({ id, organizationId, attributes }) => {
      const facts = firms.find((firm) => firm.id === organizationId)?.facts ?? new Map();
      return [
        id,
        evaluateRequirement(requirement, values, { offer: { attributes }, supplier: { facts }, day }).outcome,
      ];
    }),
  );
const outcomesById = (market: Market, { requirement, values }: SupplyRequirement) => {
  const table = tableOf(market);
  const column = evaluateColumn(table, requirement, values, day);
  return new Map(table.offerIds.map((id, row) => [id, outcomeOf(column, row)]));
};
const sorted = <V>(map: Map<string, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

describe("a column", () => {
  it("says for every offer what the evaluator says of it alone", () => {
    fc.assert(
      fc.property(anyMarket(), anyRequirement(), (market, each) => {
        expect(sorted(outcomesById(market, each))).toEqual(sorted(slowly(market, each.requirement, each.values)));
      }),
      { numRuns: 300 },
    );
  });

  it("cuts a large dictionary of numbers or days where trying each value would", () => {
    const offers = Array.from({ length: 400 }, (_, index) => ({
      id: String(index).padStart(3, "0"),
      organizationId: "a",
      attributes: {
        weight: { v: (index * 7919) % 401 },
        warranty_months: { v: (index * 7919) % 401 },
        spare_parts_until: { v: `20${String(10 + (index % 80)).padStart(2, "0")}-0${1 + (index % 9)}-1${index % 10}` },
      } as AttributeValues,
    }));
    const market: Market = { offers, firms: [] };
    for (const bound of [-1, 0, 17, 200.5, 400, 401]) {
      for (const operator of ["at_least", "at_most", "equals"] as const) {
        const requirement: Requirement = {
          target: "offer",
          attribute: "warranty_months",
          operator,
          bound: { value: bound },
        };
        const each = { key: "k", requirement, values: {} };
        expect(sorted(outcomesById(market, each))).toEqual(sorted(slowly(market, requirement)));
      }
    }
    for (const value of ["2000-01-01", "2044-05-14", "2099-01-01"]) {
      for (const operator of ["before", "after"] as const) {
        const requirement: Requirement = {
          target: "offer",
          attribute: "spare_parts_until",
          operator,
          bound: { value },
        };
        const each = { key: "k", requirement, values: {} };
        expect(sorted(outcomesById(market, each))).toEqual(sorted(slowly(market, requirement)));
      }
    }
  });
});

describe("a check", () => {
  it("counts every offer once: pass + unknown + fail, and once among the groups", () => {
    fc.assert(
      fc.property(anyMarket(), anyRequirements(), (market, requirements) => {
        const result = checkSupply(tableOf(market), requirements, day);
        const total = market.offers.length;
        for (const { pass, unknown, fail } of [result.all, ...result.requirements.map(({ tally }) => tally)]) {
          expect(pass + unknown + fail).toBe(total);
        }
        const groups = standingGroups(result);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        const seen = result.together.pass.map(() => 0);
        for (const { offers } of groups)
          offers.forEach((word, index) => {
            expect((seen[index] as number) & word).toBe(0);
            seen[index] = (seen[index] as number) | word;
          });
      }),
    );
  });

  it("leaves one out as a check without it would", () => {
    fc.assert(
      fc.property(anyMarket(), anyRequirements(), (market, requirements) => {
        const table = tableOf(market);
        const { requirements: results, all } = checkSupply(table, requirements, day);
        results.forEach(({ without, after, failsOnlyHere }, index) => {
          const others = checkSupply(
            table,
            requirements.filter((_, place) => place !== index),
            day,
          );
          expect(without).toEqual({ pass: others.all.pass, unknown: others.all.unknown });
          const first = checkSupply(table, requirements.slice(0, index + 1), day);
          expect(after).toEqual({ pass: first.all.pass, unknown: first.all.unknown });
          expect(failsOnlyHere).toBe(others.all.pass + others.all.unknown - all.pass - all.unknown);
        });
      }),
    );
  });

  it("looks at some as if the others were not there", () => {
    fc.assert(
      fc.property(anyMarket(), anyRequirements(), fc.integer(), (market, requirements, bits) => {
        const table = tableOf(market);
        const among = fullBits(table.offerIds.length).map((word) => word & bits);
        const kept = new Set(table.offerIds.filter((_, row) => hasBit(among, row)));
        const some = checkSupply(table, requirements, day, { among });
        const alone = checkSupply(
          tableOf({ ...market, offers: market.offers.filter(({ id }) => kept.has(id)) }),
          requirements,
          day,
        );
        const numbers = ({ offers, firms, all, firmsPassing, firmsOpen, requirements: each }: typeof some) => ({
          offers,
          firms,
          all,
          firmsPassing,
          firmsOpen,
          each,
        });
        expect(numbers(some)).toEqual(numbers(alone));
        expect(standingGroups(some).map(({ key, count }) => [key, count])).toEqual(
          standingGroups(alone).map(({ key, count }) => [key, count]),
        );
      }),
    );
  });

  it("does not mind the order of offers", () => {
    fc.assert(
      fc.property(anyMarket(), anyRequirements(), fc.infiniteStream(fc.nat()), (market, requirements, stream) => {
        const keyed = market.offers.map((offer) => ({ offer, at: stream.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.at - b.at).map(({ offer }) => offer);
        expect(checkSupply(tableOf({ ...market, offers: shuffled }), requirements, day)).toEqual(
          checkSupply(tableOf(market), requirements, day),
        );
      }),
    );
  });

  it("works out only what has changed, with the same answer", () => {
    fc.assert(
      fc.property(anyMarket(), anyRequirements(), anyRequirement(), fc.nat(), (market, requirements, moved, at) => {
        const table = tableOf(market);
        const cache = new Map();
        checkSupply(table, requirements, day, { cache });
        const known = cache.size;
        const next = requirements.map((each, index) =>
          index === at % requirements.length ? { ...moved, key: each.key } : each,
        );
        expect(checkSupply(table, next, day, { cache })).toEqual(checkSupply(table, next, day));
        expect(cache.size).toBeLessThanOrEqual(known + 1);
      }),
    );
  });
});

describe("changing one attribute of one offer", () => {
  const check = (key: string, attribute: string, value: number): SupplyRequirement => ({
    key,
    requirement: { target: "offer", attribute, operator: "at_least", bound: { value } },
    values: {},
  });
  const requirements = [
    check("K1", "warranty_months", 24),
    check("K2", "recycled_content", 50),
    check("K3", "spare_parts_years", 5),
  ];
  const offer = (id: string, warranty_months: number, recycled_content: number, spare_parts_years: number) => ({
    id,
    organizationId: `firm-${id}`,
    attributes: {
      warranty_months: { v: warranty_months },
      recycled_content: { v: recycled_content },
      spare_parts_years: { v: spare_parts_years },
    },
  });
  const offers = [offer("a", 36, 70, 10), offer("b", 36, 30, 10), offer("c", 12, 30, 2), offer("d", 24, 48, 6)];

  it("changes exactly one cell", () => {
    const grid = (rows: typeof offers) => {
      const { columns } = checkSupply(buildMarketTable(rows, []), requirements, day);
      return columns.flatMap((column, place) =>
        rows.map(({ id }, row) => [`${id}/${place}`, outcomeOf(column, row)] as const),
      );
    };
    const before = grid(offers);
    const changed = offers.map((each) =>
      each.id === "b" ? { ...each, attributes: { ...each.attributes, recycled_content: { v: 55 } } } : each,
    );
    const after = grid(changed);
    const differing = after.filter(
      ([cell, outcome], index) => before[index]?.[0] === cell && before[index]?.[1] !== outcome,
    );
    expect(differing).toEqual([["b/1", "pass"]]);
  });

  it("finds the requirement that empties the market, and what would be left without it", () => {
    const result = checkSupply(buildMarketTable(offers, []), requirements, day);
    expect(result.all).toEqual({ pass: 1, unknown: 0, fail: 3 });
    expect(emptiesMarket(result)).toEqual({ keys: ["K2"], passWithout: 3, unknownWithout: 0 });
    expect(emptiesMarket(result, 1)).toBeNull();
    const groups = standingGroups(result);
    expect(groups.map(({ standing, key, count }) => [standing, key, count])).toEqual([
      ["passes", null, 1],
      ["fails_one", "K2", 2],
      ["fails_more", null, 1],
    ]);
  });

  it("counts those that may pass where nobody has stated something", () => {
    const silent = check("K4", "remaining_life", 5);
    const short = [offer("a", 12, 60, 10), offer("b", 12, 60, 10)];
    const result = checkSupply(buildMarketTable(short, []), [...requirements, silent], day);
    expect(result.all).toEqual({ pass: 0, unknown: 0, fail: 2 });
    expect(emptiesMarket(result)).toEqual({ keys: ["K1"], passWithout: 0, unknownWithout: 2 });
    expect(emptyingPair(result)).toBeNull();
  });

  it("names the pair when only together they leave nobody", () => {
    const none = [offer("a", 12, 30, 10), offer("b", 12, 30, 10), offer("c", 12, 60, 1)];
    const result = checkSupply(buildMarketTable(none, []), requirements, day);
    expect(emptiesMarket(result)).toBeNull();
    expect(emptyingPair(result)).toEqual({ keys: ["K1", "K2"], passWithout: 2, unknownWithout: 0 });
  });
});

describe("a stricter bound", () => {
  it("never passes more", () => {
    fc.assert(
      fc.property(anyMarket(), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (market, a, b) => {
        const table = tableOf(market);
        const at = (value: number) =>
          evaluateColumn(
            table,
            { target: "offer", attribute: "recycled_content", operator: "at_least", bound: { parameter: "share" } },
            { share: value },
            day,
          );
        const [lax, strict] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(countBits(strict.pass)).toBeLessThanOrEqual(countBits(lax.pass));
        const passStrictOnly = table.offerIds.filter((_, row) => hasBit(strict.pass, row) && !hasBit(lax.pass, row));
        expect(passStrictOnly).toEqual([]);
      }),
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marketLacks, type TriedRequirement } from "./market-lacks";

const tried = (tenderId: string, id: string | null, pass: number, unknown: number, fail: number): TriedRequirement => ({
  tenderId,
  source: id === null ? null : { id, version: 1 },
  title: `Krav ${id ?? "eget"}`,
  categories: ["furniture.desks"],
  counts: { pass, unknown, fail },
});
const none = () => null;

describe("marketLacks", () => {
  it("gathers by criterion whatever its version, the scarcest first, and leaves out what all met", () => {
    const lacks = marketLacks(
      [
        tried("a", "MOB-1", 8, 1, 1),
        { ...tried("b", "MOB-1", 4, 3, 3), source: { id: "MOB-1", version: 2 } },
        tried("b", "MOB-2", 1, 0, 9),
        tried("b", "MOB-3", 10, 0, 0),
      ],
      (id) => (id === "MOB-2" ? { sv: "Reservdelar", en: "Spare parts" } : null),
    );
    expect(lacks).toMatchObject([
      { key: "MOB-2", title: { en: "Spare parts" }, tenders: 1, fail: 9 },
      { key: "MOB-1", title: { en: "Krav MOB-1" }, tenders: 2, pass: 12, unknown: 4, fail: 4 },
    ]);
  });

  it("does not depend on the order of the checks", () => {
    const any = fc.record({
      tenderId: fc.constantFrom("a", "b", "c"),
      id: fc.constantFrom("X-1", "X-2", "X-3"),
      pass: fc.nat(9),
      unknown: fc.nat(9),
      fail: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(any), (rows) => {
        const all = rows.map(({ tenderId, id, pass, unknown, fail }) => tried(tenderId, id, pass, unknown, fail));
        expect(marketLacks([...all].reverse(), none)).toEqual(marketLacks(all, none));
      }),
    );
  });
});

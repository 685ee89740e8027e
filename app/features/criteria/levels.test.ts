import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "~/shared/result";
import { criterionLevels, type CriterionLevel } from "./criterion";
import { findCycle, levelRank, resolveChoice, resolveLevel, type LevelNode } from "./levels";

const node = (id: string, level: CriterionLevel, includes: string[] = [], replaces: string[] = []): LevelNode => ({
  id,
  level,
  includes,
  replaces,
});
const library = [
  node("B-1", "basic"),
  node("B-2", "basic"),
  node("A-1", "advanced", [], ["B-1"]),
  node("A-2", "advanced", ["B-2"]),
  node("S-1", "spearhead", ["A-2"], ["A-1"]),
];

describe("a level", () => {
  it("is the one below it with some criteria exchanged", () => {
    expect(unwrap(resolveLevel(library, "basic")).ids).toEqual(["B-1", "B-2"]);
    expect(unwrap(resolveLevel(library, "advanced"))).toMatchObject({
      ids: ["B-2", "A-1", "A-2"],
      replaced: [{ id: "B-1", by: "A-1" }],
    });
    expect(unwrap(resolveLevel(library, "spearhead"))).toMatchObject({
      ids: ["B-2", "A-2", "S-1"],
      replaced: [
        { id: "B-1", by: "A-1" },
        { id: "A-1", by: "S-1" },
      ],
    });
  });

  it("brings in what a choice includes, and says by whom and what is missing", () => {
    expect(unwrap(resolveChoice(library, ["S-1", "nothing"]))).toEqual({
      ids: ["S-1", "A-2", "B-2"],
      included: [
        { id: "A-2", by: "S-1" },
        { id: "B-2", by: "A-2" },
      ],
      replaced: [],
      missing: [],
    });
    expect(unwrap(resolveChoice([node("A-9", "advanced", ["gone"])], ["A-9"])).missing).toEqual([
      { id: "gone", by: "A-9" },
    ]);
  });

  it("names a circle and refuses it", () => {
    const circle = [node("A", "advanced", ["B"]), node("B", "advanced", [], ["C"]), node("C", "advanced", ["A"])];
    expect(findCycle(circle)).toEqual(["A", "B", "C", "A"]);
    expect(resolveLevel(circle, "advanced")).toEqual({
      ok: false,
      error: { code: "level_cycle", path: ["A", "B", "C", "A"] },
    });
    expect(findCycle([node("A", "basic", ["A"])])).toEqual(["A", "A"]);
  });
});

/** Nodes that lead only to lower levels, as the library demands. */
const wellMade = fc
  .array(
    fc.record({
      level: fc.constantFrom(...criterionLevels),
      includes: fc.array(fc.nat(9), { maxLength: 3 }),
      replaces: fc.array(fc.nat(9), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((rows) =>
    rows.map(({ level, includes, replaces }, at): LevelNode => {
      const lower = (places: number[]) => [
        ...new Set(
          places
            .filter((place) => rows[place] && levelRank(rows[place].level) < levelRank(level))
            .map((place) => `K-${place}`),
        ),
      ];
      return { id: `K-${at}`, level, includes: lower(includes), replaces: lower(replaces) };
    }),
  );

describe("levels of any library", () => {
  it("have no circle when all lead downwards", () => {
    fc.assert(
      fc.property(wellMade, (nodes) => {
        expect(findCycle(nodes)).toBeNull();
      }),
    );
  });

  it("hold what is included, drop what is replaced and name both", () => {
    fc.assert(
      fc.property(wellMade, fc.constantFrom(...criterionLevels), (nodes, level) => {
        const { ids, replaced } = unwrap(resolveLevel(nodes, level));
        const byId = new Map(nodes.map((one) => [one.id, one]));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) {
          const one = byId.get(id) as LevelNode;
          for (const other of one.replaces) expect(ids).not.toContain(other);
          for (const other of one.includes)
            expect(ids.includes(other) || replaced.some((r) => r.id === other)).toBe(true);
        }
        for (const { id, by } of replaced) expect(byId.get(by)?.replaces).toContain(id);
        const below = nodes.filter((one) => levelRank(one.level) <= levelRank(level));
        expect(ids.length + replaced.length).toBe(below.length);
      }),
    );
  });

  it("find a circle wherever one is made", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
        (size, kinds) => {
          const ring = Array.from({ length: size }, (_, at) => {
            const next = [`K-${(at + 1) % size}`];
            return node(`K-${at}`, "basic", kinds[at] ? next : [], kinds[at] ? [] : next);
          });
          const cycle = findCycle([...library, ...ring]);
          expect(cycle?.length).toBe(size + 1);
          expect(cycle?.[0]).toBe(cycle?.[size]);
        },
      ),
    );
  });
});

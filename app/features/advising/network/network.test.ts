import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsOf, networkLines, type NetworkFlow } from "./network";
import { layOut, sankeySize } from "./sankey";

const flow = fc.record({
  direction: fc.constantFrom("out" as const, "in" as const),
  municipality: fc.constantFrom("2480", "2482", "2401", null),
  group: fc.constantFrom("timber", "metal", "food", null),
  category: fc.constantFrom("timber.residues", "metal", null),
  tonnes: fc.option(fc.double({ min: 0.01, max: 5000, noNaN: true })),
  firm: fc.constantFrom("a", "b"),
});
const flows = fc.array(flow, { maxLength: 60 });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("the network", () => {
  it("counts every flow once, whatever their order", () => {
    fc.assert(
      fc.property(flows, (all) => {
        const lines = networkLines(all);
        expect(sum(lines.map((line) => line.flows))).toBe(all.length);
        expect(sum(lines.map((line) => line.tonnes))).toBeCloseTo(sum(all.map(({ tonnes }) => tonnes ?? 0)), 4);
        const turned = networkLines(all.toReversed());
        expect(turned.map(({ flows: count, group }) => [group, count]).toSorted()).toEqual(
          lines.map(({ flows: count, group }) => [group, count]).toSorted(),
        );
      }),
    );
  });

  it("names what is only needed, then what falls short, then what is only there", () => {
    const of = (direction: "out" | "in", category: string, tonnes: number | null = 1, firm = "a"): NetworkFlow => ({
      direction,
      group: category.split(".")[0] ?? null,
      category,
      municipality: "2480",
      tonnes,
      firm,
    });
    const all = [
      of("out", "metal.cable"),
      of("in", "food.feed"),
      of("in", "food.feed", 3, "b"),
      // Something else of the same group is no supply of it.
      of("out", "food.residues", 9),
      of("in", "timber.residues", 10),
      of("out", "timber.residues", 4),
      // An unknown amount may be enough.
      of("in", "packaging.film", 10),
      of("out", "packaging.film", null),
    ];
    expect(gapsOf(all)).toEqual([
      { kind: "no_supply", category: "food.feed", flows: 2, firms: 2, tonnes: 4 },
      { kind: "short", category: "timber.residues", flows: 1, firms: 1, tonnes: 6 },
      { kind: "no_need", category: "food.residues", flows: 1, firms: 1, tonnes: 9 },
      { kind: "no_need", category: "metal.cable", flows: 1, firms: 1, tonnes: 1 },
    ]);
  });
});

describe("the drawing", () => {
  it("keeps one scale, inside its frame, without nodes over each other", () => {
    fc.assert(
      fc.property(flows, (all) => {
        const { nodes, bands } = layOut(networkLines(all));
        for (const node of nodes) {
          expect(node.y).toBeGreaterThanOrEqual(-0.1);
          expect(node.y + node.height).toBeLessThanOrEqual(sankeySize.height + 0.1);
        }
        const overlapping = nodes.filter((one) =>
          nodes.some(
            (other) =>
              one !== other && one.column === other.column && one.y <= other.y && one.y + one.height > other.y + 0.1,
          ),
        );
        expect(overlapping).toEqual([]);
        expect(bands.length).toBe(networkLines(all).filter(({ tonnes }) => tonnes > 0).length);
      }),
    );
  });

  it("gives a material the height of its larger side, and hatches the difference", () => {
    const of = (direction: "out" | "in", tonnes: number): NetworkFlow => ({
      direction,
      group: "timber",
      category: null,
      municipality: "2480",
      tonnes,
      firm: "a",
    });
    const { nodes, gaps } = layOut(networkLines([of("out", 30), of("in", 100)]));
    const material = nodes.find(({ column }) => column === "material");
    expect(material?.height).toBe(sankeySize.height);
    expect(gaps).toMatchObject([{ kind: "missing", tonnes: 70, height: sankeySize.height * 0.7 }]);
  });

  it("is empty where nothing is known", () => {
    expect(layOut([])).toEqual({ nodes: [], bands: [], gaps: [] });
  });
});

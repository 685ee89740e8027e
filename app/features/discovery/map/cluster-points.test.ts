import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterPoints } from "./cluster-points";

const point = (id: string, x: number, y: number) => ({ id, x, y });
const somePoints = fc.array(fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) }), {
  maxLength: 60,
});
const named = (places: readonly { x: number; y: number }[]) => places.map(({ x, y }, n) => point(`p${n}`, x, y));

describe("dots of a map", () => {
  it("lose no point, and never stand nearer each other than asked", () => {
    fc.assert(
      fc.property(somePoints, fc.integer({ min: 1, max: 40 }), (places, reach) => {
        const dots = clusterPoints(named(places), reach);
        expect(dots.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
          named(places)
            .map(({ id }) => id)
            .sort(),
        );
        for (const [index, a] of dots.entries())
          for (const b of dots.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(reach);
      }),
    );
  });

  it("are the same for the same points in any order", () => {
    fc.assert(
      fc.property(somePoints, (places) => {
        const shape = (points: ReturnType<typeof named>) =>
          clusterPoints(points, 12).map(({ x, y, members }) => [x, y, members.map(({ id }) => id).sort()]);
        expect(shape(named(places).reverse())).toEqual(shape(named(places)));
      }),
    );
  });

  it("stand where most of the points are", () => {
    const town = [point("a", 10, 10), point("b", 10, 10), point("c", 10, 10)];
    const [dot, far] = clusterPoints([point("d", 14, 10), ...town, point("e", 60, 60)], 10);
    expect(dot).toMatchObject({ x: 10, y: 10 });
    expect(dot?.members).toHaveLength(4);
    expect(far?.members.map(({ id }) => id)).toEqual(["e"]);
  });
});

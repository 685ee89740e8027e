import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suppress } from "./suppress";

const rows = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 200 })), {
  minLength: 1,
  maxLength: 8,
});

describe("small numbers", () => {
  it("are never shown, and what is shown is true", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 10 }), (counts, least) => {
        const { cells, total } = suppress(counts, least);
        const shown = [...cells.entries()].filter(([, cell]) => cell !== null);
        expect(shown.map(([index]) => counts[index])).toEqual(shown.map(([, cell]) => cell));
        expect(shown.filter(([, cell]) => cell !== null && cell > 0 && cell < least)).toEqual([]);
        expect([null, counts.reduce((sum, count) => sum + count, 0)]).toContain(total);
      }),
    );
  });

  it("cannot be worked out from what is shown: every hidden one could be another number", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 10 }), (counts, least) => {
        const { cells, total } = suppress(counts, least);
        const hidden = cells.filter((cell) => cell === null).length;
        // Without a total nothing binds the hidden ones; without hidden ones the total stands.
        const left = (total ?? Infinity) - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
        // Whole numbers of at least one that sum to `left`: each takes 1 to `left − hidden + 1`.
        const open = left - hidden + 1 > 1 && left >= least && (hidden > 1 || total === null);
        expect(hidden === 0 ? total !== null : open).toBe(true);
      }),
    );
  });

  it("leave the rest as it is", () => {
    expect(suppress([10, 0, 20], 5)).toEqual({ cells: [10, 0, 20], total: 30 });
    expect(suppress([10, 3, 20], 5)).toEqual({ cells: [null, null, 20], total: 33 });
    expect(suppress([0, 3, 0], 5)).toEqual({ cells: [0, null, 0], total: null });
    expect(suppress([1, 1, 40], 2)).toEqual({ cells: [null, null, null], total: 42 });
  });
});

import { describe, expect, it } from "vitest";
import { percentile, summarise } from "./percentiles";

describe("percentile", () => {
  it("is the nearest rank, never a value in between", () => {
    const values = [15, 20, 35, 40, 50];
    expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(values, share))).toEqual([15, 20, 20, 35, 50]);
  });

  it("is the value itself of one and 0 of none", () => {
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([], 0.5)).toBe(0);
  });
});

describe("summarise", () => {
  it("orders by size, not as text", () => {
    expect(summarise([100, 9, 20])).toEqual({ count: 3, p50: 20, p95: 100, p99: 100 });
  });

  it("leaves one slow answer in a hundred out of the 95th and 99th", () => {
    expect(summarise([...Array<number>(99).fill(2), 900])).toEqual({ count: 100, p50: 2, p95: 2, p99: 2 });
  });
});

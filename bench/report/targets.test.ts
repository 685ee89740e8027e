import { expect, it } from "vitest";
import type { Row } from "../measure/side-by-side";
import { importTarget, pageTargets, weightTarget } from "./targets";

const row = (subject: string, p95: number): Row => ({
  subject,
  listings: 1_000,
  concurrency: 10,
  count: 100,
  p50: p95 / 2,
  p95,
  p99: p95,
  requestsPerSecond: 1,
  faults: 0,
});

it("weighs the search page against twice its raw call and a bare page together", () => {
  const rows = [row("postgres raw", 10), row("search bare", 5)];
  const met = (p95: number) => pageTargets([...rows, row("search page, postgres", p95)]).map((target) => target.met);
  expect([met(30), met(30.1)]).toEqual([[true], [false]]);
});

it("weighs the listing page against one and a half bare pages", () => {
  const met = (p95: number) =>
    pageTargets([row("listing bare", 4), row("listing page", p95)]).map((target) => target.met);
  expect([met(6), met(6.1)]).toEqual([[true], [false]]);
});

it("says nothing of what was not measured", () => {
  expect(pageTargets([row("postgres raw", 1), row("postgres engine", 2)])).toEqual([]);
});

it("asks a smaller import to be as much quicker", () => {
  expect([importTarget({ rows: 1_000, seconds: 6 }).met, importTarget({ rows: 1_000, seconds: 6.1 }).met]).toEqual([
    true,
    false,
  ]);
  expect(importTarget({ rows: 10_000, seconds: 60 }).met).toBe(true);
});

it("holds the heaviest page to 120 kB", () => {
  expect([weightTarget({ route: "a", bytes: 120_000 }).met, weightTarget({ route: "a", bytes: 120_001 }).met]).toEqual([
    true,
    false,
  ]);
});

import { expect, it } from "vitest";
import { runRound } from "./load";

const plan = { from: 5, count: 20, concurrency: 3, budgetMs: 60_000 };

it("asks each index once, never more than so many at a time", async () => {
  const asked: number[] = [];
  let under = 0;
  let most = 0;
  const round = await runRound(async (index) => {
    asked.push(index);
    most = Math.max(most, ++under);
    await new Promise(setImmediate);
    under -= 1;
  }, plan);
  expect(asked.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 5));
  expect(most).toBe(3);
  expect(round.latencies).toHaveLength(20);
});

it("counts a fault as a fault and not as an answer", async () => {
  const round = await runRound(
    (index) => (index % 4 === 0 ? Promise.reject(new Error("no")) : Promise.resolve()),
    plan,
  );
  expect(round.faults).toBe(5);
  expect(round.latencies).toHaveLength(15);
});

it("stops sending when its time is up", async () => {
  expect((await runRound(() => Promise.resolve(), { ...plan, budgetMs: -1 })).latencies).toEqual([]);
});

import { expect, it } from "vitest";
import { pageWeights } from "../../scripts/page-weight";

/** Most gzipped bytes of JavaScript that opening a page may fetch. */
const most = 120_000;

// The product that these tests run against has been built from this very checkout.
const weights = pageWeights();

it("weighs every page of the route table", () => {
  const routes = weights.map(({ route }) => route);
  expect(routes).toEqual(expect.arrayContaining(["public/home", "public/search", "public/listing", "market/batch"]));
  // Less than the framework itself would mean that the manifest was not understood.
  expect(Math.min(...weights.map(({ bytes }) => bytes))).toBeGreaterThan(50_000);
});

it("counts the sentences of a page besides its code", () => {
  const files = weights.find(({ route }) => route === "market/wizard-step")?.files.map(([file]) => file);
  expect(files?.some((file) => /\/catalogue-/.test(file))).toBe(true);
});

it.each(weights.map(({ route, bytes }) => [route, bytes] as const))("%s stays light", (_route, bytes) => {
  expect(bytes).toBeLessThanOrEqual(most);
});

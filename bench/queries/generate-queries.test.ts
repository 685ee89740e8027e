import { describe, expect, it } from "vitest";
import { parseSearchQuery } from "~/features/discovery/search-query";
import { seededRandom } from "~/shared/random";
import { generateQueries } from "./generate-queries";
import { misspell } from "./misspell";
import { regionVocabulary } from "./region-vocabulary";

const parsed = (address: string) => parseSearchQuery(new URL(address, "http://localhost").searchParams);

describe("generateQueries", () => {
  const addresses = generateQueries(regionVocabulary, 1_200);
  const queries = addresses.map(parsed);

  it("makes as many distinct searches as asked for, the same each time", () => {
    expect(new Set(addresses).size).toBe(1_200);
    expect(generateQueries(regionVocabulary, 1_200)).toEqual(addresses);
  });

  it("asks with and without words, choices, places, orders and pages", () => {
    const share = (holds: (query: (typeof queries)[number]) => boolean): number =>
      queries.filter(holds).length / queries.length;
    expect(share(({ q }) => q !== "")).toBeGreaterThan(0.7);
    expect(share(({ q }) => q === "")).toBeGreaterThan(0.05);
    expect(share(({ filters }) => Object.values(filters).some((values) => values.length > 0))).toBeGreaterThan(0.2);
    expect(share(({ radiusKm }) => radiusKm !== null)).toBeGreaterThan(0.08);
    expect(share(({ sort }) => sort !== "relevance")).toBeGreaterThan(0.03);
    expect(share(({ page }) => page > 1)).toBeGreaterThan(0.01);
  });

  it("says so when the words do not suffice", () => {
    expect(() => generateQueries({ titles: ["Pall"], categories: ["a"], municipalities: ["2480"] }, 400)).toThrow(
      "distinct searches",
    );
  });
});

describe("misspell", () => {
  it("changes one spot of the word and leaves its first letter", () => {
    const random = seededRandom(7);
    const slips = Array.from({ length: 200 }, () => misspell("förrådshylla", random));
    expect(new Set(slips).size).toBeGreaterThan(8);
    expect(slips.every((slip) => slip.startsWith("f") && Math.abs(slip.length - 12) <= 1)).toBe(true);
    expect(slips.every((slip) => slip !== "förrådshylla")).toBe(true);
  });
});

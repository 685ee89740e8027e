import { describe, expect, it } from "vitest";
import { similarityTo, type SimilarityFacts } from "./similarity";

const door: SimilarityFacts = {
  type: "surplus",
  categoryCode: "building.doors",
  title: "Innerdörrar 9 × 21",
  attributes: { width: { v: 900 }, fire_rating: { u: true } },
  latitude: 63.83,
  longitude: 20.26,
  quantity: 40,
  unit: "piece",
};

describe("similarity", () => {
  it("is whole with itself and the sum of its terms", () => {
    const { score, terms } = similarityTo(door)(door);
    expect(score).toBeCloseTo(100, 6);
    expect(score).toBe(terms.reduce((sum, { points }) => sum + points, 0));
  });

  it("puts the same kind of thing before the same group, and near before far", () => {
    const scoreOf = (changes: Partial<SimilarityFacts>) => similarityTo(door)({ ...door, ...changes }).score;
    expect(scoreOf({ categoryCode: "building.windows" })).toBeLessThan(
      scoreOf({ title: "Något annat", attributes: {} }),
    );
    expect(scoreOf({ categoryCode: "timber.glulam" })).toBeLessThan(scoreOf({ categoryCode: "building.windows" }));
    expect(scoreOf({ latitude: 65.5 })).toBeLessThan(scoreOf({ latitude: 64 }));
    expect(scoreOf({ attributes: { width: { v: 905 } } })).toBeGreaterThan(
      scoreOf({ attributes: { width: { v: 700 } } }),
    );
  });

  it("takes unknown for nothing alike", () => {
    const unknown = { ...door, attributes: { width: { u: true as const } } };
    expect(similarityTo(unknown)(unknown).terms.find(({ code }) => code === "facts")?.points).toBe(0);
  });

  it("answers what is wanted with what there is", () => {
    const wanted = { ...door, type: "wanted" as const };
    expect(similarityTo(wanted)(door).score).toBeGreaterThan(similarityTo(wanted)(wanted).score);
  });
});

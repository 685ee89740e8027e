import { describe, expect, it } from "vitest";
import { effectChoices, passesEffect, sameMaterial } from "./case-filter";

describe("the effect that a board is narrowed to", () => {
  it("is at least a step, or not known, and never both", () => {
    expect([999, 1000, 50_000, null, -5].map((kg) => passesEffect(kg, "1"))).toEqual([false, true, true, false, false]);
    expect([999, null].map((kg) => passesEffect(kg, "unknown"))).toEqual([false, true]);
    expect([0, null].map((kg) => passesEffect(kg, null))).toEqual([true, true]);
    for (const choice of effectChoices) expect(passesEffect(null, choice)).toBe(choice === "unknown");
  });
});

describe("one material", () => {
  it("is a leaf, or a leaf and its group", () => {
    expect(sameMaterial("timber.chips", "timber.chips")).toBe(true);
    expect(sameMaterial("timber", "timber.chips")).toBe(true);
    expect(sameMaterial("timber.chips", "timber.bark")).toBe(false);
    expect(sameMaterial("timbers.bark", "timber")).toBe(false);
    expect(sameMaterial(null, null)).toBe(false);
  });
});

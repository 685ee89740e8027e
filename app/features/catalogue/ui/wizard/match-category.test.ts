import { describe, expect, it } from "vitest";
import { matchCategories, type CategoryChoice } from "./match-category";

const choices: CategoryChoice[] = [
  { code: "furniture.chairs", label: "Kontorsstolar", group: "furniture", words: ["stol", "skrivbordsstol"] },
  { code: "furniture.desks", label: "Skrivbord", group: "furniture", words: ["bord", "höj- och sänkbart"] },
  { code: "building.doors", label: "Dörrar", group: "building", words: ["innerdörr", "branddörr", "dörr"] },
];
const codes = (query: string) => matchCategories(choices, query).map(({ code }) => code);

describe("matchCategories", () => {
  it("puts the label before a word before a part of a word", () => {
    expect(codes("skrivbord")[0]).toBe("furniture.desks");
    expect(codes("stol")).toEqual(["furniture.chairs"]);
  });
  it("finds a compound by its part and a part by its compound", () => {
    expect(codes("branddörrar")).toContain("building.doors");
    expect(codes("dörr")).toContain("building.doors");
  });
  it("falls back to any word, and says nothing to nothing", () => {
    expect(codes("blå dörr")).toEqual(["building.doors"]);
    expect(codes("  ")).toEqual([]);
    expect(codes("x")).toEqual([]);
    expect(codes("månraket")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { materials } from "../data/materials";
import { materialSources } from "../data/material-sources";
import { detectMaterials } from "./detect-materials";

const idsOf = (text: string, ...codes: string[]): string[] =>
  detectMaterials(text, codes).map(({ material }) => material.id);

describe("detectMaterials", () => {
  it("reads English and Swedish, plurals and definite forms", () => {
    expect(idsOf("Fly ashes")).toEqual(["combustion_ash"]);
    expect(idsOf("flygaskan från pannan")).toEqual(["combustion_ash"]);
    expect(idsOf("Wood chips")).toEqual(["wood"]);
    expect(idsOf("Vassle")).toEqual(["dairy"]);
    expect(idsOf("CO2")).toEqual(["carbon_dioxide"]);
  });

  it("knows a compound by its last part, and leftovers by what they are left of", () => {
    expect(idsOf("björkflis")).toEqual(["wood"]);
    expect(idsOf("plastspill")).toEqual(["plastics"]);
    expect(idsOf("glasavfall")).toEqual(["glass"]);
    expect(idsOf("betongkross")).toEqual(["mineral_rubble"]);
  });

  it("prefers the longer phrase to a word within it", () => {
    expect(idsOf("waste oil")).toEqual(["mineral_oil"]);
    expect(idsOf("blast furnace gas")).toEqual(["process_gas"]);
    expect(detectMaterials("sulphuric acid", []).map(({ words }) => words)).toEqual([["sulphuric acid"]]);
  });

  it("adds what the waste code says", () => {
    expect(idsOf("", "170202")).toEqual(["glass"]);
    expect(idsOf("Pallets", "150103")).toEqual(["wood"]);
    expect(idsOf("Okänt", "999999")).toEqual([]);
  });

  it("stands texts of any length and any sign", () => {
    expect(idsOf("")).toEqual([]);
    expect(idsOf("\u0000 %%% ''\"".repeat(2_000))).toEqual([]);
    expect(idsOf("aska ".repeat(5_000))).toEqual(["combustion_ash"]);
  });
});

describe("the table of materials", () => {
  it("has both languages, codes of the right shape, takers and a source in every row", () => {
    for (const { id, label, words, wasteCodes, takers, occasionalTakers, source } of materials) {
      expect(label.sv && label.en, id).toBeTruthy();
      expect(words.sv.length * words.en.length, id).toBeGreaterThan(0);
      expect(
        wasteCodes.filter((code) => !/^(0[1-9]|1\d|20)(\d{2}){0,2}$/.test(code)),
        id,
      ).toEqual([]);
      expect(
        [...takers, ...occasionalTakers].filter((code) => !/^(?!00)\d{2,4}$/.test(code)),
        id,
      ).toEqual([]);
      expect(takers.length, id).toBeGreaterThan(0);
      expect(new Set([...takers, ...occasionalTakers]).size, id).toBe(takers.length + occasionalTakers.length);
      expect(materialSources[source], id).toBeDefined();
    }
    expect(new Set(materials.map(({ id }) => id)).size).toBe(materials.length);
    expect(Object.keys(materialSources).filter((source) => !materials.some((row) => row.source === source))).toEqual(
      [],
    );
  });
});

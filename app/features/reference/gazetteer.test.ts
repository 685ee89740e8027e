import { describe, expect, it } from "vitest";
import { localities } from "./data/lists/localities.server";
import { postcodes } from "./data/lists/postcodes.server";
import { municipalities } from "./data/municipalities";
import { nearest, nearestMunicipality, placeOfPostcode, searchPlaces } from "./gazetteer";

const names = (query: string, limit?: number) => searchPlaces(localities, query, limit).map(({ name }) => name);

describe("gazetteer", () => {
  it("finds places by the beginning of their name, the larger first", () => {
    expect(names("ske", 1)).toEqual(["Skellefteå"]);
    expect(names("umeå")[0]).toBe("Umeå");
    expect(names("VÄNNÄS").slice(0, 2)).toEqual(["Vännäs", "Vännäsby"]);
    expect(names("Ersmark")).toHaveLength(2);
  });

  it("keeps å, ä and ö apart from a and o", () => {
    expect(names("asele")).toEqual([]);
    expect(names("åsele")).toEqual(["Åsele"]);
  });

  it("answers nothing to nothing", () => {
    expect(names("  ")).toEqual([]);
    expect(names("xyz")).toEqual([]);
  });

  it("knows the nearest place and municipality", () => {
    expect(nearest(localities, { latitude: 63.7, longitude: 20.37 })?.place.name).toBe("Holmsund");
    expect(nearest(localities, { latitude: 59.3, longitude: 18.1 }, 50)).toBeNull();
    // Tärnaby lies nearer to the seat of no other municipality, and far from Storuman town.
    expect(nearestMunicipality(municipalities, localities, { latitude: 65.72, longitude: 15.27 })?.name).toBe(
      "Storuman",
    );
    expect(nearestMunicipality(municipalities, localities, { latitude: 59.3, longitude: 18.1 }, 100)).toBeNull();
  });

  it("knows postcodes", () => {
    expect(placeOfPostcode(postcodes, "91100")?.name ?? placeOfPostcode(postcodes, "91131")?.name).toBe("Vännäs");
    expect(placeOfPostcode(postcodes, "11122")).toBeUndefined();
  });
});

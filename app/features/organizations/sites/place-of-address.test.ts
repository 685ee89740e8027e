import { describe, expect, it } from "vitest";
import { placeOfAddress, withLocalityPosition, type Gazetteer } from "./place-of-address";

const municipality = (code: string, name: string, latitude: number) => ({
  code,
  name,
  countyCode: "24",
  latitude,
  longitude: 20,
  population: null,
  source: "t",
});
const place = (name: string, municipalityCode: string, latitude: number, postcode = "") => ({
  kind: postcode ? ("postcode" as const) : ("locality" as const),
  name,
  postcode,
  municipalityCode,
  latitude,
  longitude: 19,
  population: null,
  source: "t",
});
const gazetteer: Gazetteer = {
  municipalities: [municipality("2480", "Umeå", 63.8), municipality("2482", "Skellefteå", 64.7)],
  localities: [place("Sävar", "2480", 63.9), place("Näset", "2480", 63.7), place("Näset", "2482", 64.6)],
  postcodes: [place("Umeå", "2480", 63.82, "90327")],
};
const at = (address: Parameters<typeof placeOfAddress>[1]) => placeOfAddress(gazetteer, address);
const fault = (address: Parameters<typeof placeOfAddress>[1]) => {
  const result = at(address);
  return result.ok ? null : result.error.fields?.[0];
};

describe("placeOfAddress", () => {
  it("finds the postcode's place", () => {
    expect(at({ street: " Storgatan 1 ", postcode: "903 27" })).toEqual({
      ok: true,
      value: {
        street: "Storgatan 1",
        postcode: "90327",
        locality: "Umeå",
        municipalityCode: "2480",
        latitude: 63.82,
        longitude: 19,
      },
    });
  });

  it("prefers the place by name, within the postcode's municipality", () => {
    expect(at({ postcode: "90327", locality: "näset" })).toMatchObject({
      value: { municipalityCode: "2480", latitude: 63.7, locality: "näset" },
    });
  });

  it("asks when a name stands for two places, and takes the answer", () => {
    expect(fault({ locality: "Näset" })).toEqual({ field: "municipalityCode", code: "which_municipality" });
    expect(at({ locality: "Näset", municipalityCode: "2482" })).toMatchObject({ value: { latitude: 64.6 } });
  });

  it("falls back to the seat of the chosen municipality", () => {
    expect(at({ locality: "Lillbyn", municipalityCode: "2482" })).toMatchObject({
      value: { locality: "Lillbyn", latitude: 64.7 },
    });
  });

  it("says which field would settle it", () => {
    expect(fault({})).toEqual({ field: "postcode", code: "required" });
    expect(fault({ postcode: "12" })).toEqual({ field: "postcode", code: "invalid_postcode" });
    expect(fault({ postcode: "11122" })).toEqual({ field: "postcode", code: "unknown_postcode" });
    expect(fault({ locality: "Storstan" })).toEqual({ field: "locality", code: "unknown_place" });
  });
});

describe("withLocalityPosition", () => {
  const kept = (address: Parameters<typeof placeOfAddress>[1]) => {
    const found = at(address);
    return found.ok ? withLocalityPosition(gazetteer, found.value) : null;
  };

  it("gives the position of the locality instead of the postcode's", () => {
    expect(kept({ postcode: "90327", locality: "Sävar" })).toMatchObject({ postcode: "90327", latitude: 63.9 });
    expect(kept({ postcode: "90327" })).toMatchObject({ locality: "Umeå", latitude: 63.8, longitude: 20 });
  });

  it("gives the seat of the municipality for a place nobody knows", () => {
    expect(kept({ postcode: "90327", locality: "Lillbyn" })).toMatchObject({ locality: "Lillbyn", latitude: 63.8 });
  });
});

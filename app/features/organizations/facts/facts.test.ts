import { describe, expect, it } from "vitest";
import sv from "~/i18n/sv/organizations";
import { factDictionary, hazardousWastePermitKeys, wastePermitKeys } from "./data/fact-dictionary";
import { inForceOn, validityOn } from "./organization-fact";
import { checkStoredValue, readFact } from "./read-fact";

const words: Record<string, string> = sv;
const faultsOf = (typed: Parameters<typeof readFact>[0]) => {
  const result = readFact(typed);
  return result.ok ? [] : (result.error.fields ?? []).map(({ field, code }) => `${field}:${code}`);
};

describe("fact dictionary", () => {
  it("has unique keys, each with words for itself and its options", () => {
    const keys = factDictionary.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, type } of factDictionary) {
      expect(words[`fact.${key}`], key).toBeTruthy();
      const options = type.kind === "choice" ? type.options : [];
      for (const option of options) expect(words[`fact_option.${option}`], option).toBeTruthy();
    }
  });

  it("names permits that exist", () => {
    const keys = new Set(factDictionary.filter(({ group }) => group === "permit").map(({ key }) => key));
    for (const key of [...hazardousWastePermitKeys, ...wastePermitKeys]) expect(keys.has(key), key).toBe(true);
  });
});

describe("readFact", () => {
  it("reads values of each type", () => {
    expect(readFact({ key: "iso14001", issuer: " Certifierare ", validTo: "2027-05-01" })).toEqual({
      ok: true,
      value: {
        key: "iso14001",
        value: true,
        issuer: "Certifierare",
        reference: "",
        validFrom: null,
        validTo: "2027-05-01",
      },
    });
    expect(readFact({ key: "storage_indoor_m2", value: "1 200,5" })).toMatchObject({ value: { value: 1200.5 } });
    expect(readFact({ key: "own_vehicles", values: ["van", "lorry", "van"] })).toMatchObject({
      value: { value: ["van", "lorry"] },
    });
  });

  it("names the field at fault", () => {
    expect(faultsOf({ key: "no_such_fact" })).toEqual(["key:not_an_option"]);
    expect(faultsOf({ key: "storage_indoor_m2", value: "" })).toEqual(["value:required"]);
    expect(faultsOf({ key: "storage_indoor_m2", value: "många" })).toEqual(["value:invalid_number"]);
    expect(faultsOf({ key: "storage_indoor_m2", value: "0" })).toEqual(["value:too_small"]);
    expect(faultsOf({ key: "own_vehicles", values: ["rocket"] })).toEqual(["value:not_an_option"]);
    expect(faultsOf({ key: "emas", validFrom: "2026-02-30" })).toEqual(["validFrom:invalid_date"]);
    expect(faultsOf({ key: "emas", validFrom: "2026-03-01", validTo: "2026-02-01" })).toEqual([
      "validTo:ends_before_start",
    ]);
  });
});

describe("stored values", () => {
  it("are read back by their type, and dropped when they are something else", () => {
    for (const definition of factDictionary) {
      expect(checkStoredValue(definition, null)).toBeNull();
      expect(checkStoredValue(definition, { v: { nested: 1 } })).toBeNull();
    }
  });
});

describe("validity", () => {
  const day = "2026-11-23";
  const fact = (validFrom: string | null, validTo: string | null) => ({ validFrom, validTo });

  it("counts both ends in", () => {
    expect(inForceOn(fact(day, day), day)).toBe(true);
    expect(inForceOn(fact("2026-11-24", null), day)).toBe(false);
    expect(inForceOn(fact(null, "2026-11-22"), day)).toBe(false);
    expect(inForceOn(fact(null, null), day)).toBe(true);
  });

  it("says how it stands", () => {
    expect(validityOn(fact("2026-12-01", null), true, day)).toBe("not_yet");
    expect(validityOn(fact(null, null), true, day)).toBe("not_stated");
    expect(validityOn(fact(null, null), false, day)).toBe("valid");
    expect(validityOn(fact(null, "2026-11-22"), true, day)).toBe("expired");
    expect(validityOn(fact(null, "2026-12-24"), true, day)).toBe("expires_soon");
    expect(validityOn(fact(null, "2027-12-24"), true, day)).toBe("valid");
  });
});

import { describe, expect, it } from "vitest";
import type { ProfileForm } from "./profile-schema";
import { readProfile, readWebsite } from "./read-profile";
import { readTrade } from "./read-trade";

const number = "5560160680";
const form: ProfileForm = {
  version: 1,
  name: "Exempel Såg AB",
  vatNumber: "",
  sniCodes: "",
  sniRevision: "",
  sniOn: "",
  sizeClass: "",
  website: "",
  phone: "",
  email: "",
  contactRole: "",
  about: "",
  takesIn: "",
  services: "",
  takesInCategories: [],
  serviceCategories: [],
};
const read = (over: Partial<ProfileForm>, kept: readonly string[] = []) => {
  const typed = { ...form, ...over };
  return readProfile(typed, number, readTrade(typed, { kept, today: "2026-11-30" }));
};
const faults = (over: Partial<ProfileForm>) => {
  const result = read(over);
  return result.ok ? [] : (result.error.fields ?? []).map(({ field, code }) => `${field}:${code}`);
};

describe("readWebsite", () => {
  it("takes an address as people write it", () => {
    expect(readWebsite("sagen.example")).toBe("https://sagen.example");
    expect(readWebsite("http://sagen.example/om?a=1")).toBe("http://sagen.example/om?a=1");
  });

  it("takes nothing that could run or mislead", () => {
    for (const text of [
      "javascript:alert(1)",
      "data:text/html,x",
      "https://user:pw@sagen.example",
      "ftp://sagen.example",
      "localhost",
      "två ord",
    ]) {
      expect(readWebsite(text), text).toBeNull();
    }
  });
});

describe("readProfile", () => {
  it("normalizes what was typed", () => {
    expect(
      read({
        vatNumber: "se 556016-0680 01",
        sniCodes: "16101, 16.23; 16.101",
        website: "sagen.example",
        takesInCategories: ["timber", "timber"],
      }),
    ).toMatchObject({
      ok: true,
      value: {
        vatNumber: "SE556016068001",
        sniCodes: ["16.101", "16.23"],
        website: "https://sagen.example",
        phone: null,
        takesInCategories: ["timber"],
      },
    });
  });

  it("names the field at fault", () => {
    expect(faults({ vatNumber: "SE1" })).toEqual(["vatNumber:invalid_vat_number"]);
    expect(faults({ vatNumber: "SE559000000701" })).toEqual([expect.stringMatching(/^vatNumber:/)]);
    expect(faults({ sniCodes: "sågverk" })).toEqual(["sniCodes:invalid_sni"]);
    expect(faults({ sniCodes: "C" })).toEqual(["sniCodes:invalid_sni"]);
    expect(faults({ sniCodes: "01,02,03,05,06,07,08,09,10" })).toEqual(["sniCodes:too_many"]);
    expect(faults({ website: "javascript:alert(1)" })).toEqual(["website:invalid_url"]);
    expect(faults({ phone: "ring mig" })).toEqual(["phone:invalid_phone"]);
    expect(faults({ takesInCategories: ["no-such"] })).toEqual(["takesInCategories:not_an_option"]);
    expect(faults({ sizeClass: "huge" })).toEqual(["sizeClass:not_an_option"]);
    expect(faults({ sniCodes: "16.10", sniRevision: "1969", sniOn: "i fjol" })).toEqual([
      "sniRevision:not_an_option",
      "sniOn:invalid_date",
    ]);
    expect(faults({ sniCodes: "16.10", sniOn: "2026-12-01" })).toEqual(["sniOn:day_to_come"]);
  });

  it("dates new codes by the day, and keeps neither list nor day without codes", () => {
    const stated = { sniCodes: "16.10", sniRevision: "2007", sizeClass: "small" };
    expect(read({ ...stated, sniOn: "1 mars 2026" })).toMatchObject({
      value: { sniCodes: ["16.10"], sniRevision: "2007", sniOn: "2026-03-01", sizeClass: "small" },
    });
    expect(read(stated)).toMatchObject({ value: { sniOn: "2026-11-30" } });
    expect(read(stated, ["16.10"])).toMatchObject({ value: { sniOn: null } });
    expect(read({ ...stated, sniCodes: "", sniOn: "2026-03-01" })).toMatchObject({
      value: { sniCodes: [], sniRevision: null, sniOn: null, sizeClass: "small" },
    });
  });
});

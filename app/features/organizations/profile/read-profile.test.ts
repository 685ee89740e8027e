import { describe, expect, it } from "vitest";
import type { ProfileForm } from "./profile-schema";
import { readProfile, readWebsite } from "./read-profile";

const number = "5560160680";
const form: ProfileForm = {
  version: 1,
  name: "Exempel Såg AB",
  vatNumber: "",
  sniCodes: "",
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
const faults = (over: Partial<ProfileForm>) => {
  const result = readProfile({ ...form, ...over }, number);
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
      readProfile(
        {
          ...form,
          vatNumber: "se 556016-0680 01",
          sniCodes: "16101, 16.23; 16.101",
          website: "sagen.example",
          takesInCategories: ["timber", "timber"],
        },
        number,
      ),
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
  });
});

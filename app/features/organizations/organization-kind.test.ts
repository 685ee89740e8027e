import { describe, expect, it } from "vitest";
import { functionsFor, kindFitsNumber, publishedNumber, publishedVatNumber } from "./organization-kind";

const company = "5560160680";
const person = "8001019818";

describe("organization kinds", () => {
  it("gives a personal number to a sole trader and to nobody else", () => {
    expect(kindFitsNumber("sole_trader", person)).toBe(true);
    expect(kindFitsNumber("company", person)).toBe(false);
    expect(kindFitsNumber("company", company)).toBe(true);
    expect(kindFitsNumber("sole_trader", company)).toBe(false);
  });

  it("publishes no personal number, not inside a VAT number either", () => {
    expect(publishedNumber(person)).toBeNull();
    expect(publishedVatNumber(`SE${person}01`, person)).toBeNull();
    expect(publishedNumber(company)).toBe("556016-0680");
    expect(publishedVatNumber(`SE${company}01`, company)).toBe(`SE${company}01`);
  });
});

describe("functionsFor", () => {
  it("gives the far-seeing roles to verified organizations only", () => {
    expect(functionsFor("region", true)).toEqual(["procurement_officer", "business_adviser", "region_developer"]);
    expect(functionsFor("region", false)).toEqual(["procurement_officer"]);
    expect(functionsFor("adviser", true)).toEqual(["business_adviser"]);
    expect(functionsFor("company", true)).toEqual([]);
  });
});

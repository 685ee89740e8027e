import { describe, expect, it } from "vitest";
import { attributeByKey } from "./attribute-dictionary";
import type { AttributeValue } from "./attribute";
import type { Locale } from "~/shared/locale";
import { attributeText, formatAttribute } from "./format-attribute";

const text = (key: string, value: AttributeValue, locale: Locale = "sv") => {
  const definition = attributeByKey(key);
  if (!definition) throw new Error(key);
  return attributeText(definition, value, locale, { yes: "Ja", no: "Nej", unknown: "Ingen vet än" }).replaceAll(/[\u00a0\u202f]/g, " ");
};

describe("formatAttribute", () => {
  it.each([
    ["width", 1200, "1 200 mm"], ["length", 12_000, "12 m"], ["manufacture_year", 2009, "2009"], ["warranty_months", 24, "2 år"], ["warranty_months", 18, "18 mån"],
    ["warranty_months", 12, "12 mån"], ["storage", 2000, "2 TB"], ["u_value", 0.9, "0,9 W/m²K"], ["age", 1, "1 år"], ["repair_time", 1, "1 arbetsdag"], ["supply_temperature", -5, "−5 °C"],
  ] as const)("%s %s", (key, v, expected) => expect(text(key, { v })).toBe(expected));

  it("speaks English", () => {
    expect(text("width", { v: 1200.5 }, "en")).toBe("1,200.5 mm");
    expect(text("spare_parts_until", { v: "2034-12-31" }, "en")).toBe("31 December 2034");
    expect(text("condition_grade", { v: "as_new" }, "en")).toBe("As new");
  });

  it("shows labels, dates, lists and words", () => {
    expect(text("spare_parts_until", { v: "2034-12-31" })).toBe("31 december 2034");
    expect(text("ports", { v: ["usb_c", "hdmi"] })).toBe("USB-C, HDMI");
    expect(text("ce_marked", { v: false })).toBe("Nej");
    expect(text("ce_marked", { u: true })).toBe("Ingen vet än");
  });

  it("keeps how well a value is known apart from its text", () => {
    const definition = attributeByKey("width")!;
    expect(formatAttribute(definition, { v: 825, b: "measured" }, "sv")).toEqual({ kind: "number", number: "825", unit: "mm", text: "825\u00a0mm", basis: "measured" });
  });

  it("shows a value that no longer fits as it stands", () => expect(text("condition_grade", { v: "retired_option" })).toBe("retired_option"));
});

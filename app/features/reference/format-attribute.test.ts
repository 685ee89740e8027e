import { describe, expect, it } from "vitest";
import { catalogues } from "~/i18n/catalogues.server";
import { attributeByKey } from "./attribute-dictionary";
import type { AttributeValue } from "./attribute";
import type { Locale } from "~/shared/locale";
import { attributeText, describeFault, formatAttribute } from "./format-attribute";
import { checkAttributeValue } from "./check-attribute";
import { parseAttribute } from "./parse-attribute";

const text = (key: string, value: AttributeValue, locale: Locale = "sv") => {
  const definition = attributeByKey(key);
  if (!definition) throw new Error(key);
  return attributeText(definition, value, locale, { yes: "Ja", no: "Nej", unknown: "Ingen vet än" }).replaceAll(
    /[\u00a0\u202f]/g,
    " ",
  );
};

describe("formatAttribute", () => {
  it.each([
    ["width", 1200, "1 200 mm"],
    ["length", 12_000, "12 m"],
    ["manufacture_year", 2009, "2009"],
    ["warranty_months", 24, "2 år"],
    ["warranty_months", 18, "18 mån"],
    ["warranty_months", 12, "12 mån"],
    ["storage", 2000, "2 TB"],
    ["u_value", 0.9, "0,9 W/m²K"],
    ["age", 1, "1 år"],
    ["repair_time", 1, "1 arbetsdag"],
    ["supply_temperature", -5, "−5 °C"],
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
    expect(formatAttribute(definition, { v: 825, b: "measured" }, "sv")).toEqual({
      kind: "number",
      number: "825",
      unit: "mm",
      text: "825\u00a0mm",
      basis: "measured",
    });
  });

  it("shows a value that no longer fits as it stands", () =>
    expect(text("condition_grade", { v: "retired_option" })).toBe("retired_option"));
});

describe("describeFault", () => {
  const refused = [
    ["width", "bred", "not_a_number"],
    ["seats", "2,5", "not_whole"],
    ["recycled_content", "-1", "too_small"],
    ["recycled_content", "120", "too_large"],
    ["width", "10 fot", "unit_unknown"],
    ["width", "10 kg", "unit_mismatch"],
    ["take_back", "kanske", "not_an_option"],
    ["ecolabel", "Svanen|Ingen av dessa", "exclusive_option"],
    ["ce_marked", "kanske", "not_yes_or_no"],
    ["best_before", "i morgon", "not_a_date"],
    ["brand", "x".repeat(501), "text_too_long"],
  ] as const;

  it.each(refused)("%s refuses %s with a whole sentence (%s)", (key, raw, code) => {
    const definition = attributeByKey(key)!;
    const result = parseAttribute(definition, raw);
    const fault = result.ok ? null : result.error;
    expect(fault?.code).toBe(code);
    for (const locale of ["sv", "en"] as const) {
      const words: Record<string, string> = catalogues[locale].reference;
      const params = describeFault(definition, fault!, locale);
      const sentence = (words[`fault.${code}`] ?? "{missing}").replaceAll(
        /\{(\w+)\}/g,
        (_, name: string) => params[name] ?? "{missing}",
      );
      expect(sentence).not.toContain("{missing}");
    }
  });

  it("has a sentence for a value of the wrong form", () => {
    expect(checkAttributeValue(attributeByKey("width")!, { v: "1200" })).toMatchObject({
      ok: false,
      error: { code: "wrong_type" },
    });
    expect(catalogues.sv.reference["fault.wrong_type"]).toContain("{attribute}");
  });

  it("says amounts with their unit", () => {
    const definition = attributeByKey("warranty_months")!;
    const result = parseAttribute(definition, "99 år");
    expect(result.ok ? null : describeFault(definition, result.error, "sv")).toEqual({
      attribute: "Garanti",
      given: "99\u00a0år",
      min: "0\u00a0mån",
      max: "50\u00a0år",
      unit: "mån",
    });
  });
});

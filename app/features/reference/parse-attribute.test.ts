import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "~/shared/result";
import { locales } from "~/shared/locale";
import { attributeByKey, attributeDefinitions } from "./attribute-dictionary";
import { maxTextLength, type AttributeDefinition, type AttributeValue, type ValueBasis } from "./attribute";
import { attributeText, describeFault, formatAttribute } from "./format-attribute";
import { checkAttributeValue } from "./check-attribute";
import { parseAttribute } from "./parse-attribute";
import { serializeAttribute } from "./serialize-attribute";

const get = (key: string): AttributeDefinition => {
  const definition = attributeByKey(key);
  if (!definition) throw new Error(key);
  return definition;
};
const read = (key: string, raw: string | readonly string[]) => parseAttribute(get(key), raw);
const value = (key: string, raw: string | readonly string[]) => unwrap(read(key, raw));
const faultOf = (key: string, raw: string | readonly string[]) => {
  const result = read(key, raw);
  return result.ok ? null : result.error;
};

describe("numbers", () => {
  it.each([
    ["width", "1,2 m", 1200],
    ["width", "1 200", 1200],
    ["width", "1\u00a0200 mm", 1200],
    ["width", "1\u202f200", 1200],
    ["width", "90 cm", 900],
    ["width", "ca 825 mm", 825],
    ["screen_size", '24"', 24],
    ["screen_size", "61 cm", 24.0157480315],
    ["warranty_months", "2 år", 24],
    ["warranty_months", "24", 24],
    ["u_value", "0,9 W/m²K", 0.9],
    ["recycled_content", "45 %", 45],
    ["storage", "1 TB", 1000],
    ["lifting_capacity", "2,5 ton", 2500],
    ["manufacture_year", "2009", 2009],
    ["seats", "4 st", 4],
    ["supply_temperature", "-5 °C", -5],
    ["supply_temperature", "−5", -5],
    ["min_washes", "50 ggr", 50],
    ["response_time", "2 dygn", 48],
    ["declared_gwp", "0", 0],
    ["spare_parts_delivery", "10 arbetsdagar", 10],
  ] as const)("%s: %s", (key, text, expected) => expect(value(key, text)).toEqual({ v: expected }));

  it.each([
    ["width", "bred", "not_a_number"],
    ["width", "115 45", "not_a_number"],
    ["width", "1,2,3", "not_a_number"],
    ["width", "10 kg", "unit_mismatch"],
    ["width", "10 fot", "unit_unknown"],
    ["recycled_content", "101", "too_large"],
    ["recycled_content", "-1 %", "too_small"],
    ["manufacture_year", "2009,5", "not_whole"],
    ["warranty_months", "90 dagar", "unit_mismatch"],
    ["manufacture_year", "9 kg", "unit_mismatch"],
    ["width", "1e9", "unit_unknown"],
    ["width", "Infinity", "not_a_number"],
  ] as const)("%s refuses %s: %s", (key, text, code) => expect(faultOf(key, text)?.code).toBe(code));

  it("names range and unit", () => {
    expect(faultOf("recycled_content", "120")).toEqual({
      code: "too_large",
      params: { attribute: "recycled_content", given: 120, min: 0, max: 100, unit: "percent" },
    });
  });
});

describe("choices", () => {
  it.each([
    ["condition_grade", "good", "good"],
    ["condition_grade", "Som nytt", "as_new"],
    ["condition_grade", "NEEDS REPAIR", "needs_repair"],
    ["strength_class", "gl30C", "gl30c"],
    ["data_erasure", "Raderad, intyg per serienummer", "certificate"],
    ["fire_rating", "ei  60", "ei60"],
  ] as const)("%s: %s", (key, text, expected) => expect(value(key, text)).toEqual({ v: expected }));

  it("names what was expected", () => {
    const found = faultOf("take_back", "kanske");
    expect(found).toEqual({
      code: "not_an_option",
      params: { attribute: "take_back", given: "kanske", expected: "bought_back|free|paid|none" },
    });
    expect(describeFault(get("take_back"), found!, "sv").expected).toBe(
      "Köps tillbaka, Tas tillbaka gratis, Tas tillbaka mot betalning, Tas inte tillbaka",
    );
  });
});

describe("multi-choices", () => {
  it("reads | and , and several form values, once each, in dictionary order", () => {
    expect(value("ports", "HDMI | USB-C|hdmi")).toEqual({ v: ["usb_c", "hdmi"] });
    expect(value("ports", "hdmi, usb_c")).toEqual({ v: ["usb_c", "hdmi"] });
    expect(value("ports", ["hdmi", "usb_c", ""])).toEqual({ v: ["usb_c", "hdmi"] });
  });

  it("knows labels that contain a comma", () => {
    expect(value("light_source", "LED, utbytbar, Lysrör")).toEqual({ v: ["led_replaceable", "fluorescent"] });
  });

  it("lets none of these stand alone only", () => {
    expect(value("ecolabel", "Ingen av dessa")).toEqual({ v: ["none"] });
    expect(faultOf("ecolabel", "Svanen | Ingen av dessa")).toEqual({
      code: "exclusive_option",
      params: { attribute: "ecolabel", given: "none" },
    });
  });

  it("refuses a stray option by name", () => expect(faultOf("ports", "HDMI|SCART")?.params.given).toBe("SCART"));
});

describe("yes and no, dates, texts", () => {
  it.each(["ja", "Ja", "x", "1", "TRUE", "yes", "j"])("%s is yes", (text) =>
    expect(value("ce_marked", text)).toEqual({ v: true }),
  );
  it.each(["nej", "0", "false", "No"])("%s is no", (text) => expect(value("ce_marked", text)).toEqual({ v: false }));
  it("refuses a maybe", () => expect(faultOf("ce_marked", "kanske")?.code).toBe("not_yes_or_no"));
  it("reads a Swedish date", () => expect(value("spare_parts_until", "31 december 2034")).toEqual({ v: "2034-12-31" }));
  it("refuses a year as date", () => expect(faultOf("spare_parts_until", "2034")?.code).toBe("not_a_date"));
  it("cleans a text", () => expect(value("brand", "  Exempel \n Möbler\u0000 ")).toEqual({ v: "Exempel Möbler" }));
  it("limits a text", () => expect(faultOf("brand", "x".repeat(maxTextLength + 1))?.code).toBe("text_too_long"));
});

describe("unknown, not answered, basis", () => {
  it.each(["okänt", "Vet ej", "unknown", "?", " vet  inte "])("%s is unknown for every type", (text) => {
    for (const definition of attributeDefinitions)
      expect(unwrap(parseAttribute(definition, text))).toEqual({ u: true });
  });
  it.each(["", "  ", "-", "–", "n/a"])("'%s' is not an answer", (text) => {
    for (const definition of attributeDefinitions) expect(unwrap(parseAttribute(definition, text))).toBeNull();
  });
  it("is never no", () => expect(value("ce_marked", "okänt")).not.toEqual(value("ce_marked", "nej")));
  it("keeps how well it is known", () => {
    expect(value("width", "825 mm #measured")).toEqual({ v: 825, b: "measured" });
    expect(value("width", "825 #stated")).toEqual({ v: 825 });
  });
});

/** Any value the dictionary allows, in the shape the parser gives. */
function anyValue(definition: AttributeDefinition): fc.Arbitrary<AttributeValue> {
  const known = ((): fc.Arbitrary<number | string | boolean | string[]> => {
    switch (definition.type) {
      case "number":
        return definition.integer
          ? fc.integer({ min: Math.ceil(definition.min), max: Math.floor(definition.max) })
          : fc
              .integer({ min: Math.ceil(definition.min * 1000), max: Math.floor(Math.min(definition.max, 1e7) * 1000) })
              .map((n) => n / 1000);
      case "choice":
        return fc.constantFrom(...definition.options.map(({ key }) => key));
      case "multi":
        return fc.subarray(
          definition.options.filter((option) => !option.exclusive).map(({ key }) => key),
          { minLength: 1 },
        );
      case "yesno":
        return fc.boolean();
      case "date":
        return fc
          .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10));
      case "text":
        return fc.oneof(
          fc.constantFrom("Hylla #measured", "12 #stated", "a|b, c"),
          fc.string({ minLength: 1, unit: "grapheme-ascii" }),
        );
    }
  })();
  const basis = fc.constantFrom<ValueBasis | undefined>(undefined, "measured", "documented");
  return fc.oneof(
    fc.constant<AttributeValue>({ u: true }),
    fc.tuple(known, basis).map(([v, b]): AttributeValue => (b ? { v, b } : { v })),
  );
}

describe("every attribute", () => {
  const cases = attributeDefinitions.map((definition) => [definition.key, definition] as const);

  it.each(cases)("%s comes back the same from a file, in both languages", (_, definition) => {
    fc.assert(
      fc.property(anyValue(definition), fc.constantFrom(...locales), (original, locale) => {
        const checked = checkAttributeValue(definition, original);
        fc.pre(checked.ok);
        const stored = unwrap(checked);
        expect(unwrap(parseAttribute(definition, serializeAttribute(definition, stored, locale)))).toEqual(stored);
        expect(unwrap(checkAttributeValue(definition, JSON.parse(JSON.stringify(stored))))).toEqual(stored);
        expect(attributeText(definition, stored, locale, { yes: "ja", no: "nej", unknown: "okänt" })).not.toBe("");
      }),
      { numRuns: 30 },
    );
  });

  it("reads any text without throwing, and stores only what passes its own check", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...attributeDefinitions),
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9 ,.]{1,8} ?(mm|m|kg|%|år|st)?$/)),
        (definition, text) => {
          const result = parseAttribute(definition, text);
          if (!result.ok) return void describeFault(definition, result.error, "sv");
          if (result.value === null) return;
          expect(checkAttributeValue(definition, result.value)).toEqual({ ok: true, value: result.value });
          formatAttribute(definition, result.value, "sv");
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("accepts of any JSON only the two shapes of a value", () => {
    fc.assert(
      fc.property(fc.constantFrom(...attributeDefinitions), fc.jsonValue(), (definition, json) => {
        const result = checkAttributeValue(definition, json);
        expect(!result.ok || "u" in result.value || "v" in result.value).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

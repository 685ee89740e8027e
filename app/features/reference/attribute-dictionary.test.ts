import { describe, expect, it } from "vitest";
import { catalogues } from "~/i18n/catalogues.server";
import { locales } from "~/shared/locale";
import { attributeThemes, evidenceKinds } from "./attribute";
import { attributeByKey, attributeDefinitions, attributesByKeys, facetAttributes } from "./attribute-dictionary";
import { units } from "./units";

const cases = attributeDefinitions.map((definition) => [definition.key, definition] as const);
const withOptions = attributeDefinitions.flatMap(({ key, options }) => (options ? [[key, options] as const] : []));
const numbers = attributeDefinitions.flatMap((definition) =>
  definition.type === "number" ? [[definition.key, definition] as const] : [],
);

describe("attribute dictionary", () => {
  it("has enough attributes, each key once and stable-looking", () => {
    const keys = attributeDefinitions.map(({ key }) => key);
    expect(keys.length).toBeGreaterThanOrEqual(115);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
  });

  it("never uses one label for two attributes", () => {
    for (const locale of locales) {
      const labels = attributeDefinitions.map(({ label }) => label[locale].toLowerCase());
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  it("answers by key", () => {
    expect(attributeByKey("u_value")?.unit).toBe("W_per_m2K");
    expect(attributeByKey("__proto__")).toBeUndefined();
    expect(attributesByKeys(["width", "nothing", "age"]).map(({ key }) => key)).toEqual(["width", "age"]);
    expect(facetAttributes.length).toBeGreaterThan(50);
  });

  it.each(cases)("%s has words in both languages and known evidence", (_, { label, help, evidence, options }) => {
    for (const text of [label, ...(help ? [help] : []), ...(options ?? []).map((option) => option.label)]) {
      expect(text.sv.trim()).not.toBe("");
      expect(text.en.trim()).not.toBe("");
    }
    expect(evidence.filter((kind) => !evidenceKinds.includes(kind))).toEqual([]);
    expect(new Set(evidence).size).toBe(evidence.length);
  });

  it.each(withOptions)(
    "%s has at least two options, told apart in both languages, and one none of these at most",
    (_, options) => {
      expect(options.length).toBeGreaterThanOrEqual(2);
      for (const names of [
        options.map(({ key }) => key),
        options.map(({ label }) => label.sv.toLowerCase()),
        options.map(({ label }) => label.en.toLowerCase()),
      ]) {
        expect(new Set(names).size).toBe(options.length);
      }
      // A key that is also another option's label could be read two ways.
      for (const { key } of options) {
        const others = options.filter((option) => option.key !== key);
        expect(others.some(({ label }) => label.sv.toLowerCase() === key || label.en.toLowerCase() === key)).toBe(
          false,
        );
      }
      expect(options.filter((option) => option.exclusive).length).toBeLessThanOrEqual(1);
    },
  );

  it.each(numbers)("%s has a sane range and units of one dimension", (_, { min, max, unit, units: accepted }) => {
    expect(min).toBeLessThan(max);
    for (const other of accepted ?? []) expect(units[other].dimension).toBe(units[unit ?? "piece"].dimension);
    expect(accepted === undefined || accepted.some((other) => other === unit)).toBe(true);
  });

  it("names its themes and kinds of evidence in the catalogues", () => {
    for (const locale of locales) {
      const words: Record<string, string> = catalogues[locale].reference;
      for (const theme of attributeThemes) expect(words[`theme.${theme}`], `${theme}`).toBeTruthy();
      for (const kind of evidenceKinds) expect(words[`evidence.${kind}`], `${kind}`).toBeTruthy();
    }
  });
});

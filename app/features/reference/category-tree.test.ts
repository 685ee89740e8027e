import { describe, expect, it } from "vitest";
import { attributeByKey, attributeDefinitions } from "./attribute-dictionary";
import { groupCodes, groupOf, listingKinds } from "./category";
import { categories, categoriesInGroup, categoryByCode, categoryGroups, isCategoryCode } from "./category-tree";
import { quantityUnits, type UnitCode } from "./units";

describe("category tree", () => {
  it("has the twelve groups in order, each with leaves and its own drawing", () => {
    expect(categoryGroups.map(({ code }) => code)).toEqual(groupCodes);
    for (const [index, group] of categoryGroups.entries()) {
      expect(group.icon).toBe(`icon-${String(index + 1).padStart(2, "0")}-${group.code}`);
      expect(categoriesInGroup(group.code).length).toBeGreaterThanOrEqual(5);
    }
  });

  it("has unique codes and labels", () => {
    expect(categories.length).toBeGreaterThanOrEqual(78);
    for (const read of [
      (c: (typeof categories)[number]) => c.code,
      (c: (typeof categories)[number]) => c.label.sv,
      (c: (typeof categories)[number]) => c.label.en,
    ]) {
      expect(new Set(categories.map(read)).size).toBe(categories.length);
    }
  });

  it("answers groups and leaves by code", () => {
    expect(categoryByCode("building.doors")?.label.sv).toBe("Dörrar");
    expect(isCategoryCode("building")).toBe(true);
    expect(isCategoryCode("building.")).toBe(false);
    expect(groupOf("timber.glulam")).toBe("timber");
    expect(groupOf("__proto__")).toBeNull();
  });

  it("lets every attribute name categories that exist, each once, and be used somewhere", () => {
    for (const { key, categories: codes } of attributeDefinitions) {
      expect(
        codes.filter((code) => code !== "*" && !isCategoryCode(code)),
        `${key}`,
      ).toEqual([]);
      expect(new Set(codes).size, `${key}`).toBe(codes.length);
      expect(
        codes.filter((code) => code.includes(".") && codes.includes(code.split(".")[0] ?? "")),
        `${key}`,
      ).toEqual([]);
      expect(
        categories.some((category) => category.attributes.includes(key)),
        `${key}`,
      ).toBe(true);
    }
  });

  it.each(categories.map((category) => [category.code, category] as const))("%s is whole", (code, category) => {
    expect(groupOf(code)).toBe(category.group);
    expect(category.label.sv.trim() && category.label.en.trim()).not.toBe("");
    expect(category.top).toHaveLength(5);
    expect(new Set(category.attributes).size).toBe(category.attributes.length);
    expect(category.attributes.slice(0, 5)).toEqual(category.top);
    for (const key of category.attributes) {
      const definition = attributeByKey(key);
      expect(definition, `${key}`).toBeDefined();
      const scope = definition?.categories ?? [];
      expect(scope.includes("*") || scope.includes(category.group) || scope.includes(code), `${key} in ${code}`).toBe(
        true,
      );
    }
    expect(category.cpv.length).toBeGreaterThan(0);
    for (const prefix of category.cpv) expect(prefix).toMatch(/^\d{2,8}$/);
    for (const waste of category.wasteCodes) expect(waste).toMatch(/^\d{6}$/);
    expect(category.units.length).toBeGreaterThan(0);
    for (const unit of category.units) expect(quantityUnits as readonly UnitCode[]).toContain(unit);
    for (const { kg, note } of category.massPerUnit) {
      expect(kg).toBeGreaterThan(0);
      expect(note.sv && note.en).not.toBe("");
    }
    expect(category.kinds.length).toBeGreaterThan(0);
    for (const kind of category.kinds) expect(listingKinds).toContain(kind);
    for (const words of [category.searchWords.sv, category.searchWords.en]) {
      expect(words.length).toBeGreaterThanOrEqual(3);
      expect(new Set(words).size, `${words.join()}`).toBe(words.length);
      for (const word of words) expect(word).toBe(word.trim());
    }
  });
});

import { describe, expect, it } from "vitest";
import { categories } from "./category-tree";
import { cpvOfWords } from "./cpv-of-words";
import { cpvRows } from "./data/lists/cpv-rows.server";

describe("cpvOfWords", () => {
  it("knows what people write where the code list says something else", () => {
    expect(cpvOfWords("kontorsstol", categories)).toEqual(["39111100", "39112000", "39130000"]);
    expect(cpvOfWords("  Kontorsstolar ", categories)).toEqual(cpvOfWords("office chair", categories));
  });

  it("says nothing of two letters, of nothing, or of what nobody calls anything", () => {
    expect(["ko", "", "  ", "xyzzy"].map((text) => cpvOfWords(text, categories))).toEqual([[], [], [], []]);
  });

  it("names codes that the shipped list has", () => {
    const all = new Set(cpvRows.map(({ code }) => code));
    const named = categories.flatMap(({ cpv }) => cpv.map((prefix) => prefix.padEnd(8, "0")));
    expect(named.filter((code) => !all.has(code))).toEqual([]);
  });
});

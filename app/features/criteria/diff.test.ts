import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriterionContent } from "./criterion";
import { shippedCriteria } from "./data/all-criteria";
import { contentFields, diffContent, diffWords, sameContent } from "./diff";

const content = shippedCriteria[0]?.content as CriterionContent;

describe("a difference between versions", () => {
  it("names the fields that differ and no others", () => {
    expect(diffContent(content, structuredClone(content))).toEqual([]);
    const changed = { ...content, title: { ...content.title, en: "Another" }, reviewBy: "2030-01-01" };
    expect(diffContent(content, changed).map(({ field }) => field)).toEqual(["title", "reviewBy"]);
  });

  it("looks at every field of a criterion", () => {
    expect([...contentFields].sort()).toEqual(Object.keys(content).sort());
  });

  it("does not mind in which order keys stand", () => {
    expect(sameContent({ a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1 })).toBe(true);
    expect(sameContent({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  });

  it("strikes out and adds words so that both texts can be read", () => {
    const text = fc.array(fc.constantFrom("möbler", "ska", "ha", "garanti", "i", "24", "månader"), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = diffWords(a.join(" "), b.join(" "));
        const read = (without: string) =>
          runs
            .filter(({ kind }) => kind !== without)
            .map((run) => run.text)
            .join("");
        expect(read("added")).toBe(a.join(" "));
        expect(read("removed")).toBe(b.join(" "));
      }),
    );
    expect(diffWords("minst 24 månader", "minst 36 månader")).toEqual([
      { kind: "same", text: "minst " },
      { kind: "removed", text: "24" },
      { kind: "added", text: "36" },
      { kind: "same", text: " månader" },
    ]);
  });
});

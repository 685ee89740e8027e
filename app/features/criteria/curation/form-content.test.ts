import { describe, expect, it } from "vitest";
import { unwrap } from "~/shared/result";
import type { CriterionContent } from "../criterion";
import { shippedCriteria } from "../data/all-criteria";
import { fieldOfFault, fromFormTexts, toFormTexts } from "./form-content";
import { readContent } from "./read-content";

const codesOf = (raw: unknown) => {
  const read = readContent(raw);
  return read.ok ? [] : (read.error.fields ?? []).map(({ field, code }) => `${field}:${code}`);
};

describe("the form of a criterion", () => {
  it.each(shippedCriteria.map((one) => [`${one.id}:${one.version}`, one.content] as const))(
    "gives %s back as it was",
    (_, content) => {
      expect(unwrap(readContent(unwrap(fromFormTexts(toFormTexts(content)))))).toEqual(content);
    },
  );

  it("names the field whose JSON cannot be read, and keeps the others", () => {
    const texts = { ...toFormTexts(shippedCriteria[0]?.content as CriterionContent), requirement: "{ not json" };
    expect(fromFormTexts(texts)).toMatchObject({
      ok: false,
      error: { fields: [{ field: "requirement", code: "criterion_json" }] },
    });
  });

  it("refuses what has not the shape, naming the place", () => {
    expect(codesOf(null)).toEqual(["form:criterion_shape"]);
    const content = structuredClone(shippedCriteria[0]?.content) as unknown as Record<string, unknown>;
    expect(codesOf({ ...content, title: { sv: "x", en: " " } })).toEqual(["title.en:required"]);
    expect(codesOf({ ...content, title: { sv: "x".repeat(1000), en: "x" } })).toEqual(["title.sv:too_long"]);
    expect(codesOf({ ...content, reviewBy: "" })).toContain("reviewBy:invalid_date");
    expect(codesOf({ ...content, extra: 1 })).toEqual(["form:criterion_shape_unknown"]);
    expect(codesOf({ ...content, kind: "wish" })).toEqual(["kind:criterion_shape"]);
    const deep = Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ all: [inner] }), {});
    expect(codesOf({ ...content, requirement: deep })).toContain("requirement:criterion_shape");
  });

  it("leads a fault to its field", () => {
    expect(["requirement.all.0", "text.sv", "sources.2", "title", ""].map(fieldOfFault)).toEqual([
      "requirement",
      "text.sv",
      "sources",
      "title",
      "",
    ]);
  });
});

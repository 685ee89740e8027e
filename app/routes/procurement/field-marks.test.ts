import { describe, expect, it } from "vitest";
import type { Finding } from "~/features/tenders/readiness/finding";
import { fieldMarks } from "./present-readiness.server";

const finding = (over: Partial<Finding>): Finding => ({
  code: "cpv_unknown",
  severity: "stop",
  section: "delar",
  lot: "d1",
  field: "item.d1-1.cpv",
  params: { code: "12345678" },
  ...over,
});

describe("what the readiness list says beside a field", () => {
  const here = { section: "delar", lot: "d1", texts: { "item.d1-1.cpv": "12345678", title: "" } } as const;

  it("is the sentence of the list, where something has been filled in", () => {
    const marks = fieldMarks([finding({})], here, "sv");
    expect(Object.keys(marks)).toEqual(["item.d1-1.cpv"]);
    expect(marks["item.d1-1.cpv"]).toContain("12345678");
  });

  it("is nothing where the field is empty, nor for another lot or section", () => {
    const elsewhere = [
      finding({ code: "lot_without_title", field: "title" }),
      finding({ lot: "d2" }),
      finding({ section: "tider" }),
    ];
    expect(fieldMarks(elsewhere, here, "sv")).toEqual({});
  });

  it("tells of a past deadline in English too", () => {
    const texts = { deadline: "2026-11-24T10:59" };
    const past: Finding = { code: "deadline_in_past", severity: "stop", section: "tider", field: "deadline" };
    expect(fieldMarks([past], { section: "tider", texts }, "en").deadline).toMatch(/past|passed/i);
    const order: Finding = {
      ...past,
      code: "dates_out_of_order",
      params: { step: "deadline", before: "answersUntil" },
    };
    expect(fieldMarks([past, order], { section: "tider", texts }, "en").deadline).toMatch(/past|passed/i);
  });
});

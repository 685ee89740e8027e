import { describe, expect, it } from "vitest";
import { fromLibrary } from "../../../../tests/factories/draft-criterion";
import { emptyContent, emptyItem, emptyLot } from "../empty-content";
import type { TenderContent } from "../tender";
import { clashingFields, textsOf, withUnticked, writeForm } from "./draft-form";
import type { FormTexts } from "./form-values";
import { readQuantity } from "./lot-form";

const draft = (over: Partial<TenderContent> = {}): TenderContent => ({
  ...emptyContent("Möbler", "sv"),
  lots: [emptyLot("d1")],
  criteria: [fromLibrary("k1", "MOB-12", { motive: "Vi lagar själva." })],
  ...over,
});
const faults = (form: string, typed: FormTexts, content = draft()): string[] => {
  const written = writeForm(content, form, { ...textsOf(content, form), ...typed });
  return written.ok ? [] : written.error.map(({ field, code }) => `${field} ${code}`);
};

describe("the forms of a draft", () => {
  it.each(["about", "lot:d1", "criterion:k1", "evaluation", "terms", "timeline"])(
    "%s change nothing by being sent as they are",
    (form) => {
      const content = draft({ evaluation: { kind: "relative_scoring", priceWeight: 40 } });
      const texts = textsOf(content, form);
      const written = writeForm(content, form, texts ?? {});
      expect(written.ok && textsOf(written.value, form)).toEqual(texts);
    },
  );

  it("of what is not there have no texts", () => {
    expect(textsOf(draft(), "lot:d9")).toBeNull();
    expect(textsOf(draft(), "criterion:k9")).toBeNull();
  });

  it("refuse an empty title, negative money, and a scale that gives no points before it gives all", () => {
    expect(faults("about", { title: " " })).toEqual(["title required"]);
    expect(faults("lot:d1", { value: "-5" })).toEqual(["value kronor_negative"]);
    expect(faults("evaluation", { model: "absolute_scoring", fullPrice: "900", zeroPrice: "100" })).toEqual([
      "zeroPrice zero_price_above_full",
    ]);
  });

  it("refuse an hour that summer time skips and a day that does not exist", () => {
    expect(faults("timeline", { deadline: "2027-03-28T02:30" })).toEqual(["deadline time_does_not_exist"]);
    expect(faults("timeline", { deadline: "2027-03-28T03:30" })).toEqual([]);
    expect(faults("timeline", { publication: "2027-02-30" })).toEqual(["publication invalid_date"]);
  });

  it("refuse a code with a wrong check digit and one of the wrong shape", () => {
    expect(faults("lot:d1", { "item.d1-1.cpv": "39112000-9" })).toEqual(["item.d1-1.cpv cpv_check_digit"]);
    expect(faults("lot:d1", { "item.d1-1.cpv": "391" })).toEqual(["item.d1-1.cpv cpv_shape"]);
    expect(faults("lot:d1", { "item.d1-1.cpv": "39112000-0" })).toEqual([]);
  });

  it("refuse parameters outside their range and keep what stood", () => {
    expect(faults("criterion:k1", { "value.years": "400" })).toEqual(["value.years too_big"]);
    expect(faults("criterion:k1", { "value.years": "många" })).toEqual(["value.years invalid_number"]);
  });

  it("count the library's own words as the library's", () => {
    const content = draft();
    const library = content.criteria[0]?.content.text.sv ?? "";
    const texts = textsOf(content, "criterion:k1") ?? {};
    const same = writeForm(content, "criterion:k1", { ...texts, "edited.text": library });
    expect(same.ok && same.value.criteria[0]?.edited.text).toBeNull();
    const other = writeForm(content, "criterion:k1", { ...texts, "edited.text": "Minst {years} år." });
    expect(other.ok && other.value.criteria[0]?.edited.text).toBe("Minst {years} år.");
  });
});

describe("a quantity", () => {
  it.each([
    ["120", "piece", { quantity: 120, unit: "piece" }],
    ["1,5 ton", "kg", { quantity: 1500, unit: "kg" }],
    ["120 st", null, { quantity: 120, unit: "piece" }],
    ["500 kg", "piece", { fault: "unit_mismatch", from: "kg" }],
    ["-3", "piece", { fault: "quantity_not_positive" }],
    ["många", "piece", { fault: "invalid_number" }],
  ] as const)("%s in %s", (typed, unit, expected) => expect(readQuantity(typed, unit)).toEqual(expected));
});

describe("two who write at once", () => {
  const was = { title: "A", description: "B", mandatory: "on" };

  it("clash only where both have changed the same field to different texts", () => {
    expect(clashingFields({ ...was, title: "min" }, was, { ...was, title: "deras" })).toEqual(["title"]);
    expect(clashingFields({ ...was, title: "min" }, was, { ...was, description: "deras" })).toEqual([]);
    expect(clashingFields({ ...was, title: "lika" }, was, { ...was, title: "lika" })).toEqual([]);
    expect(clashingFields(was, was, { ...was, title: "deras" })).toEqual([]);
  });

  it("clash where one writes in what the other has removed", () => {
    expect(
      clashingFields({ ...was, "item.x.description": "ny text" }, { ...was, "item.x.description": "" }, was),
    ).toEqual(["item.x.description"]);
  });

  it("take an unticked box as unticked", () => {
    expect(withUnticked({ title: "A" }, was)).toEqual({ title: "A", description: "", mandatory: "" });
  });
});

it("an item keeps its key and what the form does not show", () => {
  const content = draft({
    lots: [{ ...emptyLot("d1"), items: [emptyItem("d1-1"), { ...emptyItem("d1-2"), description: "Kvar" }] }],
  });
  const written = writeForm(content, "lot:d1", { title: "Del", "item.d1-1.description": "Stol" });
  expect(written.ok && written.value.lots[0]?.items.map(({ description }) => description)).toEqual(["Stol", "Kvar"]);
});

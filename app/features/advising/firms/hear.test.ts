import { describe, expect, it } from "vitest";
import { hear } from "./hear";
import { mergedFields } from "./merge-fields";
import { readProspect, type ProspectFields } from "./prospect";

const firm = (over: Partial<ProspectFields>): ProspectFields => ({
  ...readProspect({ name: "Exempel AB" }).fields,
  ...over,
});

describe("the size of a firm", () => {
  it("is a number, or a class where no number is known", () => {
    const read = (values: Record<string, string>) => readProspect({ name: "Exempel AB", ...values });
    expect(read({ sizeClass: "small" }).fields).toMatchObject({ employees: null, sizeClass: "small" });
    expect(read({ employees: "12", sizeClass: "small" }).fields).toMatchObject({ employees: 12, sizeClass: null });
    expect(read({ employees: "12", sizeClass: "large" }).faults).toMatchObject([
      { field: "sizeClass", code: "firm_size_contradicts" },
    ]);
  });

  it("is filled in more closely by a number of its class, and contradicted by another", () => {
    expect(hear(firm({ sizeClass: "small" }), { employees: 12 })).toMatchObject({
      blanks: ["employees"],
      filled: { employees: 12, sizeClass: null },
      otherwise: [],
    });
    expect(hear(firm({ sizeClass: "large" }), { employees: 12 })).toMatchObject({
      blanks: [],
      otherwise: [{ field: "employees", said: { employees: 12, sizeClass: null } }],
    });
    expect(hear(firm({ employees: 12 }), { sizeClass: "small" })).toMatchObject({ blanks: [], otherwise: [] });
    expect(hear(firm({ employees: 12 }), { sizeClass: "large" })).toMatchObject({
      otherwise: [{ field: "sizeClass", said: { employees: null, sizeClass: "large" } }],
    });
  });

  it("stays one of the two when firms are made one", () => {
    const merged = (kept: Partial<ProspectFields>, gone: Partial<ProspectFields>) =>
      mergedFields(firm(kept), firm(gone), () => "a");
    expect(merged({}, { sizeClass: "small" })).toEqual({ employees: null, sizeClass: "small" });
    expect(merged({ employees: 12 }, { sizeClass: "large" })).toEqual({});
    expect(merged({ sizeClass: "small" }, { employees: 12 })).toEqual({ employees: 12, sizeClass: null });
  });
});

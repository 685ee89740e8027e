import { describe, expect, it } from "vitest";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { fromLibrary, own } from "../../../../tests/factories/draft-criterion";
import { emptyContent, emptyItem, emptyLot } from "../empty-content";
import type { TenderContent } from "../tender";
import { assessReadiness, type ReadinessContext } from "./readiness";
import { localOriginIn, plainHints, priceFloorIn } from "./wording";

const context: ReadinessContext = {
  now: new Date("2026-11-24T10:00:00Z"),
  today: "2026-11-24",
  knownCpv: new Set(["39112000"]),
  library: new Map(),
  attributes: attributeByKey,
};

/** Nothing stands in the way of this one. */
const ready = (over: Partial<TenderContent> = {}): TenderContent => ({
  ...emptyContent("Möbler", "sv"),
  description: "Hundratjugo stolar.",
  diaryNumber: "EK 1",
  regime: "below_threshold",
  procedure: "own_design",
  lots: [
    {
      ...emptyLot("d1"),
      title: "Stolar",
      estimatedValueMinor: 100,
      items: [{ ...emptyItem("d1-1"), description: "Stol", cpv: "39112000", quantity: 120, unit: "piece" }],
    },
  ],
  criteria: [fromLibrary("k1", "MOB-10")],
  evaluation: { kind: "lowest_price" },
  terms: { payment: "30 dagar." },
  timeline: { ...emptyContent("x", "sv").timeline, deadline: "2027-01-15T23:59" },
  ...over,
});
const codes = (over: Partial<TenderContent>, more: Partial<ReadinessContext> = {}) =>
  assessReadiness(ready(over), { ...context, ...more })
    .findings.filter(({ severity }) => severity !== "hint")
    .map(({ code }) => code);
const award = (key: string, weight: number | null) =>
  fromLibrary(key, "MOB-30", { weight, mandatory: false, lots: [] });

describe("readiness", () => {
  it("finds nothing where all is in order", () => {
    const { findings, ready: may, left } = assessReadiness(ready(), context);
    expect([findings.filter(({ severity }) => severity !== "hint"), may, left]).toEqual([[], true, []]);
  });

  it("wants weights to sum to 100 only where the model has weights", () => {
    const criteria = [award("k1", 60)];
    const model = { kind: "price_per_quality_point" } as const;
    expect(codes({ criteria, evaluation: model })).toContain("weights_sum");
    expect(
      codes({
        criteria: [
          award("k1", 60),
          own("k2", { kind: "award", points: award("k1", 1).content.points }, { weight: 40, mandatory: false }),
        ],
        evaluation: model,
      }),
    ).not.toContain("weights_sum");
    expect(
      codes({ criteria: [award("k1", 60)], evaluation: { kind: "relative_scoring", priceWeight: 40 } }),
    ).not.toContain("weights_sum");
    expect(codes({ criteria, evaluation: { kind: "value_deduction" } })).toEqual(
      expect.arrayContaining(["weight_unused", "deduction_missing"]),
    );
    expect(codes({ criteria, evaluation: { kind: "value_deduction" } })).not.toContain("weights_sum");
  });

  it("does not let a price floor through, in the model or in words", () => {
    const model = { kind: "absolute_scoring", priceWeight: 100, fullPriceMinor: 500, zeroPriceMinor: 900 } as const;
    expect(codes({ evaluation: model })).toContain("price_floor_model");
    expect(codes({ evaluation: { ...model, fullPriceMinor: 0 } })).not.toContain("price_floor_model");
    expect(codes({ description: "Anbud under golvpriset beaktas inte." })).toContain("price_floor_wording");
  });

  it("sees a deadline that is past, in the skipped hour or missing, and days out of order", () => {
    const timeline = (over: Partial<TenderContent["timeline"]>) => ({ timeline: { ...ready().timeline, ...over } });
    expect(codes(timeline({ deadline: "2026-11-24T10:59" }))).toContain("deadline_in_past");
    expect(codes(timeline({ deadline: "2026-11-24T11:01" }))).toEqual([]);
    expect(codes(timeline({ deadline: "2027-03-28T02:30" }))).toContain("deadline_in_gap");
    expect(codes(timeline({ deadline: null }))).toContain("deadline_missing");
    expect(codes(timeline({ questionsUntil: "2027-02-01" }))).toContain("dates_out_of_order");
  });

  it("asks for a known code, every value, evidence and follow-up", () => {
    const [lot] = ready().lots;
    const coded = (cpv: string) => ({
      lots: lot ? [{ ...lot, items: lot.items.map((item) => ({ ...item, cpv })) }] : [],
    });
    expect(codes(coded("12345678"))).toContain("cpv_unknown");
    expect(codes(coded(""))).toContain("cpv_missing");
    expect(codes({ criteria: [fromLibrary("k1", "MOB-12", { values: { years: null } })] })).toContain(
      "parameter_missing",
    );
    const bare = own("k1", { evidence: [], followUp: { sv: "", en: "" } });
    expect(codes({ criteria: [bare] })).toEqual(expect.arrayContaining(["evidence_missing", "follow_up_missing"]));
  });

  it("sees what the library has withdrawn, superseded or let grow old", () => {
    const criteria = [fromLibrary("k1", "MOB-10")];
    const library = (state: "withdrawn" | "superseded", latest: number | null) => ({
      library: new Map([["MOB-10", { state, latest }]]),
    });
    expect(codes({ criteria }, library("withdrawn", null))).toContain("criterion_withdrawn");
    expect(codes({ criteria }, library("superseded", 2))).toEqual(["criterion_superseded"]);
    expect(codes({ criteria }, { today: "2050-01-01" })).toContain("criterion_old");
  });

  it("warns of what only one known supplier meets, until somebody says why", () => {
    const suppliers = new Map([["k1", 1]]);
    expect(codes({}, { suppliers })).toEqual(["one_supplier"]);
    expect(codes({ criteria: [fromLibrary("k1", "MOB-10", { motive: "Marknaden är ny." })] }, { suppliers })).toEqual(
      [],
    );
    expect(codes({}, { suppliers: new Map([["k1", 0]]) })).toEqual(["no_supplier"]);
    expect(codes({}, { suppliers: new Map([["k1", 4]]) })).toEqual([]);
  });
});

describe("wording", () => {
  it.each([
    "Maten ska vara lokalproducerad.",
    "Närproducerade möbler premieras.",
    "Leverantören ska komma från länet.",
    "Lokala leverantörer går före.",
    "Virket ska vara producerat i Sverige.",
    "Bidders with a local supplier go first.",
  ])("prefers local origin: %s", (text) => expect(localOriginIn(text)).not.toEqual([]));

  it.each([
    "Leverans till kommunens lokaler i Umeå.",
    "Lokalvård ingår.",
    "Inställelsetid högst två timmar.",
    "Möblerna ska passa lokalerna.",
  ])("does not: %s", (text) => expect(localOriginIn(text)).toEqual([]));

  it("is tried for price floors and plain language", () => {
    expect(priceFloorIn("Ett prisgolv gäller.")).toEqual(["prisgolv"]);
    expect(
      plainHints("Leverantören skall erhålla betalning.", "sv")
        .map(({ found }) => found)
        .sort(),
    ).toEqual(["erhålla", "skall"]);
    expect(plainHints(`${"ord ".repeat(40)}.`, "en")).toMatchObject([{ code: "long_sentence", words: 41 }]);
  });
});

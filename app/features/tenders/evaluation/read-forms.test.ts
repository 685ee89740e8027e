import { describe, expect, it } from "vitest";
import type { ScoredCriterion } from "./rehearsal";
import { readBids } from "./read-bids";
import { readModel } from "./read-model";

const criterion = (key: string, points: ScoredCriterion["points"] = null): ScoredCriterion => ({
  key,
  title: key,
  weight: null,
  deductionMinor: null,
  points,
});
const service = criterion("service", {
  kind: "step",
  attribute: "service_level",
  maxPoints: 10,
  steps: [
    { at: "none", points: 0 },
    { at: "full", points: 10 },
  ],
});
const faultsOf = (result: ReturnType<typeof readModel> | ReturnType<typeof readBids>) =>
  result.ok ? [] : (result.error.fields ?? []).map(({ field, code }) => `${field}:${code}`);

describe("readModel", () => {
  it("reads shares, kronor and years as people write them", () => {
    expect(
      readModel(
        {
          kind: "absolute_scoring",
          priceWeight: "60",
          fullPrice: "100 000 kr",
          zeroPrice: "250 000",
          "weight.q": "12,5",
        },
        [criterion("q")],
      ),
    ).toEqual({
      ok: true,
      value: {
        model: { kind: "absolute_scoring", priceWeight: 60, fullPriceMinor: 10_000_000, zeroPriceMinor: 25_000_000 },
        weights: { q: 12.5 },
        deductions: { q: null },
      },
    });
  });

  it("names each field that is wrong", () => {
    expect(faultsOf(readModel({}, []))).toEqual(["kind:required"]);
    expect(faultsOf(readModel({ kind: "cheapest" }, []))).toEqual(["kind:not_an_option"]);
    expect(
      faultsOf(readModel({ kind: "relative_scoring", priceWeight: "-5", "weight.q": "120" }, [criterion("q")])),
    ).toEqual(["priceWeight:too_small", "weight.q:too_big"]);
    expect(faultsOf(readModel({ kind: "value_deduction", "deduction.q": "-1000" }, [criterion("q")]))).toEqual([
      "deduction.q:price_negative",
    ]);
    expect(
      faultsOf(readModel({ kind: "absolute_scoring", priceWeight: "50", fullPrice: "200", zeroPrice: "100" }, [])),
    ).toEqual(["zeroPrice:zero_price_not_higher"]);
    expect(faultsOf(readModel({ kind: "life_cycle_cost", years: "ten", discount: "" }, []))).toEqual([
      "years:invalid_number",
      "discount:required",
    ]);
  });
});

describe("readBids", () => {
  const row = { "bid.0.name": "Påhittat anbud", "bid.0.price": "120 000", "bid.0.answer.service": "full" };

  it("leaves empty rows out and takes a negative cost at the end", () => {
    expect(readBids({ ...row, "bid.0.end": "-2 000", "bid.3.name": " " }, [service])).toEqual({
      ok: true,
      value: [
        {
          key: "bid-0",
          name: "Påhittat anbud",
          priceMinor: 12_000_000,
          useMinorPerYear: 0,
          upkeepMinorPerYear: 0,
          endOfLifeMinor: -200_000,
          answers: { service: "full" },
        },
      ],
    });
  });

  it("refuses negative and missing prices, unknown options, marks over 100 and two of one name", () => {
    const typed = {
      ...row,
      "bid.1.name": "påhittat anbud",
      "bid.1.price": "-5",
      "bid.1.answer.service": "some",
      "bid.1.answer.marks": "101",
      "bid.2.price": "0",
    };
    expect(faultsOf(readBids(typed, [service, criterion("marks")]))).toEqual([
      "bid.1.price:price_negative",
      "bid.1.price:quantity_not_positive",
      "bid.1.answer.service:not_an_option",
      "bid.1.answer.marks:too_big",
      "bid.2.name:required",
      "bid.2.price:quantity_not_positive",
      "bid.1.name:name_taken",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { dealKey, dealsLeft, noDeal, readDeal, type Deal } from "./deal-question";

const other: Deal = {
  of: "outcome",
  id: "o",
  title: "Spån",
  kind: "verified",
  fromDay: "2026-01-01",
  untilDay: "2026-03-31",
};
const listing: Deal = { of: "listing", id: "l", title: "Spån", reference: "T-2345678" };
const outcome = { kind: "verified", fromDay: "2026-03-31", untilDay: "2026-06-30" } as const;

describe("is this the same deal", () => {
  it("has to be answered where it would be counted twice, and may be left open elsewhere", () => {
    expect(readDeal("", [other, listing], outcome)).toBe("deal_unanswered");
    expect(readDeal("", [other], { ...outcome, kind: "estimated" })).toMatchObject({ sameAsOutcomeId: null });
    expect(readDeal("", [other], { ...outcome, fromDay: "2026-04-01" })).toMatchObject({ apartFrom: [] });
    expect(readDeal("", [listing], outcome)).toMatchObject({ sameAsListingId: null });
  });

  it("is kept: which it is, or that it is none of them", () => {
    expect(readDeal(dealKey(other), [other, listing], outcome)).toMatchObject({ sameAsOutcomeId: "o", apartFrom: [] });
    expect(readDeal(dealKey(listing), [other, listing], outcome)).toMatchObject({ sameAsListingId: "l" });
    expect(readDeal(noDeal, [other, listing], outcome)).toMatchObject({ sameAsOutcomeId: null, apartFrom: ["o", "l"] });
    expect(readDeal("outcome:x", [other], outcome)).toBe("not_an_option");
    expect(dealsLeft([other, listing], [{ apartFrom: ["o"] }])).toEqual([listing]);
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween } from "~/shared/dates";
import { followUpDays } from "./plan-obligations";
import { readAward } from "./read-award";
import { urgencyOf } from "./urgency";

describe("followUpDays", () => {
  it("looks every year and on the last day", () => {
    expect(followUpDays("2027-02-01", "2030-01-31")).toEqual(["2028-02-01", "2029-02-01", "2030-01-31"]);
    expect(followUpDays("2027-02-01", "2027-06-30")).toEqual(["2027-06-30"]);
  });

  it("always ends with the last day, in order, ten at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), (length) => {
        const end = addDays("2027-01-31", length);
        const days = followUpDays("2027-01-31", end);
        expect(days.at(-1)).toBe(end);
        expect(days.length).toBeLessThanOrEqual(10);
        expect([...days].sort()).toEqual(days);
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });
});

describe("addMonths", () => {
  it("keeps to the month it leads to", () => {
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(addMonths("2027-11-30", 3)).toBe("2028-02-29");
    expect(addMonths("2027-03-15", -12)).toBe("2026-03-15");
  });
});

describe("urgencyOf", () => {
  it("presses from two weeks before until it is settled", () => {
    const due = (dueOn: string, outcome: "open" | "met" = "open") => urgencyOf({ dueOn, outcome }, "2027-05-10");
    expect([due("2027-05-09"), due("2027-05-10"), due("2027-05-24"), due("2027-05-25")]).toEqual([
      "overdue",
      "soon",
      "soon",
      "later",
    ]);
    expect(due("2027-01-01", "met")).toBe("decided");
    expect(daysBetween("2027-05-10", "2027-05-24")).toBe(14);
  });
});

describe("readAward", () => {
  const lots = [{ key: "a" }, { key: "b" }];
  const typed = {
    supplierName: "Exempel Möbel AB",
    supplierNumber: "556016-0680",
    value: "1 250 000",
    awardedOn: "2027-05-02",
    startsOn: "2027-06-01",
    endsOn: "2029-05-31",
    reasons: "Lägst jämförelsetal.",
  };
  const faults = (over: Record<string, string>, chosen: string[] = []) => {
    const read = readAward({ ...typed, ...over }, chosen, lots, "2027-05-10");
    return read.ok ? [] : (read.error.fields ?? []).map(({ field, code }) => `${field}:${code}`);
  };

  it("counts the winner among the bidders once, and all lots as all", () => {
    const read = readAward(
      { ...typed, "bidder.0.Name": "Exempel Möbel", "bidder.0.Number": "5560160680" },
      ["a", "b"],
      lots,
      "2027-05-10",
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        lots: [],
        valueMinor: 125_000_000,
        supplier: { organizationNumber: "5560160680" },
        bidders: [{ name: "Exempel Möbel AB" }],
      },
    });
  });

  it("names what is wrong", () => {
    expect(faults({ supplierName: "", supplierNumber: "556016-0681", reasons: " " })).toEqual([
      "supplierName:required",
      "supplierNumber:invalid_organization_number",
      "reasons:required",
    ]);
    expect(faults({ value: "-5" })).toEqual(["value:price_negative"]);
    expect(faults({ value: "0" })).toEqual(["value:quantity_not_positive"]);
    expect(faults({ awardedOn: "2027-02-30" })).toEqual(["awardedOn:invalid_date"]);
    expect(faults({ awardedOn: "2027-05-11" })).toEqual(["awardedOn:date_in_future"]);
    expect(faults({ startsOn: "2027-05-01", endsOn: "2027-04-01" })).toEqual([
      "startsOn:date_before_award",
      "endsOn:date_before_start",
    ]);
    expect(faults({}, ["c"])).toEqual(["lots:not_an_option"]);
    expect(faults({ "bidder.1.Name": "Bara namn" })).toEqual(["bidder.1.Number:required"]);
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listingsOf, sameTonnes, type Tonnes } from "./same-tonnes";

const tonnes = (over: Partial<Tonnes> = {}): Tonnes => ({
  id: "o",
  caseId: "c",
  fromDay: "2026-01-01",
  untilDay: "2026-06-30",
  sameAsListingId: null,
  sameAsOutcomeId: null,
  apartFrom: [],
  flowListingIds: [],
  firms: "a>b",
  ...over,
});
const other = (over: Partial<Tonnes> = {}) => tonnes({ id: "p", caseId: "d", ...over });

describe("the same tonnes", () => {
  it("are those of one named listing, whoever stands in the cases", () => {
    const named = { sameAsListingId: "L" };
    expect(sameTonnes(tonnes(named), tonnes(named))).toBe(true);
    expect(sameTonnes(tonnes(named), other({ ...named, firms: "a>x" }))).toBe(true);
    expect(sameTonnes(tonnes(named), other({ sameAsListingId: "M" }))).toBe(false);
    expect(sameTonnes(tonnes(named), other({ ...named, fromDay: "2026-07-01", untilDay: "2026-08-01" }))).toBe(false);
  });

  it("are those of one listing between the same firms, from its flow or by name", () => {
    const flow = { flowListingIds: ["L"] };
    expect(sameTonnes(tonnes(flow), other(flow))).toBe(true);
    expect(sameTonnes(tonnes(flow), other({ sameAsListingId: "L" }))).toBe(true);
    expect(sameTonnes(tonnes(flow), other({ flowListingIds: ["M"] }))).toBe(false);
  });

  it("are not those of another receiver, of one case told apart, or of what the adviser has set apart", () => {
    const flow = { flowListingIds: ["L"] };
    expect(sameTonnes(tonnes(flow), other({ ...flow, firms: "a>x" }))).toBe(false);
    expect(sameTonnes(tonnes({ ...flow, firms: null }), other({ ...flow, firms: null }))).toBe(false);
    expect(sameTonnes(tonnes(flow), tonnes(flow))).toBe(false);
    expect(sameTonnes(tonnes(flow), other({ ...flow, apartFrom: ["L"] }))).toBe(false);
    expect(listingsOf(tonnes({ ...flow, sameAsListingId: "M" }))).toEqual(["M", "L"]);
  });

  it("are what the adviser says of two outcomes, in days that both cover", () => {
    const said = other({ sameAsOutcomeId: "o", firms: "x>y" });
    expect(sameTonnes(tonnes(), said)).toBe(true);
    expect(sameTonnes(tonnes(), { ...said, fromDay: "2026-07-01", untilDay: "2026-07-02" })).toBe(false);
    const flow = { flowListingIds: ["L"] };
    expect(sameTonnes(tonnes(flow), other({ ...flow, apartFrom: ["o"] }))).toBe(false);
  });

  it("are the same from either side", () => {
    const id = fc.constantFrom("L", "M", "o", "p");
    const any = fc.record({
      id: fc.constantFrom("o", "p"),
      caseId: fc.constantFrom("c", "d"),
      fromDay: fc.constantFrom("2026-01-01", "2026-03-01"),
      untilDay: fc.constantFrom("2026-03-01", "2026-06-30"),
      sameAsListingId: fc.option(id),
      sameAsOutcomeId: fc.option(id),
      apartFrom: fc.array(id, { maxLength: 2 }),
      flowListingIds: fc.array(id, { maxLength: 2 }),
      firms: fc.option(fc.constantFrom("a>b", "a>x")),
    });
    fc.assert(fc.property(any, any, (a, b) => sameTonnes(a, b) === sameTonnes(b, a)));
  });
});

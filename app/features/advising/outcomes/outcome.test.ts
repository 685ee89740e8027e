import { describe, expect, it } from "vitest";
import { sumOutcomes, type CaseOutcome } from "./outcome";

let serial = 0;
const outcome = (over: Partial<CaseOutcome> = {}): CaseOutcome => ({
  id: `o${++serial}`,
  caseId: "c",
  kind: "verified",
  fromDay: "2026-01-01",
  untilDay: "2026-06-30",
  kilograms: 1000,
  valueMinor: null,
  kgCo2e: -20,
  jobs: null,
  newOffer: "",
  lessons: "",
  evidence: "Vågsedel",
  sameAsListingId: null,
  sameAsOutcomeId: null,
  apartFrom: [],
  flowListingIds: [],
  firms: "a>b",
  inclusion: {},
  recordedAt: new Date(serial),
  ...over,
});

describe("summing outcomes", () => {
  it("keeps what is thought apart from what is shown, and losses as losses", () => {
    const all = [outcome(), outcome({ kind: "estimated", kilograms: 9000, newOffer: "Pellets" })];
    expect(sumOutcomes(all, "verified")).toMatchObject({ kilograms: 1000, kgCo2e: -20, newOffers: 0 });
    expect(sumOutcomes(all, "estimated")).toMatchObject({ kilograms: 9000, newOffers: 1 });
  });

  it("counts the same listing's tonnes once, also across cases", () => {
    const one = outcome({ sameAsListingId: "L", kilograms: 700 });
    const same = outcome({ sameAsListingId: "L", caseId: "d", fromDay: "2026-06-30", untilDay: "2026-12-31" });
    const later = outcome({ sameAsListingId: "L", fromDay: "2027-01-01", untilDay: "2027-06-30", kilograms: 50 });
    expect(sumOutcomes([same, later, one], "verified")).toMatchObject({ kilograms: 750, countedElsewhere: 1 });
  });

  it("counts two cases of one listing and the same firms once, and two receivers of it both", () => {
    const flow = { flowListingIds: ["L"], kilograms: 400 };
    const [one, same, parted] = [
      outcome(flow),
      outcome({ ...flow, caseId: "d" }),
      outcome({ ...flow, caseId: "e", firms: "a>x" }),
    ];
    expect(sumOutcomes([one, same, parted], "verified")).toMatchObject({ kilograms: 800, countedElsewhere: 1 });
  });

  it("counts once what the adviser has said to be the same, also as one that itself counts elsewhere", () => {
    const one = outcome({ sameAsListingId: "L" });
    const same = outcome({ sameAsListingId: "L", caseId: "d", firms: "a>x" });
    const said = outcome({ sameAsOutcomeId: same.id, caseId: "e", firms: "a>x" });
    expect(sumOutcomes([said, same, one], "verified")).toMatchObject({ kilograms: 1000, countedElsewhere: 2 });
    expect(sumOutcomes([said], "verified")).toMatchObject({ kilograms: 1000, countedElsewhere: 0 });
  });
});

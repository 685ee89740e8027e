import { describe, expect, it } from "vitest";
import type { AdvisingCase } from "../cases/case";
import type { CaseOutcome } from "../outcomes/outcome";
import type { NetworkFlow } from "../network/network";
import { caseReport } from "./case-report";

let serial = 0;
const advisingCase = (over: Partial<AdvisingCase> = {}): AdvisingCase => ({
  id: `c${++serial}`,
  organizationId: "o",
  title: "x",
  stage: "contacted",
  position: 0,
  outFlowId: null,
  inFlowId: null,
  giver: { kind: "organization", id: `g${serial}` },
  receiver: null,
  subject: { material: "x", tonnesPerYear: null, kgCo2e: null, score: null, values: null },
  municipalityCode: "2480",
  categoryCode: null,
  ownerId: null,
  fundingProject: "P",
  remindOn: null,
  reason: null,
  closedAt: null,
  frozenAt: null,
  version: 1,
  createdAt: new Date("2026-03-01T10:00:00Z"),
  updatedAt: new Date(0),
  ...over,
});
const outcome = (caseId: string, over: Partial<CaseOutcome> = {}): CaseOutcome => ({
  id: `o${++serial}`,
  caseId,
  kind: "verified",
  fromDay: "2026-05-01",
  untilDay: "2026-05-31",
  kilograms: 4200,
  valueMinor: null,
  kgCo2e: null,
  jobs: null,
  newOffer: "",
  lessons: "",
  evidence: "x",
  sameAsListingId: null,
  sameAsOutcomeId: null,
  apartFrom: [],
  flowListingIds: [],
  firms: null,
  inclusion: {},
  recordedAt: new Date(serial),
  ...over,
});
const year = { from: "2026-01-01", until: "2026-12-31", municipality: null, project: null };
const closed = (reason: AdvisingCase["reason"], day: string) =>
  advisingCase({ stage: "declined", reason, closedAt: new Date(`${day}T10:00:00Z`) });

describe("a report", () => {
  it("is about the cases of the period, place and project", () => {
    const cases = [
      advisingCase(),
      advisingCase({ municipalityCode: "2482" }),
      advisingCase({ fundingProject: "Q" }),
      advisingCase({ createdAt: new Date("2027-01-01T10:00:00Z") }),
      closed("cost", "2025-12-31"),
    ];
    expect(caseReport(cases, [], [], year).cases).toBe(3);
    expect(caseReport(cases, [], [], { ...year, municipality: "2482" }).cases).toBe(1);
    expect(caseReport(cases, [], [], { ...year, project: "P" }).cases).toBe(2);
  });

  it("keeps effect of few firms in a municipality to itself", () => {
    const one = advisingCase();
    const effect = (municipality: string | null) =>
      caseReport([one], [outcome(one.id)], [], { ...year, municipality }).effect;
    expect(effect(null)?.verified.kilograms).toBe(4200);
    expect(effect("2480")).toBeNull();
  });

  it("keeps it also where the county less the others would leave it over", () => {
    const at = (municipalityCode: string, fundingProject: string, firms: number) =>
      Array.from({ length: firms }, () => advisingCase({ municipalityCode, fundingProject }));
    const cases = [...at("2480", "P", 4), ...at("2482", "Q", 2), ...at("2401", "P", 6)];
    const outcomes = cases.map(({ id }) => outcome(id));
    const effect = (over: object) => caseReport(cases, outcomes, [], { ...year, ...over }).effect?.verified.kilograms;
    expect(effect({})).toBe(12 * 4200);
    expect(effect({ municipality: "2482" })).toBeUndefined();
    // With that of four firms shown, that of two would be what is left.
    expect(effect({ municipality: "2480" })).toBeUndefined();
    expect(effect({ municipality: "2401" })).toBe(6 * 4200);
    expect(effect({ project: "Q" })).toBeUndefined();
    expect(effect({ project: "P" })).toBeUndefined();
  });

  it("counts what came of a case when it came, also after the case was closed, and by the days within the period", () => {
    const before = closed(null, "2025-12-01");
    const outcomes = [outcome(before.id, { fromDay: "2025-07-01", untilDay: "2026-06-30", kilograms: 3650 })];
    const of = (from: string, until: string) =>
      caseReport([before], outcomes, [], { ...year, from, until }).effect?.verified.kilograms ?? 0;
    expect(of("2026-01-01", "2026-12-31")).toBeCloseTo(1810);
    expect(of("2025-01-01", "2025-12-31")).toBeCloseTo(1840);
  });

  it("tells no reason apart where the few that ended could be counted", () => {
    const cases = [closed("law", "2026-05-01"), closed("cost", "2026-06-01"), closed("trust", "2026-06-01")];
    const { reasons, courses } = caseReport(cases, [], [], year);
    expect([reasons.total, new Set(reasons.rows.map(({ count }) => count))]).toEqual([null, new Set([null])]);
    expect(courses).toEqual([]);
  });

  it("hides persons below five and does not give them away by the sum", () => {
    const one = advisingCase();
    const of = (inclusion: CaseOutcome["inclusion"]) =>
      caseReport([one], [outcome(one.id, { inclusion })], [], year).inclusion;
    expect(of({ women: 1, men: 2 }).rows.map(({ count }) => count)).toEqual([null, null, 0]);
    expect(of({ women: 1, men: 2 }).total).toBeNull();
    expect(of({ women: 3, men: 12, otherGroups: 30 }).rows.map(({ count }) => count)).toEqual([null, null, 30]);
  });

  it("turns reasons and needs without supply into courses", () => {
    const need = (firm: string, category = "metal.cable"): NetworkFlow => ({
      direction: "in",
      municipality: "2480",
      group: "metal",
      category,
      tonnes: 3,
      firm,
    });
    const cases = [closed("law", "2026-05-01"), closed("law", "2026-06-01"), closed("other", "2026-06-01")];
    // Four needs of one firm are that firm's affair.
    const few = ["d", "d", "d", "d"].map((firm) => need(firm, "food.feed"));
    const flows = [need("a"), need("b"), need("c"), ...few];
    const report = caseReport(cases, [], flows, year);
    expect(report.courses).toEqual([
      { topic: "supply", category: "metal.cable", needs: 3 },
      { topic: "law", cases: null },
      { topic: "supply", category: "food.feed", needs: null },
    ]);
    expect(report.unmet).toEqual([
      { category: "metal.cable", needs: 3, tonnes: 9 },
      { category: "food.feed", needs: null, tonnes: null },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { isClosed, moveRefusal, openStages, stages } from "./case";

const open = { consented: false, closing: false };

describe("moving a case", () => {
  it("needs both sides' consent where the firms know of each other, also backwards", () => {
    for (const to of ["introduced", "negotiating", "trial", "running"] as const) {
      expect(moveRefusal({ stage: "contacted", frozenAt: null }, to, open)).toBe("case_consent_needed");
      expect(moveRefusal({ stage: "contacted", frozenAt: null }, to, { ...open, consented: true })).toBeNull();
    }
    expect(moveRefusal({ stage: "running", frozenAt: null }, "contacted", open)).toBeNull();
  });

  it("asks for a reason where it closes, and for nothing else than closing when frozen", () => {
    for (const stage of openStages) {
      expect(moveRefusal({ stage, frozenAt: null }, "declined", open)).toBe("case_reason_needed");
      expect(moveRefusal({ stage, frozenAt: new Date(0) }, "declined", { ...open, closing: true })).toBeNull();
    }
    expect(moveRefusal({ stage: "trial", frozenAt: new Date(0) }, "running", { ...open, consented: true })).toBe(
      "case_frozen",
    );
  });

  it("says so when it stands there already", () => {
    for (const stage of stages) expect(moveRefusal({ stage, frozenAt: null }, stage, open)).toBe("case_stands_there");
    expect(stages.filter(isClosed)).toEqual(["ended", "declined"]);
  });
});

import { describe, expect, it } from "vitest";
import { stageAfter } from "./stage-history";

const event = (type: string, payload: Record<string, unknown> = {}) => ({ type, payload });

describe("where a case stood", () => {
  it("follows what moved it, in order", () => {
    const events = [
      event("case.opened"),
      event("case.introduction_asked"),
      event("case.introduced", { from: "contacted" }),
      event("case.moved", { from: "introduced", to: "trial" }),
      event("case.closed", { as: "ended" }),
    ];
    const stages = events.map((_, index) => stageAfter(events.slice(0, index + 1)));
    expect(stages).toEqual(["suggested", "contacted", "introduced", "trial", "ended"]);
  });

  it("is not set back by a question that comes later, and is unknown without a log", () => {
    expect(stageAfter([event("case.opened"), event("case.moved", { to: "running" }), event("case.introduced")])).toBe(
      "running",
    );
    expect(stageAfter([])).toBeNull();
  });
});

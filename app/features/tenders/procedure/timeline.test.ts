import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { procurementLimits } from "~/features/reference/data/procurement-limits";
import { isWorkingDay } from "~/features/reference/swedish-holidays";
import { addDays, daysBetween } from "~/shared/dates";
import { timelineFor } from "./timeline";
import type { TimelineInput, TimelineStepKey } from "./timeline-model";

const input = (over: Partial<TimelineInput> = {}): TimelineInput => ({
  regime: "directive",
  procedure: "open",
  authority: "local",
  conditions: { electronic: true, urgent: false, documentsOnline: true },
  publication: "2026-12-01",
  applyBy: null,
  questionsUntil: null,
  deadline: null,
  awardOn: null,
  contractOn: null,
  today: "2026-11-30",
  ...over,
});
const of = (over: Partial<TimelineInput> = {}) => {
  const timeline = timelineFor(procurementLimits, input(over));
  const at = (key: TimelineStepKey) => timeline.steps.find((step) => step.key === key);
  return { ...timeline, at, codes: timeline.warnings.map(({ code }) => code) };
};

describe("a timeline", () => {
  it("counts 30 days from the day after dispatch of an open procedure with electronic tenders", () => {
    const { at, codes } = of();
    expect(at("deadline")).toMatchObject({ day: "2027-01-04", time: "23:59", ground: "rule", movedFrom: "2026-12-31" });
    expect(at("national_notice")?.day).toBe("2026-12-03");
    // Six days before is Tuesday 29 December.
    expect(at("answers_until")).toMatchObject({ day: "2026-12-29", ground: "rule" });
    expect(codes).toContain("holidays_in_period");
  });

  it("waits ten days after the award, longer when the last day is a holiday", () => {
    const { at, codes } = of({ deadline: "2027-01-29T12:00", awardOn: "2027-03-16", publication: "2026-12-15" });
    // 26 March 2027 is Good Friday; Easter Monday is the 29th.
    expect(at("standstill_end")).toMatchObject({ day: "2027-03-30", movedFrom: "2027-03-26" });
    expect(at("contract")?.day).toBe("2027-03-31");
    expect(codes).toContain("standstill_moved");
    expect(
      of({ conditions: { electronic: false, urgent: false, documentsOnline: true }, awardOn: "2027-03-01" }).at(
        "standstill_end",
      )?.day,
    ).toBe("2027-03-16");
  });

  it("asks for applications first in a restricted procedure", () => {
    const { at } = of({ procedure: "restricted", publication: "2026-09-01" });
    expect(at("apply_by")?.day).toBe("2026-10-01");
    expect(at("invitation")?.day).toBe("2026-10-15");
    expect(at("deadline")?.day).toBe("2026-11-09");
    expect(of({ procedure: "restricted", publication: "2026-09-01", applyBy: "2026-09-20" }).codes).toContain(
      "apply_before_minimum",
    );
  });

  it("has neither standstill nor national notice in direct purchase, but a day for the documentation", () => {
    const { at } = of({ regime: "direct", procedure: "direct", awardOn: "2027-01-11" });
    expect(at("standstill_end")).toBeUndefined();
    expect(at("national_notice")).toBeUndefined();
    expect(at("documentation")).toMatchObject({ day: addDays(at("contract")?.day ?? "", 30), ground: "rule" });
  });

  it.each([
    [{ deadline: "2026-12-30T23:59" }, "deadline_before_minimum"],
    [{ deadline: "2027-01-04T12:00" }, "deadline_within_last_day"],
    [{ deadline: "2027-03-28T02:30" }, "deadline_dst_gap"],
    [{ deadline: "2027-10-31T02:30" }, "deadline_dst_twice"],
    [{ deadline: "2027-13-01T02:30" }, "deadline_shape"],
    [{ deadline: "2026-11-29T12:00" }, "deadline_in_past"],
    [{ deadline: "2026-11-30T12:00" }, "deadline_before_publication"],
    [{ deadline: "2027-02-06T12:00" }, "deadline_not_working_day"],
    [{ publication: "2026-11-29" }, "publication_in_past"],
    [{ publication: "2026-12-06" }, "publication_not_working_day"],
    [{ questionsUntil: "2026-11-30" }, "questions_before_publication"],
    [{ questionsUntil: "2027-01-03" }, "questions_after_answers"],
    [{ awardOn: "2027-01-02" }, "award_before_deadline"],
    [{ awardOn: "2027-02-01", contractOn: "2027-02-11" }, "contract_in_standstill"],
    [{ procedure: "negotiated" }, "minimum_unread"],
    [{ regime: "below_threshold", procedure: "own_design" }, "reasonable_time"],
  ] as const)("of %o is warned about: %s", (over, code) => {
    expect(of(over).codes).toContain(code);
    expect(of({ publication: "2027-09-01" }).codes).not.toContain(code);
  });

  it("proposes a deadline anew when the given time never comes", () => {
    expect(of({ deadline: "2027-03-28T02:30" }).at("deadline")).toMatchObject({ day: "2027-01-04", ground: "rule" });
  });

  it("proposes only days that keep the shortest time, on working days, in order, whatever the day", () => {
    const start = fc.integer({ min: 0, max: 2500 }).map((days) => addDays("2024-01-01", days));
    fc.assert(
      fc.property(
        start,
        fc.constantFrom("open", "restricted"),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (publication, procedure, electronic, urgent, documentsOnline) => {
          const { at, warnings } = of({
            publication,
            procedure,
            conditions: { electronic, urgent, documentsOnline },
            today: publication,
          });
          expect(warnings.filter(({ weight }) => weight === "stop")).toEqual([]);
          const from = at("invitation")?.day ?? publication;
          const deadline = at("deadline")?.day ?? "";
          expect(daysBetween(from, deadline)).toBeGreaterThanOrEqual(procedure === "open" ? 15 : 10);
          for (const key of ["deadline", "award", "standstill_end", "contract"] as const)
            expect(isWorkingDay(at(key)?.day ?? "")).toBe(true);
          expect(at("questions_until")?.day && at("answers_until")?.day).toBeTruthy();
          expect((at("questions_until")?.day ?? "") <= (at("answers_until")?.day ?? "")).toBe(true);
          expect((at("answers_until")?.day ?? "") < deadline).toBe(true);
        },
      ),
    );
  });
});

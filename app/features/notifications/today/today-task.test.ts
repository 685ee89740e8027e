import { describe, expect, it } from "vitest";
import { isUrgent, keptUntil, orderTasks, waited, type TodayTask } from "./today-task";

const expiring = (daysLeft: number, expiresOn: string): TodayTask => ({
  kind: "expiring",
  id: expiresOn,
  title: "Dörrar",
  version: 1,
  expiresOn,
  daysLeft,
  oneClick: true,
});
const answer = (waitingSince: string): TodayTask => ({
  kind: "answer",
  threadId: waitingSince,
  organization: "A",
  listing: "B",
  excerpt: "",
  waitingSince,
  side: "seller",
});

describe("orderTasks", () => {
  it("puts first what cannot wait, then who has waited longest", () => {
    const tasks: TodayTask[] = [
      { kind: "drafts", count: 1, id: "1", title: "" },
      expiring(6, "2026-11-29"),
      { kind: "reports", count: 2 },
      answer("2026-11-23T10:00:00Z"),
      expiring(1, "2026-11-24"),
      answer("2026-11-22T10:00:00Z"),
      { kind: "verify_email" },
    ];
    expect(
      orderTasks(tasks).map((task) =>
        task.kind === "answer" ? task.waitingSince : task.kind === "expiring" ? task.daysLeft : task.kind,
      ),
    ).toEqual(["verify_email", "2026-11-22T10:00:00Z", "2026-11-23T10:00:00Z", 1, "reports", 6, "drafts"]);
  });

  it("counts a listing as urgent on its last days only", () => {
    expect(isUrgent(expiring(2, "2026-11-25"))).toBe(true);
    expect(isUrgent(expiring(3, "2026-11-26"))).toBe(false);
  });
});

describe("waited", () => {
  const now = "2026-11-23T12:00:00Z";
  it.each([
    ["2026-11-23T11:59:30Z", "minutes", 0],
    ["2026-11-23T11:01:00Z", "minutes", 59],
    ["2026-11-22T15:00:00Z", "hours", 21],
    ["2026-11-21T13:00:00Z", "hours", 47],
    ["2026-11-20T11:00:00Z", "days", 3],
    ["2026-11-23T13:00:00Z", "minutes", 0],
  ] as const)("%s is %s %i", (since, unit, count) => expect(waited(since, now)).toEqual({ unit, count }));
});

describe("keptUntil", () => {
  const none = { availableUntil: null, goneBy: null, recurringUntil: null };
  it("needs no day where none is stated", () => expect(keptUntil(none, "2026-11-23")).toEqual({ until: undefined }));
  it("moves a stated last day thirty days on, from today if it has passed", () => {
    expect(keptUntil({ ...none, availableUntil: "2026-11-25" }, "2026-11-23")).toEqual({ until: "2026-12-25" });
    expect(keptUntil({ ...none, availableUntil: "2026-11-01" }, "2026-11-23")).toEqual({ until: "2026-12-23" });
  });
  it("leaves a stated “gone by” and the end of a flow to the owner", () => {
    expect(keptUntil({ ...none, goneBy: "2026-11-25" }, "2026-11-23")).toBeNull();
    expect(keptUntil({ ...none, recurringUntil: "2026-11-25" }, "2026-11-23")).toBeNull();
  });
});

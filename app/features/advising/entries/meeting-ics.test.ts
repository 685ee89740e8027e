import { describe, expect, it } from "vitest";
import type { CaseEntry } from "./entry";
import { meetingIcs } from "./meeting-ics";

const meeting: CaseEntry = {
  id: "m1",
  caseId: "c1",
  kind: "meeting",
  body: "Provkörning; ta med prov, 5 kg\nSamling vid grinden",
  startsAt: new Date("2026-12-14T08:00:00Z"),
  endsAt: new Date("2026-12-14T09:30:00Z"),
  place: "Hallen, Vännäs",
  dueOn: null,
  doneAt: null,
  assigneeId: null,
  mediaId: null,
  side: null,
  firm: null,
  channel: null,
  purpose: "",
  eraseOn: null,
  authorId: null,
  createdAt: new Date("2026-12-01T07:00:00Z"),
};

describe("a meeting as a calendar file", () => {
  it("says when, where and what, with what would end a value escaped", () => {
    const ics = meetingIcs(meeting, "Sågspån", "tillvara.example") ?? "";
    const lines = ics.replaceAll("\r\n ", "").split("\r\n");
    expect(lines).toContain("DTSTART:20261214T080000Z");
    expect(lines).toContain("DTEND:20261214T093000Z");
    expect(lines).toContain("LOCATION:Hallen\\, Vännäs");
    expect(lines).toContain("DESCRIPTION:Provkörning\\; ta med prov\\, 5 kg\\nSamling vid grinden");
    expect(lines.at(-1)).toBe("");
  });

  it("folds long lines to 75 octets without cutting a letter", () => {
    const ics = meetingIcs({ ...meeting, body: "åäö".repeat(200) }, "x", "h") ?? "";
    for (const line of ics.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(ics.replaceAll("\r\n ", "")).toContain("åäö".repeat(200));
  });

  it("is made of meetings only", () => {
    expect(meetingIcs({ ...meeting, kind: "note" }, "x", "h")).toBeNull();
  });
});

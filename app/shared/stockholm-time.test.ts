import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stockholmLocal, stockholmMoment } from "./stockholm-time";

describe("local Swedish time", () => {
  it.each([
    ["2026-12-01T12:00", "2026-12-01T11:00:00.000Z", false],
    ["2026-07-01T23:59", "2026-07-01T21:59:00.000Z", false],
    ["2026-03-29T01:59", "2026-03-29T00:59:00.000Z", false],
    ["2026-03-29T03:00", "2026-03-29T01:00:00.000Z", false],
    ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z", true],
  ])("reads %s", (local, instant, twice) => {
    const moment = stockholmMoment(local);
    expect(moment).toMatchObject({ ok: true, value: { twice, day: local.slice(0, 10) } });
    expect(moment.ok && moment.value.instant.toISOString()).toBe(instant);
  });

  it.each([
    ["2026-03-29T02:00", "dst_gap"],
    ["2026-03-29T02:59", "dst_gap"],
    ["2026-02-30T12:00", "shape"],
    ["2026-12-01T24:00", "shape"],
    ["2026-12-01 12:00", "shape"],
    ["", "shape"],
    ["0001-01-01T10:00", "shape"],
  ])("refuses %s as %s", (local, error) => {
    expect(stockholmMoment(local)).toEqual({ ok: false, error });
  });

  it("reads back every moment it writes, but for the second coming of an hour", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000_000 }), (minutes) => {
        const moment = new Date(Date.UTC(2000, 0, 1) + minutes * 60_000);
        const read = stockholmMoment(stockholmLocal(moment));
        expect(read.ok).toBe(true);
        const difference = read.ok ? moment.getTime() - read.value.instant.getTime() : Number.NaN;
        expect(read.ok && read.value.twice ? [0, 3_600_000] : [0]).toContain(difference);
      }),
    );
  });
});

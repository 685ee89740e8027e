import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalStatuses, listingStates, rungs } from "../listing";
import { addDays } from "~/shared/dates";
import {
  advanceRelease,
  anonymousViewer,
  circleOf,
  effectiveRung,
  isGoneFor,
  releaseFault,
  visibleTo,
  type VisibilityFacts,
} from "./release-ladder";

const today = "2026-11-24";
const live: VisibilityFacts = {
  organizationId: "owner",
  state: "published",
  release: { rung: "public", partnersFrom: null, publicFrom: null, partnerGroupIds: [] },
  expiresOn: "2026-12-31",
  blocked: false,
  ownerGone: false,
  legalStatus: null,
};
const owner = { ...anonymousViewer, organizationId: "owner" };
const partner = { ...anonymousViewer, organizationId: "partner", partnerGroupIds: ["g1"] };
const stranger = { ...anonymousViewer, organizationId: "stranger" };
const released = (release: Partial<VisibilityFacts["release"]>): VisibilityFacts => ({
  ...live,
  release: { ...live.release, ...release },
});

describe("the release ladder", () => {
  it("shows each rung to its own circle", () => {
    const see = (facts: VisibilityFacts) =>
      [owner, partner, stranger, anonymousViewer].map((viewer) => visibleTo(facts, viewer, today).visible);
    expect(see(released({ rung: "own", partnerGroupIds: ["g1"] }))).toEqual([true, false, false, false]);
    expect(see(released({ rung: "partners", partnerGroupIds: ["g1"] }))).toEqual([true, true, false, false]);
    expect(see(released({ rung: "public" }))).toEqual([true, true, true, true]);
  });

  it("is on its dated rung from that day on, whether or not the job has run", () => {
    const release = { rung: "own", partnersFrom: "2026-11-24", publicFrom: "2026-12-01" } as const;
    expect(effectiveRung(release, "2026-11-23")).toBe("own");
    expect(effectiveRung(release, "2026-11-24")).toBe("partners");
    expect(effectiveRung(release, "2026-12-01")).toBe("public");
  });

  it("lets the last day count and hides the day after", () => {
    expect(visibleTo({ ...live, expiresOn: today }, anonymousViewer, today).visible).toBe(true);
    expect(visibleTo({ ...live, expiresOn: today }, anonymousViewer, addDays(today, 1))).toEqual({
      visible: false,
      because: "expired",
    });
  });

  it("shows hazardous waste to the owner and to holders of a permit only", () => {
    const hazardous = { ...live, legalStatus: "hazardous_waste" } as const;
    expect(visibleTo(hazardous, stranger, today)).toEqual({ visible: false, because: "hazardous" });
    expect(visibleTo(hazardous, { ...stranger, hazardousWastePermit: true }, today).visible).toBe(true);
    expect(visibleTo(hazardous, owner, today).visible).toBe(true);
  });

  it("says gone only to those who could have seen it", () => {
    const withdrawn = { ...released({ rung: "partners", partnerGroupIds: ["g1"] }), state: "withdrawn" } as const;
    expect(isGoneFor(withdrawn, partner, today)).toBe(true);
    expect(isGoneFor(withdrawn, stranger, today)).toBe(false);
    expect(isGoneFor({ ...live, state: "draft" }, anonymousViewer, today)).toBe(false);
  });

  it("names what is wrong with a plan", () => {
    expect(
      releaseFault({ rung: "own", partnersFrom: "2026-12-10", publicFrom: "2026-12-01", partnerGroupIds: ["g1"] }),
    ).toBe("public_before_partners");
    expect(releaseFault({ rung: "partners", partnersFrom: null, publicFrom: null, partnerGroupIds: [] })).toBe(
      "groups_missing",
    );
    expect(releaseFault({ rung: "own", partnersFrom: null, publicFrom: "2026-12-01", partnerGroupIds: [] })).toBeNull();
  });
});

const day = fc.integer({ min: -3, max: 3 }).map((offset) => addDays(today, offset));
const facts: fc.Arbitrary<VisibilityFacts> = fc.record({
  organizationId: fc.constant("owner"),
  state: fc.constantFrom(...listingStates),
  release: fc.record({
    rung: fc.constantFrom(...rungs),
    partnersFrom: fc.option(day),
    publicFrom: fc.option(day),
    partnerGroupIds: fc.subarray(["g1", "g2"]),
  }),
  expiresOn: fc.option(day),
  blocked: fc.boolean(),
  ownerGone: fc.boolean(),
  legalStatus: fc.option(fc.constantFrom(...legalStatuses)),
});
const viewer = fc.record({
  organizationId: fc.constantFrom(null, "owner", "other"),
  partnerGroupIds: fc.subarray(["g1", "g2"]),
  hazardousWastePermit: fc.boolean(),
});

describe("whatever the listing", () => {
  it("the circle never shrinks with time", () => {
    fc.assert(
      fc.property(facts, viewer, (listing, reader) => {
        const later = circleOf(listing, reader, addDays(today, 1)).visible;
        expect(later || !circleOf(listing, reader, today).visible).toBe(true);
      }),
    );
  });

  it("writing the reached rung down changes nobody's view", () => {
    fc.assert(
      fc.property(facts, viewer, fc.integer({ min: 0, max: 3 }), (listing, reader, offset) => {
        const when = addDays(today, offset);
        const advanced = { ...listing, release: advanceRelease(listing.release, today) };
        expect(visibleTo(advanced, reader, when)).toEqual(visibleTo(listing, reader, when));
      }),
    );
  });

  it("a visitor sees nothing that a member does not", () => {
    fc.assert(
      fc.property(facts, viewer, (listing, reader) => {
        const asVisitor = visibleTo(listing, anonymousViewer, today).visible;
        expect(visibleTo(listing, reader, today).visible || !asVisitor).toBe(true);
      }),
    );
  });
});

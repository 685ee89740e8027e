import { describe, expect, it } from "vitest";
import { blankListing, type Listing } from "../listing";
import { transition } from "./lifecycle";
import { endColumns, expiryDay, reminderDue, statedEnd } from "./expiry";
import { publishFaults } from "./publish-rules";

const today = "2026-11-24";
const sample: Listing = {
  ...blankListing({
    id: "id",
    reference: "T-2345678",
    organizationId: "org",
    createdBy: null,
    type: "surplus",
    createdAt: "2026-11-24T08:00:00.000Z",
  }),
  title: "Dörrar",
  categoryCode: "building.doors",
  municipalityCode: "2480",
  quantityUnknown: true,
};
const faults = (changes: Partial<Listing>, wasteEntry: { code: string; hazardous: boolean } | null = null) =>
  publishFaults({ listing: { ...sample, ...changes }, today, wasteEntry, categoryKinds: ["surplus", "wanted"] }).map(
    ({ field, code }) => `${field}:${code}`,
  );

describe("publishing", () => {
  it("lets a thin listing through", () => expect(faults({})).toEqual([]));

  it("names every missing field at once", () => {
    expect(faults({ title: " ", categoryCode: null, municipalityCode: null, quantityUnknown: false })).toEqual([
      "title:required",
      "categoryCode:required",
      "municipalityCode:required",
      "quantity:quantity_or_unknown",
    ]);
    expect(faults({ type: "service" })).toEqual(["categoryCode:category_not_for_type", "serviceKind:required"]);
    expect(faults({ priceKind: "fixed" })).toEqual(["priceMinor:price_required"]);
  });

  it("refuses an end that has passed", () => {
    expect(faults({ availableUntil: today })).toEqual([]);
    expect(faults({ availableUntil: "2026-11-23" })).toEqual(["availableUntil:date_passed"]);
    expect(faults({ availableUntil: "2027-01-01", goneBy: "2026-11-20" })).toEqual(["goneBy:date_passed"]);
  });

  it("wants the gate answered for what is mostly waste, and a code in force for waste", () => {
    const soil = { categoryCode: "soil.fill" };
    expect(faults(soil)).toEqual(["legalStatus:legal_gate_open"]);
    const answers = { origin: "dismantled", substances: ["none"], purpose: "disposal", hazardous: "no" };
    const waste = {
      ...soil,
      legal: { ...sample.legal, answers, status: "waste" as const, ground: "discarded", wasteCode: "170504" },
    };
    expect(faults(waste)).toEqual(["wasteCode:waste_code_not_in_force"]);
    expect(faults(waste, { code: "170504", hazardous: false })).toEqual([]);
    expect(faults(waste, { code: "170503", hazardous: true })).toEqual(["wasteCode:waste_code_hazardous"]);
    expect(faults({ ...waste, legal: { ...waste.legal, wasteCode: null } })).toEqual(["wasteCode:required"]);
  });

  it("refuses what a later fact makes unlawful or contradicts", () => {
    const answers = { origin: "dismantled", substances: ["none"], purpose: "same_use", usable: "as_is" };
    const product = { legal: { ...sample.legal, answers, status: "product" as const } };
    expect(faults(product)).toEqual([]);
    expect(faults({ ...product, attributes: { asbestos_status: { v: "present" } } })).toEqual([
      "legalStatus:legal_asbestos_reuse",
    ]);
    expect(faults({ attributes: { pcb_status: { v: "present" } } })).toEqual(["legalStatus:legal_gate_open"]);
  });
});

describe("the end", () => {
  it("is the earliest stated day, or ninety days after the last confirmation", () => {
    expect(statedEnd({ availableUntil: "2027-02-28", goneBy: "2026-12-24" })).toBe("2026-12-24");
    const open = { availableUntil: null, goneBy: null, cadence: "once" as const, recurringUntil: null };
    expect(expiryDay(open, new Date("2026-11-24T10:00:00Z"))).toBe("2027-02-22");
    expect(expiryDay({ ...open, cadence: "recurring", recurringUntil: "2026-12-31" }, new Date())).toBe("2026-12-31");
  });

  it("is asked about once, a week before", () => {
    const due = (changes: object) => reminderDue({ expiresOn: "2026-12-01", remindedAt: null, ...changes }, today);
    expect(due({})).toBe(true);
    expect(due({ expiresOn: "2026-12-02" })).toBe(false);
    expect(due({ expiresOn: "2026-11-23" })).toBe(false);
    expect(due({ remindedAt: "2026-11-24T06:15:00.000Z" })).toBe(false);
  });

  it("is asked about anew when it has moved, not when it was only confirmed", () => {
    expect(endColumns("2026-12-01", "2026-12-01")).toEqual({ expiresOn: "2026-12-01" });
    expect(endColumns("2026-12-01", "2027-03-01")).toEqual({ expiresOn: "2027-03-01", remindedAt: null });
  });
});

describe("states", () => {
  it("move along the table only", () => {
    expect(transition("draft", "publish")).toEqual({ ok: true, to: "published" });
    expect(transition("published", "publish")).toEqual({
      ok: false,
      reason: "listing_wrong_state",
      state: "published",
    });
    expect(transition("expired", "confirm")).toEqual({ ok: true, to: "published" });
    expect(transition("archived", "pause").ok).toBe(false);
  });
  it("restore goes back to the state before", () => {
    expect(transition("withdrawn", "restore", "published")).toEqual({ ok: true, to: "published" });
    expect(transition("archived", "restore", "expired")).toEqual({ ok: true, to: "expired" });
    expect(transition("withdrawn", "restore")).toEqual({ ok: true, to: "paused" });
  });
});

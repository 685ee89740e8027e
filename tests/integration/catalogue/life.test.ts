import { afterEach, describe, expect, it, vi } from "vitest";
import { createDraft } from "~/features/catalogue/drafting/create-draft.server";
import { saveListing } from "~/features/catalogue/drafting/save-listing.server";
import { undoChange } from "~/features/catalogue/drafting/undo-change.server";
import { setLegalStatus } from "~/features/catalogue/legal/set-legal-status.server";
import { archiveListing } from "~/features/catalogue/life/archive-listing.server";
import { confirmListing } from "~/features/catalogue/life/confirm-listing.server";
import { expireDue } from "~/features/catalogue/life/expire-due.server";
import { expiryNotices } from "~/features/catalogue/life/expiry-notices.server";
import { pauseListing } from "~/features/catalogue/life/pause-listing.server";
import { publishListing } from "~/features/catalogue/life/publish-listing.server";
import { remindOfExpiry } from "~/features/catalogue/life/remind-of-expiry.server";
import { restoreListing } from "~/features/catalogue/life/restore-listing.server";
import { resumeListing } from "~/features/catalogue/life/resume-listing.server";
import { withdrawListing } from "~/features/catalogue/life/withdraw-listing.server";
import { withdrawListingsOf } from "~/features/catalogue/life/withdraw-listings-of.server";
import { getListing } from "~/features/catalogue/reading/get-listing.server";
import { listingHistory } from "~/features/catalogue/reading/listing-history.server";
import { listOwnListings } from "~/features/catalogue/reading/list-own-listings.server";
import { db } from "~/infra/db/client.server";
import { systemActor, visitor } from "~/shared/actor";
import { addDays, dayToDate } from "~/shared/dates";
import { unwrap } from "~/shared/result";
import { createListing, inDays } from "../../factories/listing";
import { createMemberOf, createOwner } from "../../factories/organization";

const job = systemActor("test");
const anyone = visitor("sv");
const fault = (result: {
  ok: boolean;
  error?: { code: string; reason?: string; fields?: readonly { field: string; code: string }[] };
}) =>
  result.ok
    ? "ok"
    : [
        result.error?.code,
        result.error?.reason,
        ...(result.error?.fields ?? []).map(({ field, code }) => `${field}:${code}`),
      ]
        .filter(Boolean)
        .join(" ");
const eventsOf = async (id: string) =>
  (await db().event.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } })).map(({ type }) => type.slice(8));

afterEach(() => void vi.useRealTimers());

const start = inDays(0);
/** The clock stands still at noon in Sweden, so many days from the real one; only `Date` is replaced. */
const atDay = (days: number) =>
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${addDays(start, days)}T11:00:00Z`) });

async function publishable(owner: Awaited<ReturnType<typeof createOwner>>, more: object = {}) {
  return unwrap(
    await createDraft(owner, {
      type: "surplus",
      fields: {
        title: "Dörrar",
        categoryCode: "building.doors",
        municipalityCode: "2480",
        quantityUnknown: true,
        ...more,
      },
    }),
  );
}

describe("publishing", () => {
  it("names everything that is missing, then shows the listing to all", async () => {
    const owner = await createOwner();
    const { id, reference } = unwrap(await createDraft(owner, { type: "surplus" }));
    expect(fault(await publishListing(owner, { id, version: 1 }))).toBe(
      "invalid_input title:required categoryCode:required municipalityCode:required quantity:quantity_or_unknown",
    );
    unwrap(
      await saveListing(owner, {
        id,
        version: 1,
        changes: { title: "Dörrar", categoryCode: "building.doors", municipalityCode: "2480", quantityUnknown: true },
      }),
    );
    expect(fault(await getListing(anyone, reference))).toBe("not_found");
    expect(unwrap(await publishListing(owner, { id, version: 2 }))).toMatchObject({
      state: "published",
      reference,
      version: 3,
      expiresOn: inDays(90),
    });
    expect(unwrap(await getListing(anyone, reference.toLowerCase().replace("-", ""))).because).toBe("public");
    expect(await eventsOf(id)).toEqual(["created", "saved", "published"]);
  });

  it("waits for a verified e-mail", async () => {
    const owner = await createOwner();
    const { id } = await publishable(owner);
    expect(fault(await publishListing({ ...owner, emailVerified: false }, { id, version: 1 }))).toBe(
      "forbidden email_not_verified",
    );
  });

  it("happens once when pressed twice", async () => {
    const owner = await createOwner();
    const { id } = await publishable(owner);
    const results = await Promise.all([
      publishListing(owner, { id }),
      publishListing(owner, { id }),
      publishListing(owner, { id }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok).map(fault)).toEqual([
      "conflict listing_wrong_state",
      "conflict listing_wrong_state",
    ]);
    expect((await eventsOf(id)).filter((type) => type === "published")).toHaveLength(1);
  });

  it("races with saving to one order or the other, never to a mixture", async () => {
    const owner = await createOwner();
    const { id } = await publishable(owner);
    const [saved, published] = await Promise.all([
      saveListing(owner, { id, version: 1, changes: { title: "" } }),
      publishListing(owner, { id, version: 1 }),
    ]);
    expect([saved.ok, published.ok].filter(Boolean)).toHaveLength(1);
    const row = await db().listing.findUniqueOrThrow({ where: { id } });
    expect(row.version).toBe(2);
    expect([row.state, row.title]).toEqual(published.ok ? ["published", "Dörrar"] : ["draft", ""]);
  });

  it("keeps a published listing fit to be seen", async () => {
    const owner = await createOwner();
    const row = await createListing({ organizationId: owner.organization.id });
    expect(fault(await saveListing(owner, { id: row.id, version: 1, changes: { title: "" } }))).toBe(
      "invalid_input title:required",
    );
    const saved = unwrap(
      await saveListing(owner, {
        id: row.id,
        version: 1,
        changes: { availableUntil: inDays(10), priceKind: "fixed", priceMinor: 125_000 },
      }),
    );
    expect(saved.listing.expiresOn).toBe(inDays(10));
    const [entry] = unwrap(await listingHistory(owner, row.id));
    expect(entry?.changes).toEqual([
      { field: "priceKind", from: "ask", to: "fixed" },
      { field: "priceMinor", from: null, to: 125_000 },
      { field: "availableUntil", from: null, to: inDays(10) },
    ]);
  });
});

describe("undo", () => {
  it("takes one change back unless it has been overtaken", async () => {
    const owner = await createOwner();
    const { id } = await createListing({ organizationId: owner.organization.id, attributes: { width: { v: 900 } } });
    unwrap(
      await saveListing(owner, {
        id,
        version: 1,
        changes: { quantity: 30, attributes: { width: null, height: { v: 2100 } } },
      }),
    );
    unwrap(await saveListing(owner, { id, version: 2, changes: { title: "Ytterdörrar" } }));
    const [, first] = unwrap(await listingHistory(owner, id));
    const eventId = first?.id ?? "";
    expect(unwrap(await undoChange(owner, { id, version: 3, eventId })).listing).toMatchObject({
      quantity: 40,
      attributes: { width: { v: 900 } },
      title: "Ytterdörrar",
    });
    expect(fault(await undoChange(owner, { id, version: 4, eventId }))).toBe("conflict undo_overtaken");
    expect(fault(await undoChange(await createOwner(), { id, version: 4, eventId }))).toBe("not_found");
  });
});

describe("the life of a listing", () => {
  it("pauses, resumes, is withdrawn, archived and restored, each with its line", async () => {
    const owner = await createOwner();
    const { id, reference, organizationId } = await createListing({ organizationId: owner.organization.id });
    const colleague = await createMemberOf(organizationId, { role: "member" });
    unwrap(await pauseListing(colleague, { id, version: 1 }));
    expect(fault(await getListing(anyone, reference))).toBe("gone listing_paused");
    expect(unwrap(await getListing(owner, reference)).because).toBe("preview");
    unwrap(await resumeListing(owner, { id, version: 2 }));
    unwrap(await withdrawListing(owner, { id, version: 3, reason: "taken_here" }));
    expect(fault(await getListing(anyone, reference))).toBe("gone listing_ended");
    expect(fault(await resumeListing(owner, { id, version: 4 }))).toBe("conflict listing_wrong_state");
    unwrap(await archiveListing(owner, { id, version: 4 }));
    expect(unwrap(await restoreListing(owner, { id, version: 5 })).state).toBe("withdrawn");
    expect(unwrap(await restoreListing(owner, { id, version: 6 })).state).toBe("published");
    expect(await eventsOf(id)).toEqual(["paused", "resumed", "withdrawn", "archived", "restored", "restored"]);
  });

  it("obeys nobody but its owner", async () => {
    const stranger = await createOwner();
    const { id } = await createListing({ organizationId: (await createOwner()).organization.id });
    const answers = await Promise.all([
      pauseListing(stranger, { id }),
      withdrawListing(anyone, { id, reason: "other" }),
      confirmListing(stranger, { id }),
      setLegalStatus(stranger, { id, answers: {}, wasteCode: null, note: "" }),
      listingHistory(stranger, id),
    ]);
    expect(answers.map(fault)).toEqual(Array(5).fill("not_found"));
    expect(await eventsOf(id)).toEqual([]);
  });

  it("ends on its day when read, whether or not the nightly job has run", async () => {
    const owner = await createOwner();
    const row = await createListing({
      organizationId: owner.organization.id,
      availableUntil: dayToDate(inDays(2)),
      expiresOn: dayToDate(inDays(2)),
    });
    atDay(2);
    expect((await getListing(anyone, row.reference)).ok).toBe(true);
    atDay(3);
    expect(fault(await getListing(anyone, row.reference))).toBe("gone listing_expired");
    expect(unwrap(await listOwnListings(owner)).counts).toMatchObject({ published: 0, expired: 1 });
    expect(unwrap(await listOwnListings(owner, { state: "expired" })).rows[0]?.state).toBe("expired");
    expect(fault(await pauseListing(owner, { id: row.id }).then(() => resumeListing(owner, { id: row.id })))).toBe(
      "invalid_input availableUntil:date_passed",
    );
    expect(await expireDue(job)).toBe(1);
    expect(await expireDue(job)).toBe(0);
    expect((await db().listing.findUniqueOrThrow({ where: { id: row.id } })).state).toBe("expired");
    expect(fault(await confirmListing(owner, { id: row.id }))).toBe("invalid_input availableUntil:date_passed");
    expect(unwrap(await confirmListing(owner, { id: row.id, availableUntil: inDays(40) }))).toMatchObject({
      state: "published",
      expiresOn: inDays(40),
    });
    expect((await getListing(anyone, row.reference)).ok).toBe(true);
  });

  it("does not change dates when the confirmation is refused", async () => {
    const owner = await createOwner();
    const row = await createListing({
      organizationId: owner.organization.id,
      state: "expired",
      categoryCode: "soil.fill",
      expiresOn: dayToDate(inDays(-2)),
      availableUntil: dayToDate(inDays(-2)),
    });
    expect(fault(await confirmListing(owner, { id: row.id, availableUntil: inDays(9) }))).toBe(
      "invalid_input legalStatus:legal_gate_open",
    );
    expect((await db().listing.findUniqueOrThrow({ where: { id: row.id } })).availableUntil).toEqual(
      dayToDate(inDays(-2)),
    );
  });

  it("is asked about once, a week before, and confirmed with one press", async () => {
    const owner = await createOwner();
    const row = await createListing({
      organizationId: owner.organization.id,
      expiresOn: dayToDate(inDays(7)),
      createdBy: owner.personId,
    });
    await createListing({ organizationId: owner.organization.id, expiresOn: dayToDate(inDays(8)) });
    const since = new Date(Date.now() - 60_000);
    expect(await remindOfExpiry(job)).toBe(1);
    expect(await remindOfExpiry(job)).toBe(0);
    expect(await expiryNotices(owner.organization.id, since)).toMatchObject([
      { personId: owner.personId, listings: [{ reference: row.reference, expiresOn: inDays(7) }] },
    ]);
    expect(unwrap(await confirmListing(owner, { id: row.id, version: 1 }))).toMatchObject({
      expiresOn: inDays(90),
      version: 2,
    });
    expect(await eventsOf(row.id)).toEqual(["expiry_near", "confirmed"]);
  });

  it("goes with its organization", async () => {
    const owner = await createOwner();
    const row = await createListing({ organizationId: owner.organization.id });
    await db().organization.update({ where: { id: owner.organization.id }, data: { deletedAt: new Date() } });
    expect(fault(await getListing(anyone, row.reference))).toBe("gone listing_ended");
    expect(await withdrawListingsOf(job, owner.organization.id)).toBe(1);
    expect(await eventsOf(row.id)).toEqual(["withdrawn"]);
  });
});

describe("the legal gate", () => {
  const excavated = { origin: "dismantled", substances: ["none"], purpose: "disposal", hazardous: "no" };

  it("is answered before soil is shown, under a code in force", async () => {
    const owner = await createOwner();
    const { id } = await publishable(owner, { categoryCode: "soil.fill" });
    expect(fault(await publishListing(owner, { id }))).toBe("invalid_input legalStatus:legal_gate_open");
    expect(
      unwrap(
        await setLegalStatus(owner, { id, version: 1, answers: { origin: "dismantled" }, wasteCode: null, note: "" }),
      ).verdict,
    ).toEqual({ kind: "incomplete", next: "substances" });
    const set = (wasteCode: string | null) =>
      setLegalStatus(owner, { id, answers: excavated, wasteCode, note: "Schakt vid Ersboda" });
    expect(fault(await set("99 99 99"))).toBe("invalid_input wasteCode:invalid_waste_code");
    expect(fault(await set("17 09 99"))).toBe("invalid_input wasteCode:waste_code_not_in_force");
    expect(unwrap(await set(null)).verdict).toMatchObject({ kind: "status", status: "waste" });
    expect(fault(await publishListing(owner, { id }))).toBe("invalid_input wasteCode:required");
    unwrap(await set("17 05 03*"));
    expect(fault(await publishListing(owner, { id }))).toBe("invalid_input wasteCode:waste_code_hazardous");
    unwrap(await set("17 05 04"));
    expect((await publishListing(owner, { id })).ok).toBe(true);
    expect(fault(await setLegalStatus(owner, { id, answers: {}, wasteCode: null, note: "" }))).toBe(
      "invalid_input legalStatus:legal_gate_open",
    );
  });

  it("refuses reuse of what must not be used again, also when a fact says so later", async () => {
    const owner = await createOwner();
    const { id } = await publishable(owner);
    const answers = { origin: "dismantled", substances: ["asbestos"], purpose: "same_use" };
    expect(unwrap(await setLegalStatus(owner, { id, answers, wasteCode: null, note: "" })).verdict).toMatchObject({
      kind: "refused",
      reason: "asbestos_reuse",
    });
    expect(fault(await publishListing(owner, { id }))).toBe("invalid_input legalStatus:legal_asbestos_reuse");
    unwrap(
      await setLegalStatus(owner, {
        id,
        answers: { ...answers, substances: ["none"], usable: "as_is" },
        wasteCode: null,
        note: "",
      }),
    );
    unwrap(await publishListing(owner, { id }));
    expect(
      fault(
        await saveListing(owner, { id, version: 4, changes: { attributes: { asbestos_status: { v: "present" } } } }),
      ),
    ).toBe("invalid_input legalStatus:legal_asbestos_reuse");
  });
});

describe("the List of Waste", () => {
  it("is the one an operator has loaded, on the day it is asked", async () => {
    const owner = await createOwner();
    const { id } = await publishable(owner);
    const answers = { origin: "used", substances: ["none"], purpose: "disposal", hazardous: "no" };
    const code = {
      list: "ewc",
      code: "160204",
      labelSv: "Kod från fil",
      labelEn: "Code from a file",
      sourceId: "test",
      extra: { hazardous: false },
    };
    await db().referenceCode.create({
      data: { ...code, validFrom: dayToDate(inDays(-100)), validTo: dayToDate(inDays(3)) },
    });
    const set = () => setLegalStatus(owner, { id, answers, wasteCode: "16 02 04", note: "" });
    expect((await set()).ok).toBe(true);
    unwrap(await publishListing(owner, { id }));
    atDay(4);
    expect(fault(await set())).toBe("invalid_input wasteCode:waste_code_not_in_force");
    expect(fault(await saveListing(owner, { id, version: 3, changes: { title: "Ny rubrik" } }))).toBe(
      "invalid_input wasteCode:waste_code_not_in_force",
    );
  });
});

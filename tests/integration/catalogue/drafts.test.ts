import { describe, expect, it } from "vitest";
import { addListingMedia } from "~/features/catalogue/drafting/add-listing-media.server";
import { createDraft } from "~/features/catalogue/drafting/create-draft.server";
import { createDraftsFromPhotos } from "~/features/catalogue/drafting/create-drafts-from-photos.server";
import { deleteDraft } from "~/features/catalogue/drafting/delete-draft.server";
import { duplicateListing } from "~/features/catalogue/drafting/duplicate-listing.server";
import { saveListing } from "~/features/catalogue/drafting/save-listing.server";
import { setListingMedia } from "~/features/catalogue/drafting/set-listing-media.server";
import { getOwnListing } from "~/features/catalogue/reading/get-own-listing.server";
import { listingImpact } from "~/features/catalogue/reading/listing-impact.server";
import { listingHistory } from "~/features/catalogue/reading/listing-history.server";
import { isStale } from "~/features/catalogue/change-listing.server";
import { db } from "~/infra/db/client.server";
import { unwrap } from "~/shared/result";
import { createListing, inDays } from "../../factories/listing";
import { createMedia } from "../../factories/media";
import { createOwner } from "../../factories/organization";
import { createMember } from "../../factories/person";
import { createSite } from "../../factories/site";

const fault = (result: {
  ok: boolean;
  error?: { code: string; fields?: readonly { field: string; code: string }[] };
}) =>
  result.ok
    ? "ok"
    : [result.error?.code, ...(result.error?.fields ?? []).map(({ field, code }) => `${field}:${code}`)].join(" ");

describe("a draft", () => {
  it("is made, saved piece by piece and derives what follows", async () => {
    const owner = await createOwner();
    const site = await createSite({ organizationId: owner.organization.id });
    const draft = unwrap(await createDraft(owner, { type: "surplus" }));
    const saved = unwrap(
      await saveListing(owner, {
        id: draft.id,
        version: 1,
        changes: {
          title: "  Innerdörrar  9 × 21 ",
          categoryCode: "building.doors",
          quantity: 48,
          unit: "piece",
          siteId: site.id,
        },
      }),
    );
    expect(saved.version).toBe(2);
    expect(saved.listing).toMatchObject({
      title: "Innerdörrar 9 × 21",
      massKg: 1440,
      massSource: "derived",
      municipalityCode: "2480",
      locality: "Umeå",
      latitude: site.latitude,
    });
    expect(saved.listing.climate?.factorId).toMatch(/^boverket:/);
    const own = unwrap(await getOwnListing(owner, draft.id));
    expect(own.listing.completeness).toBe(own.completeness.score);
    const again = unwrap(
      await saveListing(owner, { id: draft.id, version: 2, changes: { title: "Innerdörrar 9 × 21" } }),
    );
    expect(again.version).toBe(2);
  });

  it("of a sole trader lies where the locality lies, whatever position is typed", async () => {
    const typed = { municipalityCode: "2480", locality: "Umeå", latitude: 63.81234, longitude: 20.31234 };
    const positionFor = async (kind: string) => {
      const owner = await createOwner({ kind });
      const { id } = unwrap(await createDraft(owner, { type: "surplus" }));
      const { listing } = unwrap(await saveListing(owner, { id, version: 1, changes: typed }));
      return [listing.latitude, listing.longitude];
    };
    expect(await positionFor("company")).toEqual([63.81234, 20.31234]);
    expect(await positionFor("sole_trader")).toEqual([63.82626, 20.27011]);
  });

  it("needs an organization but no verified e-mail", async () => {
    const owner = await createOwner();
    expect((await createDraft({ ...owner, emailVerified: false }, { type: "wanted" })).ok).toBe(true);
    expect(fault(await createDraft(await createMember(), { type: "wanted" }))).toBe("forbidden");
  });

  it("loses nothing when two save at once: the second gets the current listing back", async () => {
    const owner = await createOwner();
    const { id } = unwrap(await createDraft(owner, { type: "surplus" }));
    const results = await Promise.all([
      saveListing(owner, { id, version: 1, changes: { title: "Den ena" } }),
      saveListing(owner, { id, version: 1, changes: { description: "Den andra" } }),
    ]);
    const stale = results.find((result) => !result.ok);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    if (!stale || stale.ok || !isStale(stale.error)) throw new Error("one save must be stale");
    expect(stale.error.current.version).toBe(2);
    const retried = unwrap(
      await saveListing(owner, { id, version: 2, changes: { title: "Den ena", description: "Den andra" } }),
    );
    expect(retried.listing).toMatchObject({ title: "Den ena", description: "Den andra" });
  });

  it("refuses what is wrong, by field, and keeps the rest as it was", async () => {
    const owner = await createOwner();
    const stranger = await createSite({ organizationId: (await createOwner()).organization.id });
    const { id } = unwrap(await createDraft(owner, { type: "surplus", fields: { title: "Dörr" } }));
    const save = (changes: Parameters<typeof saveListing>[1]["changes"]) =>
      saveListing(owner, { id, version: 1, changes });
    expect(fault(await save({ title: "Ny", categoryCode: "building.nonsense", municipalityCode: "0180" }))).toBe(
      "invalid_input categoryCode:not_an_option municipalityCode:not_an_option",
    );
    expect(fault(await save({ siteId: stranger.id }))).toBe("invalid_input siteId:not_an_option");
    expect(fault(await save({ quantity: 3, minimumLot: 5, unit: "piece" }))).toBe(
      "invalid_input minimumLot:lot_too_large",
    );
    expect(unwrap(await getOwnListing(owner, id)).listing).toMatchObject({ title: "Dörr", version: 1 });
  });

  it("refuses an own number that is taken, also at the same moment", async () => {
    const owner = await createOwner();
    const [a, b] = await Promise.all([
      createDraft(owner, { type: "surplus", fields: { externalReference: "A-1" } }),
      createDraft(owner, { type: "surplus", fields: { externalReference: "A-1" } }),
    ]);
    expect([a.ok, b.ok].filter(Boolean)).toHaveLength(1);
    expect(fault(a.ok ? b : a)).toBe("conflict externalReference:already_used");
    const other = await createOwner();
    expect((await createDraft(other, { type: "surplus", fields: { externalReference: "A-1" } })).ok).toBe(true);
  });

  it("does not exist for others", async () => {
    const { id } = unwrap(await createDraft(await createOwner(), { type: "surplus" }));
    const stranger = await createOwner();
    expect(fault(await getOwnListing(stranger, id))).toBe("not_found");
    expect(fault(await saveListing(stranger, { id, version: 1, changes: { title: "x" } }))).toBe("not_found");
    expect(fault(await deleteDraft(stranger, { id, version: 1 }))).toBe("not_found");
    expect(fault(await getOwnListing(stranger, "not-an-id"))).toBe("not_found");
  });

  it("is thrown away only as a draft", async () => {
    const owner = await createOwner();
    const { id } = unwrap(await createDraft(owner, { type: "surplus" }));
    expect((await deleteDraft(owner, { id, version: 1 })).ok).toBe(true);
    const shown = await createListing({ organizationId: owner.organization.id });
    expect(fault(await deleteDraft(owner, { id: shown.id, version: 1 }))).toBe("conflict");
  });

  it("types for ten minutes into one line of history", async () => {
    const owner = await createOwner();
    const { id } = unwrap(await createDraft(owner, { type: "surplus" }));
    for (const [index, title] of ["D", "Dö", "Dör", "Dörr"].entries())
      unwrap(await saveListing(owner, { id, version: index + 1, changes: { title } }));
    const history = unwrap(await listingHistory(owner, id));
    expect(history.map(({ what }) => what)).toEqual(["saved", "created"]);
    expect(history[0]).toMatchObject({ personId: owner.personId, fields: ["title"] });
  });
});

describe("photos of a listing", () => {
  it("keep their order, count once and belong to the organization", async () => {
    const owner = await createOwner();
    const { id } = unwrap(await createDraft(owner, { type: "surplus" }));
    const [a, b, pdf] = await Promise.all([
      createMedia({ organizationId: owner.organization.id }),
      createMedia({ organizationId: owner.organization.id }),
      createMedia({ organizationId: owner.organization.id, kind: "document" }),
    ]);
    const foreign = await createMedia({ organizationId: (await createOwner()).organization.id });
    // Two uploads that end at the same moment both stay.
    await Promise.all([
      addListingMedia(owner, { id, mediaIds: [a.id] }),
      addListingMedia(owner, { id, mediaIds: [b.id, pdf.id] }),
    ]);
    expect(unwrap(await addListingMedia(owner, { id, mediaIds: [a.id] })).version).toBe(3);
    expect(
      unwrap(
        await setListingMedia(owner, {
          id,
          version: 3,
          kind: "photo",
          media: [
            { mediaId: b.id, altText: " Gavel " },
            { mediaId: a.id, altText: "" },
          ],
        }),
      ).version,
    ).toBe(4);
    const own = unwrap(await getOwnListing(owner, id));
    expect(own.photos.map(({ media, altText }) => [media.id, altText])).toEqual([
      [b.id, "Gavel"],
      [a.id, ""],
    ]);
    expect(own.documents.map(({ media }) => media.id)).toEqual([pdf.id]);
    expect(fault(await addListingMedia(owner, { id, mediaIds: [foreign.id] }))).toBe(
      "invalid_input photos:not_an_option",
    );
    expect(fault(await setListingMedia(owner, { id, kind: "photo", media: [{ mediaId: pdf.id, altText: "" }] }))).toBe(
      "invalid_input photos:not_an_option",
    );
  });

  it("become drafts that share place and dates", async () => {
    const owner = await createOwner();
    const media = await Promise.all([1, 2, 3].map(() => createMedia({ organizationId: owner.organization.id })));
    const batch = unwrap(
      await createDraftsFromPhotos(owner, {
        mediaIds: media.map(({ id }) => id),
        shared: { municipalityCode: "2482", locality: "Skellefteå", availableUntil: inDays(20) },
      }),
    );
    expect(batch.drafts.map(({ mediaId }) => mediaId)).toEqual(media.map(({ id }) => id));
    const rows = await db().listing.findMany({ where: { batchId: batch.batchId }, include: { media: true } });
    expect(rows).toHaveLength(3);
    for (const row of rows)
      expect(row).toMatchObject({
        state: "draft",
        locality: "Skellefteå",
        municipalityCode: "2482",
        latitude: expect.closeTo(64.75, 1),
        media: [{ position: 0 }],
      });
    const events = await db().event.findMany({
      where: { type: "listing.created", subjectId: { in: rows.map(({ id }) => id) } },
    });
    expect(events).toHaveLength(3);
    expect(fault(await createDraftsFromPhotos(owner, { mediaIds: [], shared: {} }))).toBe(
      "invalid_input photos:required",
    );
  });
});

describe("listing similar", () => {
  it("copies the facts, not the number, the past days or the legal answers", async () => {
    const owner = await createOwner();
    const source = await createListing({
      organizationId: owner.organization.id,
      externalReference: "L-9",
      attributes: { width: { v: 900 } },
      legalStatus: "product",
      legalAnswers: { origin: "unused" },
      availableUntil: new Date("2020-01-01"),
    });
    const copy = unwrap(await duplicateListing(owner, { id: source.id }));
    const own = unwrap(await getOwnListing(owner, copy.id));
    expect(own.listing).toMatchObject({
      state: "draft",
      title: source.title,
      attributes: { width: { v: 900 } },
      externalReference: null,
      availableUntil: null,
    });
    expect(own.listing.legal.status).toBeNull();
    expect(own.listing.reference).not.toBe(source.reference);
  });
});

describe("the climate effect of a listing", () => {
  it("comes with its terms and sources, and shrinks with the distance", async () => {
    const owner = await createOwner();
    const { id } = await createListing({
      organizationId: owner.organization.id,
      categoryCode: "timber.glulam",
      quantity: 2.426,
      unit: "tonne",
    });
    const saved = unwrap(await saveListing(owner, { id, version: 1, changes: { strategy: "R3" } })).listing;
    const [standard, far] = [listingImpact(saved), listingImpact(saved, 400)];
    if (!standard.ok || !far.ok) throw new Error("glulam has a factor");
    expect(saved.climate?.kg).toBeCloseTo(standard.impact.estimate.totalKg, 6);
    expect(standard.impact).toMatchObject({ distanceAssumed: true, factor: { source: { publisher: "Boverket" } } });
    expect(far.impact.estimate.totalKg).toBeLessThan(0);
    expect(listingImpact({ ...saved, strategy: "R8" })).toEqual({ ok: false, reason: "strategy_not_comparable" });
    expect(listingImpact({ ...saved, type: "wanted" })).toEqual({ ok: false, reason: "not_surplus" });
  });
});

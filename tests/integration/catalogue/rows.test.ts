import { describe, expect, it } from "vitest";
import { saveListingRows } from "~/features/catalogue/drafting/save-listing-rows.server";
import type { IncomingRow, SavedRow } from "~/features/catalogue/drafting/incoming-row";
import { db } from "~/infra/db/client.server";
import { systemActor } from "~/shared/actor";
import { createListing, createPartnerGroup, inDays } from "../../factories/listing";
import { createMedia } from "../../factories/media";
import { createOwner } from "../../factories/organization";

const row = (
  number: string | null,
  fields: IncomingRow["fields"] = {},
  more: Partial<IncomingRow> = {},
): IncomingRow => ({
  externalReference: number,
  type: "surplus",
  fields: {
    title: `Vara ${number}`,
    categoryCode: "furniture.chairs",
    municipalityCode: "2480",
    quantity: 4,
    unit: "piece",
    ...fields,
  },
  publish: true,
  ...more,
});
const outcomes = (saved: readonly SavedRow[]) =>
  saved.map((one) =>
    one.outcome === "refused"
      ? `refused ${one.error.fields?.map(({ field, code }) => `${field}:${code}`).join() ?? one.error.code}`
      : `${one.outcome}${one.published ? " published" : ""}`,
  );

describe("many listings at once", () => {
  it("are made, changed, left alone or refused one by one", async () => {
    const owner = await createOwner();
    const save = (rows: readonly IncomingRow[]) => saveListingRows(owner, owner.organization.id, rows);
    expect(
      outcomes(
        await save([
          row("1"),
          row("2", { title: "" }, {}),
          row("3", { quantity: 1.5 }),
          row("1", { title: "Dubblett" }),
          row(null),
          row("4", { municipalityCode: "0180" }),
        ]),
      ),
    ).toEqual([
      "created published",
      "created",
      "refused quantity:whole_pieces",
      "refused externalReference:already_used",
      "created published",
      "refused municipalityCode:not_an_option",
    ]);
    expect(
      outcomes(await save([row("1"), row("2", { title: "Nu med rubrik" }), row("9", {}, { reference: "T-2222222" })])),
    ).toEqual(["unchanged", "updated published", "refused reference:not_an_option"]);
    expect(outcomes(await save([row("1", { title: "" })]))).toEqual(["refused title:required"]);
    const listing = await db().listing.findFirstOrThrow({
      where: { organizationId: owner.organization.id, externalReference: "1" },
    });
    expect(listing).toMatchObject({ title: "Vara 1", version: 1, state: "published" });
    const events = await db().event.groupBy({
      by: ["type"],
      where: { organizationId: owner.organization.id },
      _count: { _all: true },
      orderBy: { type: "asc" },
    });
    expect(events.map(({ type, _count }) => [type, _count._all])).toEqual([
      ["listing.created", 3],
      ["listing.published", 3],
      ["listing.saved", 1],
    ]);
  });

  it("wait for each other instead of making the same number twice", async () => {
    const owner = await createOwner();
    const rows = Array.from({ length: 30 }, (_, n) => row(String(n)));
    const [a, b] = await Promise.all([
      saveListingRows(owner, owner.organization.id, rows),
      saveListingRows(owner, owner.organization.id, [...rows].reverse()),
    ]);
    expect([...outcomes(a), ...outcomes(b)].sort()).toEqual([
      ...Array(30).fill("created published"),
      ...Array(30).fill("unchanged"),
    ]);
  });

  it("stay drafts while the e-mail is not verified, and are nobody else's", async () => {
    const [owner, stranger] = [await createOwner(), await createOwner()];
    expect(
      outcomes(await saveListingRows({ ...owner, emailVerified: false }, owner.organization.id, [row("1")])),
    ).toEqual(["created"]);
    expect(outcomes(await saveListingRows(stranger, owner.organization.id, [row("1")]))).toEqual(["refused forbidden"]);
    const foreign = await createListing({ organizationId: owner.organization.id });
    expect(
      outcomes(
        await saveListingRows(stranger, stranger.organization.id, [row(null, {}, { reference: foreign.reference })]),
      ),
    ).toEqual(["refused reference:not_an_option"]);
  });

  it("carry legal answers, photos, ladder and past for the example region", async () => {
    const owner = await createOwner();
    const organizationId = owner.organization.id;
    const [photo, group] = [await createMedia({ organizationId }), await createPartnerGroup(organizationId)];
    const past = { createdAt: new Date(`${inDays(-40)}T09:00:00Z`), publishedAt: new Date(`${inDays(-39)}T09:00:00Z`) };
    const waste = {
      answers: { origin: "dismantled", substances: ["none"], purpose: "disposal", hazardous: "no" },
      wasteCode: "17 05 04",
      note: "",
    };
    const saved = await saveListingRows(systemActor("seed"), organizationId, [
      row(
        "soil",
        { categoryCode: "soil.fill", unit: "m3" },
        { legal: waste, photos: [{ mediaId: photo.id, altText: "Högen" }], past: { ...past, state: "published" } },
      ),
      row("old", { availableUntil: inDays(-5) }, { past: { ...past, state: "expired" } }),
      row(
        "own",
        {},
        { release: { rung: "own", partnersFrom: inDays(3), publicFrom: null, partnerGroupIds: [group.id] } },
      ),
      row("soil2", { categoryCode: "soil.fill" }, { past: { ...past, state: "published" } }),
    ]);
    expect(outcomes(saved)).toEqual([
      "created published",
      "created",
      "created published",
      "refused legalStatus:legal_gate_open",
    ]);
    const rows = await db().listing.findMany({
      where: { organizationId },
      orderBy: { externalReference: "asc" },
      include: { media: true, partnerGroups: true },
    });
    expect(
      rows.map((one) => [
        one.externalReference,
        one.state,
        one.rung,
        one.legalStatus,
        one.media.length,
        one.partnerGroups.length,
      ]),
    ).toEqual([
      ["old", "expired", "public", null, 0, 0],
      ["own", "published", "own", null, 0, 1],
      ["soil", "published", "public", "waste", 1, 0],
    ]);
    expect(rows[2]).toMatchObject({ publishedAt: past.publishedAt, createdAt: past.createdAt });
    expect(
      outcomes(await saveListingRows(owner, organizationId, [row("x", {}, { past: { ...past, state: "published" } })])),
    ).toEqual(["refused forbidden"]);
  });
});

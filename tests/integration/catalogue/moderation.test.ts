import { describe, expect, it } from "vitest";
import { confirmListing } from "~/features/catalogue/life/confirm-listing.server";
import { blockListing, unblockListing } from "~/features/catalogue/moderation/block-listing.server";
import { decideReport } from "~/features/catalogue/moderation/decide-report.server";
import { listReports, openReportCount } from "~/features/catalogue/moderation/list-reports.server";
import { reportListing } from "~/features/catalogue/moderation/report-listing.server";
import { getListing } from "~/features/catalogue/reading/get-listing.server";
import { getOwnListing } from "~/features/catalogue/reading/get-own-listing.server";
import { listingHistory } from "~/features/catalogue/reading/listing-history.server";
import { db } from "~/infra/db/client.server";
import { visitor } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createListing } from "../../factories/listing";
import { createOwner } from "../../factories/organization";
import { createMember } from "../../factories/person";

const codeOf = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? "ok" : [result.error?.code, result.error?.reason].filter(Boolean).join(" ");
const setUp = async () => {
  const [owner, reader, administrator] = await Promise.all([
    createOwner(),
    createOwner(),
    createMember({ platformAdministrator: true }),
  ]);
  const listing = await createListing({ organizationId: owner.organization.id });
  return { owner, reader, administrator, listing };
};

describe("reporting a listing", () => {
  it("takes one open report a person, and of visitors one a wording", async () => {
    const { reader, listing, administrator } = await setUp();
    const report = (actor: Parameters<typeof reportListing>[0], message: string) =>
      reportListing(actor, { reference: listing.reference, reason: "wrong_facts", message });
    const twice = await Promise.all([report(reader, "Måtten stämmer inte"), report(reader, "Måtten stämmer inte")]);
    expect(twice.map((result) => unwrap(result).duplicate).sort()).toEqual([false, true]);
    expect(unwrap(await report(visitor("sv"), "Fel bild")).duplicate).toBe(false);
    expect(unwrap(await report(visitor("sv"), "Fel bild")).duplicate).toBe(true);
    expect(unwrap(await report(visitor("sv"), "Fel pris")).duplicate).toBe(false);
    const { rows, total } = unwrap(await listReports(administrator));
    expect(total).toBe(3);
    expect(rows[0]).toMatchObject({
      reporterId: reader.personId,
      listing: { reference: listing.reference, openReports: 3, blocked: false },
    });
    expect(await openReportCount(administrator)).toBe(3);
    expect(await openReportCount(reader)).toBe(0);
    expect(await db().event.count({ where: { subjectId: listing.id, type: "listing.reported" } })).toBe(3);
  });

  it("wants a word when the reason is none of the list, and a listing one can see", async () => {
    const { owner, reader, listing } = await setUp();
    expect(codeOf(await reportListing(reader, { reference: listing.reference, reason: "other", message: "" }))).toBe(
      "invalid_input",
    );
    const hidden = await createListing({ organizationId: owner.organization.id, rung: "own" });
    expect(codeOf(await reportListing(reader, { reference: hidden.reference, reason: "spam", message: "" }))).toBe(
      "not_found",
    );
  });

  it("is decided once; an upheld report can hide the listing in the same step", async () => {
    const { owner, reader, administrator, listing } = await setUp();
    unwrap(
      await reportListing(reader, { reference: listing.reference, reason: "hazardous", message: "Eternit på bilden" }),
    );
    const report = unwrap(await listReports(administrator)).rows.find((row) => row.listing.id === listing.id);
    const decide = (actor: Parameters<typeof decideReport>[0]) =>
      decideReport(actor, {
        id: report?.id ?? "",
        outcome: "upheld",
        decision: "Bilden visar asbestcement.",
        block: true,
      });
    expect(codeOf(await decide(owner))).toBe("forbidden");
    const both = await Promise.all([decide(administrator), decide(administrator)]);
    expect(both.map(codeOf).sort()).toEqual(["conflict report_decided", "ok"]);
    expect(codeOf(await getListing(visitor("sv"), listing.reference))).toBe("gone listing_removed");
    expect(unwrap(await getOwnListing(owner, listing.id)).listing).toMatchObject({
      blockedReason: "Bilden visar asbestcement.",
    });
    expect(codeOf(await confirmListing(owner, { id: listing.id }))).toBe("conflict listing_blocked");
    const [ownLines, allLines] = [
      unwrap(await listingHistory(owner, listing.id)),
      unwrap(await listingHistory(administrator, listing.id)),
    ];
    expect(ownLines.map(({ what }) => what)).toEqual(["blocked"]);
    expect(allLines.map(({ what }) => what)).toEqual(["blocked", "report_decided", "reported"]);
  });
});

describe("blocking", () => {
  it("hides and shows again, once each, with a reason for the owner", async () => {
    const { owner, administrator, listing } = await setUp();
    expect(codeOf(await blockListing(owner, { id: listing.id, reason: "Vill inte" }))).toBe("forbidden");
    expect(codeOf(await blockListing(administrator, { id: listing.id, reason: " " }))).toBe("invalid_input");
    const reason = "Bryter mot reglerna";
    expect(
      (
        await Promise.all([
          blockListing(administrator, { id: listing.id, reason }),
          blockListing(administrator, { id: listing.id, reason }),
        ])
      ).map((result) => unwrap(result).version),
    ).toEqual([2, 2]);
    unwrap(await unblockListing(administrator, { id: listing.id }));
    expect(codeOf(await getListing(visitor("sv"), listing.reference))).toBe("ok");
    expect(unwrap(await listingHistory(owner, listing.id)).map(({ what }) => what)).toEqual(["unblocked", "blocked"]);
  });
});

import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { advanceReleases } from "~/features/catalogue/release/advance-releases.server";
import { setRelease } from "~/features/catalogue/release/set-release.server";
import { visibleTo, visibilityFacts } from "~/features/catalogue/release/release-ladder";
import { viewerOf } from "~/features/catalogue/release/viewer-of.server";
import { getListing } from "~/features/catalogue/reading/get-listing.server";
import { getListingCards } from "~/features/catalogue/reading/get-listing-cards.server";
import { heldHomeCounts } from "~/features/catalogue/reading/held-home-counts.server";
import { homeCounts } from "~/features/catalogue/reading/home-counts.server";
import { newestListings } from "~/features/catalogue/reading/newest-listings.server";
import { listIdsForReindex, searchDocumentsFor } from "~/features/catalogue/reading/search-documents.server";
import { similarListings } from "~/features/catalogue/reading/similar-listings.server";
import { listingStates, rungs, type Listing } from "~/features/catalogue/listing";
import { listingColumns, toListing } from "~/features/catalogue/listing-store.server";
import { db } from "~/infra/db/client.server";
import { systemActor, visitor, type Actor, type OrganizationMember } from "~/shared/actor";
import { dayToDate } from "~/shared/dates";
import { seededRandom } from "~/shared/random";
import { unwrap } from "~/shared/result";
import { createListing, createPartnerGroup, inDays, statePermit } from "../../factories/listing";
import { createMedia } from "../../factories/media";
import { createOrganization, createOwner } from "../../factories/organization";

let owner: OrganizationMember;
let partner: OrganizationMember;
let receiver: OrganizationMember;
let stranger: OrganizationMember;
let actors: Actor[];
let groups: string[];
let gone: string;

beforeAll(async () => {
  [owner, partner, receiver, stranger] = (await Promise.all([
    createOwner(),
    createOwner(),
    createOwner(),
    createOwner(),
  ])) as [OrganizationMember, OrganizationMember, OrganizationMember, OrganizationMember];
  groups = (
    await Promise.all([
      createPartnerGroup(owner.organization.id, [partner.organization.id, receiver.organization.id]),
      createPartnerGroup(owner.organization.id),
    ])
  ).map(({ id }) => id);
  await statePermit(receiver.organization.id, inDays(-10), inDays(0));
  await statePermit(partner.organization.id, null, inDays(-1));
  actors = [owner, partner, receiver, stranger, visitor("sv")];
  gone = (await createOrganization({ deletedAt: new Date() })).id;
});
afterEach(() => void vi.useRealTimers());

/** Listings over every state, rung, date, block and legal status that visibility depends on. */
async function generate(count: number): Promise<Listing[]> {
  const random = seededRandom(3);
  const pick = <T>(options: readonly T[]): T => options[Math.floor(random() * options.length)] as T;
  const day = () => pick([null, null, inDays(-1), inDays(0), inDays(1)]);
  const listings: Listing[] = [];
  for (let n = 0; n < count; n++) {
    // Mostly live ones: those are where the rule has something to decide.
    const state = random() < 0.7 ? "published" : pick(listingStates);
    const [partnersFrom, publicFrom, legal] = [
      day(),
      day(),
      pick([null, "product", "waste", "hazardous_waste", "hazardous_waste"]),
    ];
    const row = await createListing({
      organizationId: random() < 0.05 ? gone : owner.organization.id,
      state,
      rung: pick(rungs),
      partnersFrom: partnersFrom && dayToDate(partnersFrom),
      publicFrom: publicFrom && dayToDate(publicFrom),
      expiresOn: dayToDate(pick([inDays(-1), inDays(0), inDays(1), inDays(30)])),
      blockedAt: random() < 0.1 ? new Date() : null,
      legalStatus: legal,
      wasteCode: legal?.includes("waste") ? "170504" : null,
      groupIds: groups.filter(() => random() < 0.5),
    });
    listings.push(toListing(await db().listing.findUniqueOrThrow({ where: { id: row.id }, ...listingColumns })));
  }
  return listings;
}

describe("visibility", () => {
  it("is the same in SQL as in the rule, for every listing and reader, today and tomorrow", async () => {
    const listings = await generate(220);
    const ids = listings.map(({ id }) => id);
    for (const days of [0, 1]) {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${inDays(days)}T11:00:00Z`) });
      const today = inDays(0);
      const reached = new Set<string>();
      for (const actor of actors) {
        const viewer = await viewerOf(actor);
        const cards = new Map((await getListingCards(actor, ids)).map((card) => [card.id, card.because]));
        for (const listing of listings) {
          const verdict = visibleTo(visibilityFacts(listing, listing.organizationId === gone), viewer, today);
          reached.add(verdict.because);
          expect(
            [cards.get(listing.id) ?? "hidden"],
            JSON.stringify([listing.state, listing.release, listing.expiresOn, listing.legal.status, viewer]),
          ).toEqual([verdict.visible ? verdict.because : "hidden"]);
        }
      }
      // The matrix is worth something only if it meets every answer there is.
      expect([...reached].sort()).toEqual([
        "blocked",
        "ended",
        "expired",
        "hazardous",
        "not_published",
        "own",
        "own_rung",
        "partner",
        "partners_rung",
        "paused",
        "public",
      ]);
      vi.useRealTimers();
    }
  }, 60_000);

  it("holds for the page, the lists and the counts alike", async () => {
    const [hidden, open] = await Promise.all([
      createListing({
        organizationId: owner.organization.id,
        rung: "own",
        title: "Dold balk",
        categoryCode: "metal.beams",
        municipalityCode: "2403",
      }),
      createListing({
        organizationId: owner.organization.id,
        title: "Öppen balk",
        categoryCode: "metal.beams",
        municipalityCode: "2403",
      }),
    ]);
    const seen = async (actor: Actor) => ({
      page: (await getListing(actor, hidden.reference)).ok,
      similar: (await similarListings(actor, open.reference, 50)).some(({ id }) => id === hidden.id),
      newest: (await newestListings(actor, { limit: 500 })).some(({ id }) => id === hidden.id),
      count: (await homeCounts(actor)).byMunicipality["2403"],
    });
    expect(await seen(owner)).toEqual({ page: true, similar: true, newest: true, count: 2 });
    for (const actor of [partner, stranger, visitor("sv")])
      expect(await seen(actor)).toEqual({ page: false, similar: false, newest: false, count: 1 });
  });

  it("tells of something gone only to those it was open to", async () => {
    const inner = await createListing({
      organizationId: owner.organization.id,
      rung: "partners",
      groupIds: [groups[0] as string],
      state: "withdrawn",
    });
    const codes = await Promise.all(
      [partner, stranger, visitor("sv")].map(async (actor) => {
        const result = await getListing(actor, inner.reference);
        return result.ok ? "ok" : result.error.code;
      }),
    );
    expect(codes).toEqual(["gone", "not_found", "not_found"]);
  });

  it("lets an administrator look at what is shown to fewer, but not at drafts", async () => {
    const administrator = { ...stranger, platformAdministrator: true };
    const inner = await createListing({ organizationId: owner.organization.id, rung: "own" });
    const draft = await createListing({ organizationId: owner.organization.id, state: "draft" });
    expect(unwrap(await getListing(administrator, inner.reference)).because).toBe("moderation");
    expect((await getListing(administrator, draft.reference)).ok).toBe(false);
    expect(await getListingCards(administrator, [inner.id])).toEqual([]);
  });
});

describe("the ladder", () => {
  it("is set with own groups only, and its days move it once", async () => {
    const row = await createListing({ organizationId: owner.organization.id });
    const foreign = await createPartnerGroup(stranger.organization.id, [partner.organization.id]);
    const plan = {
      id: row.id,
      rung: "own" as const,
      partnersFrom: inDays(1),
      publicFrom: inDays(2),
      partnerGroupIds: [groups[0] as string],
    };
    expect((await setRelease(owner, { ...plan, partnerGroupIds: [foreign.id] })).ok).toBe(false);
    expect((await setRelease(owner, { ...plan, publicFrom: inDays(0) })).ok).toBe(false);
    expect(unwrap(await setRelease(owner, { ...plan, version: 1 })).version).toBe(2);
    expect((await getListing(partner, row.reference)).ok).toBe(false);

    vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${inDays(1)}T11:00:00Z`) });
    expect((await getListing(partner, row.reference)).ok).toBe(true);
    expect((await getListing(stranger, row.reference)).ok).toBe(false);
    await advanceReleases(systemActor("test"));
    expect(await db().listing.findUniqueOrThrow({ where: { id: row.id } })).toMatchObject({
      rung: "partners",
      partnersFrom: null,
    });
    vi.useRealTimers();

    vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${inDays(2)}T11:00:00Z`) });
    expect((await getListing(visitor("sv"), row.reference)).ok).toBe(true);
    await advanceReleases(systemActor("test"));
    expect(await advanceReleases(systemActor("test"))).toBe(0);
    const moves = await db().event.findMany({
      where: { subjectId: row.id, type: "listing.rung_moved" },
      orderBy: { id: "asc" },
    });
    expect(moves.map(({ payload }) => payload)).toEqual([
      { from: "own", to: "partners" },
      { from: "partners", to: "public" },
    ]);
  });
});

describe("lists", () => {
  it("give cards in the order asked, with the first photo", async () => {
    const [a, b] = await Promise.all([
      createListing({ organizationId: owner.organization.id }),
      createListing({ organizationId: owner.organization.id, attributes: { condition_grade: { v: "good" } } }),
    ]);
    const [first, second] = await Promise.all([
      createMedia({ organizationId: owner.organization.id }),
      createMedia({ organizationId: owner.organization.id }),
    ]);
    await db().listingMedia.createMany({
      data: [
        { listingId: b.id, mediaId: second.id, position: 1 },
        { listingId: b.id, mediaId: first.id, position: 0, altText: "Framsidan" },
      ],
    });
    const cards = await getListingCards(visitor("sv"), [b.id, "nonsense", a.id, b.id]);
    expect(cards.map(({ id }) => id)).toEqual([b.id, a.id]);
    expect(cards[0]).toMatchObject({
      condition: "good",
      photo: { altText: "Framsidan", media: { id: first.id } },
      quantity: { amount: 40, unit: "piece" },
    });
    expect(cards[1]?.photo).toBeNull();
  });

  it("find what is near", async () => {
    const far = await createListing({ organizationId: owner.organization.id, latitude: 65.1, longitude: 17.11 });
    const near = await newestListings(visitor("sv"), {
      limit: 500,
      near: { point: { latitude: 65.1, longitude: 17.1 }, km: 10 },
    });
    expect(near.map(({ id }) => id)).toEqual([far.id]);
  });

  it("find what is wanted, and count it beside what there is", async () => {
    const before = await homeCounts(visitor("sv"));
    const lone = await createOwner();
    const [wanted] = await Promise.all([
      createListing({ organizationId: lone.organization.id, type: "wanted", categoryCode: "soil.gravel" }),
      createListing({ organizationId: lone.organization.id, categoryCode: "soil.gravel" }),
    ]);
    const newest = await newestListings(visitor("sv"), { limit: 500, types: ["wanted"] });
    expect(newest.map(({ id }) => id)).toContain(wanted.id);
    expect(new Set(newest.map(({ type }) => type))).toEqual(new Set(["wanted"]));
    const after = await homeCounts(visitor("sv"));
    expect(after.organizations).toBe(before.organizations + 1);
    expect(after.byGroup.soil).toEqual({
      total: (before.byGroup.soil?.total ?? 0) + 2,
      wanted: (before.byGroup.soil?.wanted ?? 0) + 1,
    });
  });

  it("are counted once for readers who see the same, and anew for one who sees more", async () => {
    const held = await heldHomeCounts(visitor("sv"));
    await createListing({ organizationId: owner.organization.id, categoryCode: "soil.gravel" });
    await createListing({ organizationId: owner.organization.id, rung: "partners", groupIds: groups.slice(0, 1) });
    expect(await heldHomeCounts(visitor("en"))).toEqual(held);
    expect((await homeCounts(visitor("sv"))).total).toBe(held.total + 1);
    expect((await heldHomeCounts(partner)).total).toBeGreaterThan(held.total + 1);
  });

  it("give the index what belongs in it, and only facts of the category", async () => {
    const [live, paused] = await Promise.all([
      createListing({
        organizationId: owner.organization.id,
        rung: "own",
        attributes: { width: { v: 900 }, memory: { v: 16 } },
      }),
      createListing({ organizationId: owner.organization.id, state: "paused" }),
    ]);
    const documents = await searchDocumentsFor([live.id, paused.id]);
    expect(documents.map(({ id, attributes }) => [id, attributes])).toEqual([[live.id, { width: { v: 900 } }]]);
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const page: string[] = await listIdsForReindex(after, 7);
      ids.push(...page);
      after = page.at(-1) ?? null;
      if (page.length < 7) break;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(live.id);
    expect(ids).not.toContain(paused.id);
  });
});

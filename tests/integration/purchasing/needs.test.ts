import { beforeAll, describe, expect, it } from "vitest";
import { askPartner } from "~/features/tenders/needs/ask-partner.server";
import { createNeed } from "~/features/tenders/needs/create-need.server";
import { decideTransfer } from "~/features/tenders/needs/decide-transfer.server";
import { getNeed } from "~/features/tenders/needs/get-need.server";
import { listNeeds } from "~/features/tenders/needs/list-needs.server";
import { saveNeed } from "~/features/tenders/needs/save-need.server";
import { setNeedOutcome } from "~/features/tenders/needs/set-outcome.server";
import { takeOwnStock } from "~/features/tenders/needs/take-own-stock.server";
import { reuseFirst } from "~/features/tenders/needs/reuse-first.server";
import { reindexListings } from "~/composition/search-index.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createListing, createPartnerGroup } from "../../factories/listing";
import { createNeed as needOf } from "../../factories/need";
import { createMemberOf, createOrganization, createOwner } from "../../factories/organization";
import { createOfficer } from "../../factories/tender";

let officer: OrganizationMember;
let requester: OrganizationMember;
let neighbour: OrganizationMember;
let company: OrganizationMember;
const notFound = { ok: false, error: { code: "not_found" } };

beforeAll(async () => {
  officer = await createOfficer();
  requester = await createMemberOf(officer.organization.id, { role: "member" });
  neighbour = await createMemberOf((await createOrganization({ kind: "municipality" })).id);
  company = await createOwner();
});

const write = (actor: OrganizationMember, values: Record<string, string>) =>
  createNeed(actor, { id: newId(), values: { title: "Stolar", ...values } });
const field = (result: unknown) => (result as { error?: { fields?: { field: string; code: string }[] } }).error?.fields;

describe("a need", () => {
  it("is any member's of a public body to write and read, and not there for others", async () => {
    const { id } = unwrap(await write(requester, { quantity: "12", unit: "piece" }));
    expect(unwrap(await getNeed(officer, id))).toMatchObject({ officer: true, need: { quantity: 12 } });
    expect(unwrap(await getNeed(requester, id)).officer).toBe(false);
    expect(await getNeed(neighbour, id)).toMatchObject(notFound);
    expect(await write(company, {})).toMatchObject(notFound);
    expect(await listNeeds(company)).toMatchObject(notFound);
    expect(await saveNeed(neighbour, { id, version: 1, values: { title: "Annat" } })).toMatchObject(notFound);
  });

  it("is made once by two presses and leaves one event", async () => {
    const input = { id: newId(), values: { title: "Bord" } };
    unwrap(await createNeed(officer, input));
    unwrap(await createNeed(officer, input));
    expect(await db().event.count({ where: { subjectId: input.id } })).toBe(1);
  });

  it.each([
    [{ title: "" }, "title", "required"],
    [{ quantity: "-3", unit: "piece" }, "quantity", "quantity_not_positive"],
    [{ quantity: "många", unit: "piece" }, "quantity", "invalid_number"],
    [{ quantity: "3" }, "unit", "unit_required"],
    [{ quantity: "3", unit: "kPa" }, "unit", "unit_not_allowed"],
    [{ todaySince: "2199-01-01" }, "todaySince", "day_to_come"],
    [{ neededBy: "2026-02-30" }, "neededBy", "invalid_date"],
    [{ categoryCode: "furniture.none" }, "categoryCode", "not_an_option"],
    [{ motive_need: "Därför" }, "depth_need", "motive_without_answer"],
  ])("with %o is refused at %s: %s", async (values, name, code) => {
    expect(field(await write(officer, values))).toContainEqual(expect.objectContaining({ field: name, code }));
  });

  it("keeps what somebody saved in between, and its answers as the motive", async () => {
    const { id } = unwrap(await write(officer, {}));
    const values = { title: "Stolar", depth_need: "less", motive_need: "Vi delar", depth_reuse: "fully" };
    unwrap(await saveNeed(officer, { id, version: 1, values }));
    expect(await saveNeed(requester, { id, version: 1, values: { title: "Bänkar" } })).toMatchObject({
      error: { code: "stale_version", current: { title: "Stolar" } },
    });
    expect(unwrap(await getNeed(officer, id)).motive).toEqual([
      { step: "need", answer: "less", motive: "Vi delar", outcome: "part_goes_on" },
      { step: "reuse", answer: "fully", motive: "", outcome: "ends" },
    ]);
  });

  it("that is closed is not changed until it is opened again", async () => {
    const { id } = unwrap(await write(officer, {}));
    unwrap(await setNeedOutcome(officer, { id, outcome: "covered" }));
    const closed = await saveNeed(officer, { id, version: 2, values: { title: "Annat" } });
    expect(closed).toMatchObject({ error: { reason: "need_closed" } });
    unwrap(await setNeedOutcome(officer, { id, outcome: null }));
    unwrap(await saveNeed(officer, { id, version: 3, values: { title: "Annat" } }));
  });
});

describe("own stock", () => {
  const take = async (listing: { id: string }, over: Record<string, unknown> = {}) => {
    const { id: needId } = await needOf(officer.organization.id);
    const move = { id: newId(), needId, listingId: listing.id, quantity: 10, unit: "piece" as const, ...over };
    return { move, result: await takeOwnStock(officer, move) };
  };
  const stock = (over: object = {}) =>
    createListing({ organizationId: officer.organization.id, rung: "own", quantity: 12, ...over });

  it("shrinks by what is taken, once however often the button is pressed, and ends when nothing is left", async () => {
    const listing = await stock();
    const { move, result } = await take(listing);
    unwrap(result);
    unwrap(await takeOwnStock(officer, move));
    expect(await db().listing.findUnique({ where: { id: listing.id } })).toMatchObject({
      state: "published",
      version: 2,
    });
    expect((await db().listing.findUniqueOrThrow({ where: { id: listing.id } })).quantity?.toNumber()).toBe(2);
    unwrap((await take(listing, { quantity: 2 })).result);
    expect(await db().listing.findUnique({ where: { id: listing.id } })).toMatchObject({ state: "withdrawn" });
    const types = (await db().event.findMany({ where: { subjectId: listing.id }, orderBy: { id: "asc" } })).map(
      ({ type }) => type,
    );
    expect(types).toEqual(["listing.handed_over", "listing.withdrawn"]);
  });

  it.each([
    [{}, { quantity: 13 }, "take_quantity_short"],
    [{}, { unit: "kg" }, "take_unit_mismatch"],
    [{ quantity: null, unit: null }, {}, "take_quantity_unknown"],
  ])("%o of which %o is asked is refused: %s, and nothing changes", async (over, wanted, code) => {
    const listing = await stock(over);
    const { result, move } = await take(listing, wanted);
    expect(field(result)).toMatchObject([{ field: "quantity", code }]);
    expect(await db().internalTransfer.count({ where: { needId: move.needId } })).toBe(0);
    expect(await db().listing.findUnique({ where: { id: listing.id } })).toMatchObject({ version: 1 });
  });

  it("converts within a measure: a tonne is a thousand kilograms", async () => {
    const listing = await stock({ quantity: 1500, unit: "kg" });
    unwrap((await take(listing, { quantity: 1, unit: "tonne" })).result);
    expect((await db().listing.findUniqueOrThrow({ where: { id: listing.id } })).quantity?.toNumber()).toBe(500);
  });

  it("of another organization is not there to be taken", async () => {
    const foreign = await createListing({ organizationId: neighbour.organization.id });
    expect((await take(foreign)).result).toMatchObject(notFound);
  });

  it("is not given twice by two who take at once", async () => {
    const listing = await stock();
    const both = await Promise.all([take(listing), take(listing)]);
    expect(both.filter(({ result }) => result.ok)).toHaveLength(1);
  });
});

describe("a partner's stock", () => {
  const released = async (over: object = {}) => {
    const group = await createPartnerGroup(neighbour.organization.id, [officer.organization.id]);
    const own = { organizationId: neighbour.organization.id, rung: "partners", groupIds: [group.id] };
    return createListing({ ...own, quantity: 20, priceKind: "free", ...over });
  };
  const ask = async (listing: { id: string }, over: Record<string, unknown> = {}) => {
    const { id: needId } = await needOf(officer.organization.id);
    const wish = { id: newId(), needId, listingId: listing.id, quantity: 5, unit: "piece" as const, ground: "Gratis" };
    return { wish, result: await askPartner(officer, { ...wish, ...over }) };
  };

  it("moves when a member of the owner says yes, and not before", async () => {
    const listing = await released();
    const { wish, result } = await ask(listing);
    unwrap(result);
    const left = async () => (await db().listing.findUniqueOrThrow({ where: { id: listing.id } })).quantity?.toNumber();
    expect(await left()).toBe(20);
    expect(await decideTransfer(officer, { id: wish.id, accept: true })).toMatchObject(notFound);
    unwrap(await decideTransfer(neighbour, { id: wish.id, accept: true }));
    expect(await left()).toBe(15);
    expect(await decideTransfer(neighbour, { id: wish.id, accept: true })).toMatchObject({
      error: { reason: "transfer_answered" },
    });
    expect(unwrap(await getNeed(officer, wish.needId)).transfers).toMatchObject([{ state: "done", quantity: 5 }]);
  });

  it("stays when the owner says no", async () => {
    const listing = await released();
    const { wish } = await ask(listing);
    unwrap(await decideTransfer(neighbour, { id: wish.id, accept: false }));
    expect(await db().listing.findUnique({ where: { id: listing.id } })).toMatchObject({ version: 1 });
  });

  it("with a price, or offered to everybody, is a purchase", async () => {
    for (const over of [{ priceKind: "fixed", priceMinor: 100n }, { rung: "public" }]) {
      const { result } = await ask(await released(over));
      expect(result).toMatchObject({ error: { reason: "transfer_is_purchase" } });
    }
  });

  it("is not asked for without a ground, nor seen without being a partner", async () => {
    expect(field((await ask(await released(), { ground: " " })).result)).toMatchObject([{ field: "ground" }]);
    const hidden = await createListing({ organizationId: neighbour.organization.id, rung: "own", priceKind: "free" });
    expect((await ask(hidden)).result).toMatchObject(notFound);
  });
});

describe("reuse first", () => {
  it("adds up what each source has, in the need's unit, and sees no more than the one rule lets it", async () => {
    const category = { categoryCode: "furniture.storage" };
    const group = await createPartnerGroup(neighbour.organization.id, [officer.organization.id]);
    const theirs = { organizationId: neighbour.organization.id, ...category };
    const listings = [
      await createListing({ organizationId: officer.organization.id, rung: "own", quantity: 30, ...category }),
      await createListing({ ...theirs, rung: "partners", groupIds: [group.id], quantity: 7 }),
      await createListing({ ...theirs, rung: "own", quantity: 500 }),
      await createListing({ organizationId: company.organization.id, quantity: 400, unit: "kg", ...category }),
    ];
    await reindexListings(listings.map(({ id }) => id));
    const { id } = await needOf(officer.organization.id, category);
    const { coverage, finds } = await reuseFirst(officer, unwrap(await getNeed(officer, id)).need);
    expect(coverage.own).toEqual({ found: 30, uncounted: 0, finds: 1 });
    expect(coverage.partner).toEqual({ found: 7, uncounted: 0, finds: 1 });
    expect(coverage.public).toEqual({ found: 0, uncounted: 1, finds: 1 });
    expect(finds.map(({ way }) => way).sort()).toEqual(["buy", "buy", "move"]);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { getTasks } from "~/features/notifications/today/get-tasks.server";
import { keepListing } from "~/features/notifications/today/keep-listing.server";
import { newsNearby } from "~/features/notifications/today/news-nearby.server";
import { todayListings } from "~/features/notifications/today/own-listings.server";
import { sendMessage } from "~/features/trade/send-message.server";
import { db } from "~/infra/db/client.server";
import type { Member } from "~/shared/actor";
import { addDays, dateToDay, dayToDate, toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createColleague, createOpenListing, createParty, createThread, type Party } from "../../factories/thread";

let seller: Party;
let buyer: Party;
const day = toStockholmDay(new Date());
const inDays = (days: number) => dayToDate(addDays(day, days));
const kinds = async (actor: Member) => (await getTasks(actor)).map((task) => task.kind);

beforeEach(async () => {
  seller = await createParty({ organizationName: "Exempel Sågverk AB" });
  buyer = await createParty({ organizationName: "Exempel Bygg AB" });
});

describe("what waits for a person", () => {
  it("is nothing where all is well", async () => {
    await createOpenListing(seller.organizationId);
    expect(await getTasks(seller.actor)).toEqual([]);
  });

  it("holds questions nobody has answered, and loses them with the answer of a colleague", async () => {
    const thread = await createThread({
      seller,
      buyer,
      listingId: (await createOpenListing(seller.organizationId)).id,
    });
    expect(await getTasks(seller.actor)).toMatchObject([
      {
        kind: "answer",
        threadId: thread.id,
        organization: "Exempel Bygg AB",
        listing: "Innerdörrar, 40 st",
        side: "seller",
      },
    ]);
    const colleague = await createColleague(seller.organizationId);
    unwrap(await sendMessage(colleague.actor, thread.id, { body: "Ja", clientKey: newId() }));
    expect(await getTasks(seller.actor)).toEqual([]);
    expect(await kinds(buyer.actor)).toEqual(["answer"]);
  });

  it("counts the questions it does not name", async () => {
    for (let n = 0; n < 7; n++) {
      const asker = await createParty();
      await createThread({ seller, buyer: asker, listingId: (await createOpenListing(seller.organizationId)).id });
    }
    const tasks = await getTasks(seller.actor);
    expect(tasks.filter((task) => task.kind === "answer")).toHaveLength(5);
    expect(tasks).toContainEqual({ kind: "more_answers", count: 2 });
  });

  it("holds listings that end within a week, drafts, join requests, and an address to confirm", async () => {
    const soon = await createOpenListing(seller.organizationId, { title: "Snart slut" });
    await db().listing.update({ where: { id: soon.id }, data: { expiresOn: inDays(1), confirmedAt: inDays(-89) } });
    const later = await createOpenListing(seller.organizationId, { title: "Om sex dagar" });
    await db().listing.update({ where: { id: later.id }, data: { expiresOn: inDays(6), goneBy: inDays(6) } });
    const far = await createOpenListing(seller.organizationId);
    await db().listing.update({ where: { id: far.id }, data: { expiresOn: inDays(20) } });
    await db().listing.create({
      data: {
        id: newId(),
        reference: `T-${newId().slice(-7).toUpperCase()}`,
        organizationId: seller.organizationId,
        type: "surplus",
        title: "Halvfärdig",
      },
    });
    await db().joinRequest.create({
      data: { id: newId(), organizationId: seller.organizationId, personId: buyer.personId },
    });
    const fresh: Member = { ...seller.actor, emailVerified: false };
    const tasks = await getTasks(fresh);
    expect(tasks.map((task) => task.kind)).toEqual(["verify_email", "expiring", "join_requests", "expiring", "drafts"]);
    expect(tasks[1]).toMatchObject({ id: soon.id, daysLeft: 1, oneClick: true });
    expect(tasks[3]).toMatchObject({ id: later.id, daysLeft: 6, oneClick: false });
    expect(tasks[4]).toMatchObject({ count: 1, title: "Halvfärdig" });
    // Letting people in is for those who answer for the organization.
    const member = await createColleague(seller.organizationId);
    expect(await kinds(member.actor)).not.toContain("join_requests");
  });

  it("leads somebody without an organization to one", async () => {
    expect(await kinds({ ...seller.actor, organization: null })).toEqual(["join_or_create"]);
  });

  it("shows the queue of reports to administrators only", async () => {
    const listing = await createOpenListing(seller.organizationId);
    await db().listingReport.create({ data: { id: newId(), listingId: listing.id, reason: "spam" } });
    const administrator = await createParty({ platformAdministrator: true });
    expect(await getTasks(administrator.actor)).toEqual([{ kind: "reports", count: 1 }]);
    expect(await kinds(buyer.actor)).toEqual([]);
  });
});

describe("still there, in one press", () => {
  it("begins the ninety days anew", async () => {
    const listing = await createOpenListing(seller.organizationId);
    await db().listing.update({ where: { id: listing.id }, data: { expiresOn: inDays(1), confirmedAt: inDays(-89) } });
    unwrap(await keepListing(seller.actor, { id: listing.id, version: listing.version }));
    const after = await db().listing.findUniqueOrThrow({ where: { id: listing.id } });
    expect(after.expiresOn && dateToDay(after.expiresOn)).toBe(addDays(day, 90));
    expect(await getTasks(seller.actor)).toEqual([]);
  });

  it("moves a stated last day thirty days on", async () => {
    const listing = await createOpenListing(seller.organizationId);
    await db().listing.update({ where: { id: listing.id }, data: { expiresOn: inDays(2), availableUntil: inDays(2) } });
    unwrap(await keepListing(seller.actor, { id: listing.id, version: listing.version }));
    const after = await db().listing.findUniqueOrThrow({ where: { id: listing.id } });
    expect(after.expiresOn && dateToDay(after.expiresOn)).toBe(addDays(day, 32));
  });

  it("leaves a stated “gone by” alone, and what is not one's own", async () => {
    const listing = await createOpenListing(seller.organizationId);
    await db().listing.update({ where: { id: listing.id }, data: { expiresOn: inDays(2), goneBy: inDays(2) } });
    expect(await keepListing(seller.actor, { id: listing.id, version: listing.version })).toMatchObject({
      ok: false,
      error: { code: "unprocessable" },
    });
    expect(await keepListing(buyer.actor, { id: listing.id, version: listing.version })).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
  });

  it("is one event when pressed twice", async () => {
    const listing = await createOpenListing(seller.organizationId);
    await db().listing.update({ where: { id: listing.id }, data: { expiresOn: inDays(1), confirmedAt: inDays(-89) } });
    const input = { id: listing.id, version: listing.version };
    const both = await Promise.all([keepListing(seller.actor, input), keepListing(seller.actor, input)]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(await db().event.count({ where: { subjectId: listing.id, type: "listing.confirmed" } })).toBe(1);
  });
});

describe("beside it", () => {
  it("shows one's own live listings with how many have asked", async () => {
    const listing = await createOpenListing(seller.organizationId);
    await createThread({ seller, buyer, listingId: listing.id });
    await createThread({ seller, buyer: await createParty(), listingId: listing.id });
    const { listings, total } = await todayListings(seller.actor, 5);
    expect(total).toBe(1);
    expect(listings).toMatchObject([{ row: { id: listing.id }, questions: 2 }]);
  });

  it("shows what others have near one's first site, else the region", async () => {
    const umea = { latitude: 63.8258, longitude: 20.263 };
    await db().site.create({
      data: {
        id: newId(),
        organizationId: buyer.organizationId,
        name: "Lager",
        locality: "Umeå",
        municipalityCode: "2480",
        ...umea,
      },
    });
    const near = await createOpenListing(seller.organizationId, { title: "Nära" });
    await db().listing.update({ where: { id: near.id }, data: { latitude: 63.9, longitude: 20.3 } });
    const own = await createOpenListing(buyer.organizationId, { title: "Egen" });
    await db().listing.update({ where: { id: own.id }, data: umea });
    const found = await newsNearby(buyer.actor, 4);
    expect(found.from?.locality).toBe("Umeå");
    expect(found.cards.map((card) => card.id)).toEqual([near.id]);
    expect((await newsNearby(seller.actor, 4)).from).toBeNull();
  });
});

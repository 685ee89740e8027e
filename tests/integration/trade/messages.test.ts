import { beforeEach, describe, expect, it } from "vitest";
import { countUnread } from "~/features/trade/count-unread.server";
import { listInbox } from "~/features/trade/list-inbox.server";
import { listWaiting } from "~/features/trade/list-waiting.server";
import { readThread } from "~/features/trade/read-thread.server";
import { sendMessage } from "~/features/trade/send-message.server";
import { setBlock } from "~/features/trade/set-block.server";
import type { ThreadView } from "~/features/trade/thread-view";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createMedia } from "../../factories/media";
import { createColleague, createOpenListing, createParty, createThread, type Party } from "../../factories/thread";

let seller: Party;
let buyer: Party;
let threadId: string;
const message = (body: string, clientKey = newId()) => ({ body, clientKey });
const read = async (actor: OrganizationMember, id = threadId): Promise<ThreadView> => {
  const view = unwrap(await readThread(actor, id));
  if (view.kind !== "thread") throw new Error("elsewhere");
  return view;
};

beforeEach(async () => {
  seller = await createParty({ organizationName: "Exempel Sågverk AB" });
  buyer = await createParty({ organizationName: "Exempel Bygg AB" });
  threadId = (await createThread({ seller, buyer, listingId: (await createOpenListing(seller.organizationId)).id })).id;
});

describe("sending", () => {
  it("reaches both organizations and nobody else", async () => {
    unwrap(await sendMessage(seller.actor, threadId, message("Ja, alla 40.")));
    const view = await read(buyer.actor);
    expect(view.messages.map(({ body, own, organizationName }) => [body, own, organizationName])).toEqual([
      ["Finns de kvar?", true, "Exempel Bygg AB"],
      ["Ja, alla 40.", false, "Exempel Sågverk AB"],
    ]);
    const stranger = await createParty();
    expect(await readThread(stranger.actor, threadId)).toEqual({ ok: false, error: { code: "not_found" } });
    expect(await sendMessage(stranger.actor, threadId, message("Hej"))).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await readThread(buyer.actor, "inget-id")).toEqual({ ok: false, error: { code: "not_found" } });
  });

  it("makes one message of a button pressed twice, also at the same moment", async () => {
    const same = message("Dubbelt");
    const sent = await Promise.all(Array.from({ length: 6 }, () => sendMessage(seller.actor, threadId, same)));
    expect(new Set(sent.map((result) => unwrap(result).messageId)).size).toBe(1);
    expect(sent.filter((result) => !unwrap(result).repeated)).toHaveLength(1);
    expect(await db().message.count({ where: { threadId, body: "Dubbelt" } })).toBe(1);
    expect(await db().event.count({ where: { subjectId: threadId, type: "message.sent" } })).toBe(1);
  });

  it("gives messages sent at once times of their own, in the order they were written", async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        sendMessage(n % 2 ? seller.actor : buyer.actor, threadId, message(`nr ${n}`)),
      ),
    );
    const times = (await read(buyer.actor)).messages.map((entry) => entry.createdAt);
    expect(new Set(times).size).toBe(times.length);
    expect(times).toEqual([...times].sort());
  });

  it("writes one event without the words themselves", async () => {
    unwrap(await sendMessage(seller.actor, threadId, message("Portkoden är hemlig")));
    const [event] = await db().event.findMany({ where: { subjectId: threadId, type: "message.sent" } });
    expect(event?.organizationId).toBe(seller.organizationId);
    expect(JSON.stringify(event?.payload)).not.toContain("hemlig");
  });

  it("asks for words or a file", async () => {
    expect(await sendMessage(seller.actor, threadId, message("   "))).toMatchObject({
      ok: false,
      error: { code: "invalid_input", fields: [{ field: "body", code: "required" }] },
    });
    const photo = await createMedia({ organizationId: seller.organizationId });
    unwrap(await sendMessage(seller.actor, threadId, { ...message(""), mediaIds: [photo.id] }));
    expect((await read(buyer.actor)).messages.at(-1)?.files.map((file) => file.fileName)).toEqual(["bild.jpg"]);
  });

  it("sends only files of one's own organization", async () => {
    const theirs = await createMedia({ organizationId: buyer.organizationId });
    const refused = await sendMessage(seller.actor, threadId, { ...message("Se bild"), mediaIds: [theirs.id] });
    expect(refused).toMatchObject({ ok: false, error: { fields: [{ field: "files", code: "file_not_yours" }] } });
    expect(await db().message.count({ where: { threadId } })).toBe(1);
  });

  it("asks for a verified address, and for a membership that still stands", async () => {
    const fresh = await createColleague(seller.organizationId, { emailVerified: false });
    expect(await sendMessage(fresh.actor, threadId, message("Hej"))).toMatchObject({
      ok: false,
      error: { code: "forbidden", reason: "email_not_verified" },
    });
    await db().membership.deleteMany({ where: { personId: fresh.personId } });
    expect(await sendMessage(fresh.actor, threadId, message("Hej"))).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
  });
});

describe("seen and unseen", () => {
  it("counts for each person alone", async () => {
    const colleague = await createColleague(seller.organizationId);
    expect(await countUnread(seller.actor)).toBe(1);
    const first = await read(seller.actor);
    expect(first.wasUnread).toBe(true);
    expect(await countUnread(seller.actor)).toBe(0);
    expect((await read(seller.actor)).wasUnread).toBe(false);
    expect(await countUnread(colleague.actor)).toBe(1);
    expect(await countUnread(buyer.actor)).toBe(0);
    expect(await countUnread({ kind: "visitor", locale: "sv" })).toBe(0);
  });

  it("does not count what a colleague of one's own wrote", async () => {
    await read(seller.actor);
    const colleague = await createColleague(seller.organizationId);
    unwrap(await sendMessage(colleague.actor, threadId, message("Jag tar den här")));
    expect(await countUnread(seller.actor)).toBe(0);
    unwrap(await sendMessage(buyer.actor, threadId, message("Tack")));
    expect(await countUnread(seller.actor)).toBe(1);
  });

  it("tells the writer when anybody at the other end has seen it", async () => {
    unwrap(await sendMessage(seller.actor, threadId, message("Ja")));
    const before = await read(seller.actor);
    expect(before.seenUntil === null || before.seenUntil < (before.messages.at(-1)?.createdAt ?? "")).toBe(true);
    await read((await createColleague(buyer.organizationId)).actor);
    const after = await read(seller.actor);
    expect(after.seenUntil).toBe(after.messages.at(-1)?.createdAt);
  });

  it("does not mark a later message as seen when earlier ones are looked up", async () => {
    const last = unwrap(await sendMessage(buyer.actor, threadId, message("En till")));
    unwrap(await readThread(seller.actor, threadId, last.messageId));
    expect(await countUnread(seller.actor)).toBe(1);
  });

  it("never goes back", async () => {
    unwrap(await sendMessage(buyer.actor, threadId, message("En till")));
    await read(seller.actor);
    const first = await db().message.findFirstOrThrow({ where: { threadId }, orderBy: { createdAt: "desc" } });
    unwrap(await readThread(seller.actor, threadId, first.id));
    expect(await countUnread(seller.actor)).toBe(0);
  });
});

describe("blocking", () => {
  it("stops both sides, says which, and can be lifted", async () => {
    expect(unwrap(await setBlock(seller.actor, threadId, true))).toEqual({ changed: true });
    expect(unwrap(await setBlock(seller.actor, threadId, true))).toEqual({ changed: false });
    expect(await sendMessage(buyer.actor, threadId, message("Hallå?"))).toMatchObject({
      ok: false,
      error: { code: "conflict", reason: "thread_blocked_by_them" },
    });
    expect(await sendMessage(seller.actor, threadId, message("Hej"))).toMatchObject({
      ok: false,
      error: { reason: "thread_blocked_by_us" },
    });
    expect((await read(buyer.actor)).refusal).toBe("thread_blocked_by_them");
    expect((await read(seller.actor)).blockedByUs).toBe(true);
    // The other side cannot lift it, only set one of its own.
    expect(unwrap(await setBlock(buyer.actor, threadId, false))).toEqual({ changed: false });
    unwrap(await setBlock(buyer.actor, threadId, true));
    unwrap(await setBlock(seller.actor, threadId, false));
    expect((await read(seller.actor)).refusal).toBe("thread_blocked_by_them");
    unwrap(await setBlock(buyer.actor, threadId, false));
    unwrap(await sendMessage(buyer.actor, threadId, message("Hallå igen")));
    expect(
      await db().event.count({
        where: {
          type: { in: ["organization.blocked", "organization.unblocked"] },
          payload: { path: ["threadId"], equals: threadId },
        },
      }),
    ).toBe(4);
  });

  it("lets no message through once it has answered, however many are on their way", async () => {
    const sends = Array.from({ length: 12 }, (_, n) => sendMessage(buyer.actor, threadId, message(`nr ${n}`)));
    unwrap(await setBlock(seller.actor, threadId, true));
    const blockedAt = await db().message.count({ where: { threadId } });
    await Promise.all(sends);
    expect(await db().message.count({ where: { threadId } })).toBe(blockedAt);
  });

  it("is for members of the two only", async () => {
    expect(await setBlock((await createParty()).actor, threadId, true)).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
  });
});

describe("a person of several organizations", () => {
  it("is told which to act for", async () => {
    await db().membership.create({
      data: {
        id: newId(),
        organizationId: (await createParty({ organizationName: "Tredje AB" })).organizationId,
        personId: seller.personId,
        role: "member",
        functions: [],
      },
    });
    const elsewhere = await createParty();
    const actor = { ...seller.actor, organization: elsewhere.actor.organization };
    expect(unwrap(await readThread(actor, threadId))).toEqual({
      kind: "elsewhere",
      organization: { id: seller.organizationId, name: "Exempel Sågverk AB" },
    });
  });
});

describe("the inbox", () => {
  it("lists by side and unread, the latest first, with counts", async () => {
    const other = await createParty({ organizationName: "Tredje AB" });
    const asked = await createThread(
      {
        seller: other,
        buyer: seller,
        listingId: (await createOpenListing(other.organizationId, { title: "Kylskåp" })).id,
        messages: [{ by: seller, body: "Har ni fler?" }],
      },
      10,
    );
    const all = await listInbox(seller.actor, "all", 1);
    expect(
      all.threads.map(({ id, side, otherName, lastIsOwn, unread }) => ({ id, side, otherName, lastIsOwn, unread })),
    ).toEqual([
      { id: asked.id, side: "buyer", otherName: "Tredje AB", lastIsOwn: true, unread: false },
      { id: threadId, side: "seller", otherName: "Exempel Bygg AB", lastIsOwn: false, unread: true },
    ]);
    expect(all.counts).toEqual({ all: 2, unread: 1, seller: 1, buyer: 1 });
    expect((await listInbox(seller.actor, "unread", 1)).threads.map((thread) => thread.id)).toEqual([threadId]);
    expect((await listInbox(seller.actor, "buyer", 1)).threads.map((thread) => thread.id)).toEqual([asked.id]);
    expect((await listInbox(seller.actor, "seller", 1)).threads.map((thread) => thread.id)).toEqual([threadId]);
    expect((await listInbox(seller.actor, "all", 9)).threads).toEqual([]);
  });

  it("tells what waits for an answer, the oldest first", async () => {
    expect(await listWaiting(seller.actor, 5)).toMatchObject({
      total: 1,
      threads: [{ id: threadId, otherName: "Exempel Bygg AB", side: "seller" }],
    });
    expect((await listWaiting(buyer.actor, 5)).total).toBe(0);
    unwrap(await sendMessage(seller.actor, threadId, message("Ja")));
    expect((await listWaiting(seller.actor, 5)).total).toBe(0);
    unwrap(await sendMessage(buyer.actor, threadId, message("Kan vi hämta på torsdag?")));
    unwrap(await sendMessage(buyer.actor, threadId, message("Eller fredag?")));
    expect((await listWaiting(seller.actor, 5)).threads.map((thread) => thread.excerpt)).toEqual([
      "Kan vi hämta på torsdag?",
    ]);
    await read(seller.actor);
    expect((await listWaiting(seller.actor, 5)).total).toBe(0);
  });

  it("lets a question wait until it is answered, also when it has been read", async () => {
    await read(seller.actor);
    expect((await listWaiting(seller.actor, 5)).total).toBe(1);
    unwrap(await setBlock(seller.actor, threadId, true));
    expect((await listWaiting(seller.actor, 5)).total).toBe(0);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { askAboutListing } from "~/features/trade/ask-about-listing.server";
import { decideThreadReport } from "~/features/trade/decide-thread-report.server";
import { listThreadReports } from "~/features/trade/list-thread-reports.server";
import { prepareAsk } from "~/features/trade/prepare-ask.server";
import { readThread } from "~/features/trade/read-thread.server";
import { reportThread } from "~/features/trade/report-thread.server";
import { sendMessage } from "~/features/trade/send-message.server";
import { setBlock } from "~/features/trade/set-block.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { addDays, dayToDate, toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createColleague, createOpenListing, createParty, type Party } from "../../factories/thread";

let seller: Party;
let buyer: Party;
let listing: { id: string; reference: string };
const question = (body = "Finns alla kvar?", clientKey = newId()) => ({ body, clientKey });
const ask = (actor: OrganizationMember, input = question()) => askAboutListing(actor, listing.reference, input);

beforeEach(async () => {
  seller = await createParty({ organizationName: "Exempel Sågverk AB" });
  buyer = await createParty({ organizationName: "Exempel Bygg AB" });
  listing = await createOpenListing(seller.organizationId);
});

describe("asking", () => {
  it("opens one thread between the two, with one event each for thread and message", async () => {
    const { threadId } = unwrap(await ask(buyer.actor));
    const view = unwrap(await readThread(seller.actor, threadId));
    expect(view).toMatchObject({
      kind: "thread",
      side: "seller",
      other: { name: "Exempel Bygg AB" },
      messages: [{ body: "Finns alla kvar?", own: false }],
    });
    const events = await db().event.findMany({ where: { subjectId: threadId }, orderBy: { id: "asc" } });
    expect(events.map((event) => [event.type, event.organizationId])).toEqual([
      ["thread.opened", buyer.organizationId],
      ["message.sent", buyer.organizationId],
    ]);
  });

  it("is one thread and one message when the button is pressed twice", async () => {
    const same = question();
    const results = await Promise.all(Array.from({ length: 5 }, () => ask(buyer.actor, same)));
    expect(new Set(results.map((result) => unwrap(result).messageId)).size).toBe(1);
    expect(await db().thread.count({ where: { listingId: listing.id } })).toBe(1);
  });

  it("lets two colleagues who ask at once share one thread", async () => {
    const colleague = await createColleague(buyer.organizationId);
    const [one, two] = await Promise.all([ask(buyer.actor, question("Ett")), ask(colleague.actor, question("Två"))]);
    expect(unwrap(one).threadId).toBe(unwrap(two).threadId);
    expect(await db().message.count({ where: { threadId: unwrap(one).threadId } })).toBe(2);
    expect(await db().event.count({ where: { subjectId: unwrap(one).threadId, type: "thread.opened" } })).toBe(1);
  });

  it("keeps two asking organizations apart", async () => {
    const third = await createParty();
    const [mine, theirs] = await Promise.all([ask(buyer.actor), ask(third.actor)]);
    expect(unwrap(mine).threadId).not.toBe(unwrap(theirs).threadId);
    expect(await readThread(third.actor, unwrap(mine).threadId)).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
  });

  it("refuses one's own listing, and people whose address is not verified", async () => {
    expect(await ask(seller.actor)).toMatchObject({
      ok: false,
      error: { code: "unprocessable", reason: "ask_own_listing" },
    });
    const fresh = await createColleague(buyer.organizationId, { emailVerified: false });
    expect(await ask(fresh.actor)).toMatchObject({
      ok: false,
      error: { code: "forbidden", reason: "email_not_verified" },
    });
    expect(await db().thread.count({ where: { listingId: listing.id } })).toBe(0);
  });

  it.each([
    ["paused", { state: "paused" }, "gone"],
    ["withdrawn", { state: "withdrawn" }, "gone"],
    ["past its last day", { expiresOn: dayToDate(addDays(toStockholmDay(new Date()), -1)) }, "gone"],
    ["blocked", { blockedAt: new Date() }, "gone"],
    ["released to its owner only", { rung: "own" }, "not_found"],
    ["released to partners", { rung: "partners" }, "not_found"],
  ] as const)("refuses a listing that is %s", async (_name, change, code) => {
    await db().listing.update({ where: { id: listing.id }, data: change });
    expect(await ask(buyer.actor)).toMatchObject({ ok: false, error: { code } });
    expect(await prepareAsk(buyer.actor, listing.reference)).toMatchObject({ ok: false, error: { code } });
    expect(await db().thread.count({ where: { listingId: listing.id } })).toBe(0);
  });

  it("is not for an administrator who only sees it to judge it", async () => {
    await db().listing.update({ where: { id: listing.id }, data: { blockedAt: new Date() } });
    const administrator = await createParty({ platformAdministrator: true });
    expect(await ask(administrator.actor)).toMatchObject({
      ok: false,
      error: { code: "gone", reason: "ask_listing_not_open" },
    });
    expect(unwrap(await prepareAsk(administrator.actor, listing.reference)).standing).toBe("closed");
  });

  it("is refused by those who have blocked the asker, about any listing", async () => {
    const { threadId } = unwrap(await ask(buyer.actor));
    unwrap(await setBlock(seller.actor, threadId, true));
    const other = await createOpenListing(seller.organizationId);
    expect(await askAboutListing(buyer.actor, other.reference, question())).toMatchObject({
      ok: false,
      error: { code: "conflict", reason: "thread_blocked_by_them" },
    });
    expect(await db().thread.count({ where: { listingId: other.id } })).toBe(0);
  });

  it("finds its reference as people write it, and nothing for nonsense", async () => {
    unwrap(await askAboutListing(buyer.actor, listing.reference.replace("-", "").toLowerCase(), question()));
    expect(await askAboutListing(buyer.actor, "T-0000000", question())).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
  });
});

describe("the page that asks", () => {
  it("knows the owner, one's own listing and the conversation there is", async () => {
    expect(unwrap(await prepareAsk({ kind: "visitor", locale: "sv" }, listing.reference))).toMatchObject({
      ownerName: "Exempel Sågverk AB",
      standing: "open",
      threadId: null,
    });
    expect(unwrap(await prepareAsk(seller.actor, listing.reference)).standing).toBe("own");
    const { threadId } = unwrap(await ask(buyer.actor));
    expect(unwrap(await prepareAsk(buyer.actor, listing.reference)).threadId).toBe(threadId);
    expect(unwrap(await prepareAsk((await createParty()).actor, listing.reference)).threadId).toBeNull();
  });
});

describe("reporting a conversation", () => {
  const reason = { reason: "spam" as const, message: "Samma text till alla" };
  let administrator: Party;
  beforeEach(async () => {
    administrator = await createParty({ platformAdministrator: true });
  });

  it("puts it before the administrators once, with what was written", async () => {
    const { threadId } = unwrap(await ask(buyer.actor));
    const reports = await Promise.all([1, 2, 3].map(() => reportThread(seller.actor, threadId, reason)));
    expect(reports.filter((report) => !unwrap(report).duplicate)).toHaveLength(1);
    expect(await reportThread(administrator.actor, threadId, reason)).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
    const queue = unwrap(await listThreadReports(administrator.actor, { state: "open", page: 1, pageSize: 50 }));
    expect(queue.reports.find((report) => report.threadId === threadId)).toMatchObject({
      reason: "spam",
      sellerName: "Exempel Sågverk AB",
      buyerName: "Exempel Bygg AB",
      messages: [{ organizationName: "Exempel Bygg AB", body: "Finns alla kvar?" }],
    });
    expect(await listThreadReports(seller.actor, { state: "open", page: 1, pageSize: 50 })).toMatchObject({
      ok: false,
      error: { code: "forbidden" },
    });
  });

  it("closes it for both when upheld, and the first decision stands", async () => {
    const { threadId } = unwrap(await ask(buyer.actor));
    unwrap(await reportThread(seller.actor, threadId, reason));
    const { id } = await db().threadReport.findFirstOrThrow({ where: { threadId } });
    expect(await decideThreadReport(seller.actor, { id, outcome: "upheld", decision: "Massutskick" })).toMatchObject({
      ok: false,
      error: { code: "forbidden" },
    });
    expect(await decideThreadReport(administrator.actor, { id, outcome: "upheld", decision: "nej" })).toMatchObject({
      ok: false,
      error: { fields: [{ field: "decision", code: "too_short" }] },
    });
    const decisions = await Promise.all(
      (["upheld", "upheld"] as const).map((outcome) =>
        decideThreadReport(administrator.actor, { id, outcome, decision: "Massutskick" }),
      ),
    );
    expect(decisions.filter((decision) => decision.ok)).toHaveLength(1);
    expect(decisions.find((decision) => !decision.ok)).toMatchObject({
      error: { code: "conflict", reason: "report_decided" },
    });
    for (const party of [seller, buyer]) {
      expect(await sendMessage(party.actor, threadId, question())).toMatchObject({
        ok: false,
        error: { code: "conflict", reason: "thread_closed" },
      });
    }
    expect(await ask(buyer.actor)).toMatchObject({ ok: false, error: { reason: "thread_closed" } });
    expect(await db().event.count({ where: { subjectId: threadId, type: "thread.report_decided" } })).toBe(1);
  });

  it("changes nothing when dismissed, and can be made again", async () => {
    const { threadId } = unwrap(await ask(buyer.actor));
    unwrap(await reportThread(seller.actor, threadId, reason));
    const { id } = await db().threadReport.findFirstOrThrow({ where: { threadId } });
    unwrap(await decideThreadReport(administrator.actor, { id, outcome: "dismissed", decision: "En vanlig fråga" }));
    unwrap(await sendMessage(buyer.actor, threadId, question("Hej igen")));
    expect(unwrap(await reportThread(seller.actor, threadId, reason)).duplicate).toBe(false);
    const decided = unwrap(await listThreadReports(administrator.actor, { state: "dismissed", page: 1, pageSize: 50 }));
    expect(decided.reports.find((report) => report.id === id)).toMatchObject({
      state: "dismissed",
      decision: "En vanlig fråga",
      messages: [],
    });
  });
});

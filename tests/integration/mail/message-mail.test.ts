import { beforeEach, describe, expect, it } from "vitest";
import { dispatch } from "~/composition/dispatch.server";
import { messageMail } from "~/composition/trade-message-mail.server";
import { messageNotices } from "~/features/trade/message-notices.server";
import { readThread } from "~/features/trade/read-thread.server";
import { sendMessage } from "~/features/trade/send-message.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { locales } from "~/shared/locale";
import { unwrap } from "~/shared/result";
import { createColleague, createOpenListing, createParty, createThread, type Party } from "../../factories/thread";

let seller: Party;
let buyer: Party;
let threadId: string;

beforeEach(async () => {
  seller = await createParty({ organizationName: "Exempel Sågverk AB", locale: "sv", name: "Lageransvarig" });
  buyer = await createParty({ organizationName: "Exempel Bygg AB", locale: "en", name: "Inköpare" });
  threadId = (await createThread({ seller, buyer, listingId: (await createOpenListing(seller.organizationId)).id })).id;
});

const say = async (actor: OrganizationMember, body: string) =>
  unwrap(await sendMessage(actor, threadId, { body, clientKey: newId() }));
/** Gives all events of the thread to their subscribers, as the job does; repeats harm nothing. */
async function deliver(): Promise<void> {
  const events = await db().event.findMany({ where: { subjectId: threadId }, select: { id: true } });
  await dispatch({ eventIds: events.map((event) => event.id) });
}
const mailsTo = (recipient: string) => db().mailMessage.findMany({ where: { recipient }, orderBy: { id: "asc" } });

describe("mail about a message", () => {
  it("goes to everybody at the other end in their own language, not to the writer's side", async () => {
    const colleague = await createColleague(buyer.organizationId, { locale: "sv" });
    const unverified = await createColleague(buyer.organizationId, { emailVerified: false });
    const own = await createColleague(seller.organizationId);
    await say(seller.actor, "Ja, alla 40 finns kvar.");
    await deliver();
    expect(await mailsTo(buyer.email)).toMatchObject([
      { locale: "en", subject: "Answer from Exempel Sågverk AB about Innerdörrar, 40 st", template: "message" },
    ]);
    expect(await mailsTo(colleague.email)).toMatchObject([
      { locale: "sv", subject: "Svar från Exempel Sågverk AB om Innerdörrar, 40 st" },
    ]);
    for (const nobody of [unverified, own, seller]) expect(await mailsTo(nobody.email)).toEqual([]);
  });

  it("comes once until the reader has read, then again", async () => {
    await say(seller.actor, "Ett");
    await deliver();
    await say(seller.actor, "Två");
    await deliver();
    await deliver();
    expect(await mailsTo(buyer.email)).toHaveLength(1);
    unwrap(await readThread(buyer.actor, threadId));
    await say(seller.actor, "Tre");
    await deliver();
    const mails = await mailsTo(buyer.email);
    expect(mails).toHaveLength(2);
    expect(mails[1]?.text).toContain("> Tre");
  });

  it("is left out when the message has been seen already", async () => {
    await say(seller.actor, "Sett direkt");
    unwrap(await readThread(buyer.actor, threadId));
    await deliver();
    expect(await mailsTo(buyer.email)).toEqual([]);
  });

  it("survives being handed out by two workers at once", async () => {
    await say(seller.actor, "Samtidigt");
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(await mailsTo(buyer.email)).toHaveLength(1);
  });

  it("tells an owner that they are asked", async () => {
    await say(buyer.actor, "Kan vi hämta <script>alert(1)</script> på torsdag?");
    await deliver();
    const [mail] = await mailsTo(seller.email);
    expect(mail?.subject).toBe("Exempel Bygg AB frågar om Innerdörrar, 40 st");
    expect(mail?.html).not.toContain("<script>");
    expect(mail?.text).toContain(`/inkorg/${threadId}`);
  });
});

describe("its words", () => {
  it.each(locales)("are whole in %s, both parts", async (locale) => {
    const sent = await say(seller.actor, "Ja, alla 40 finns kvar.");
    const [notice] = await messageNotices([sent.messageId]);
    if (!notice) throw new Error("nobody to tell");
    for (const ownsListing of [true, false]) {
      for (const files of [0, 1, 3]) {
        const mail = messageMail({ ...notice, locale, ownsListing, files, excerpt: files === 3 ? "" : notice.excerpt });
        for (const part of [mail.subject, mail.text, mail.html.replace(/<style>.*?<\/style>/s, "")]) {
          expect(part).not.toMatch(/\{\w+\}|undefined|\bmessage\.\w+/);
        }
        expect(mail.text).toContain("Exempel Sågverk AB");
        expect(mail.text).toContain("Innerdörrar, 40 st");
        expect(mail.text.includes("> Ja, alla 40 finns kvar.")).toBe(files !== 3);
        const oneFile = locale === "sv" ? /1 bifogad fil\./ : /1 file attached\./;
        expect(oneFile.test(mail.text)).toBe(files === 1);
        expect(mail.html).toContain(`lang="${locale}"`);
      }
    }
  });
});

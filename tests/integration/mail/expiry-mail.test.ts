import { describe, expect, it } from "vitest";
import { expiryMailSubscriber, sendExpiryMails } from "~/composition/listing-expiry-mail.server";
import { remindOfExpiry } from "~/features/catalogue/life/remind-of-expiry.server";
import { findEvents } from "~/infra/db/event-store.server";
import { db } from "~/infra/db/client.server";
import { systemActor } from "~/shared/actor";
import { dayToDate, toStockholmDay } from "~/shared/dates";
import { createListing, inDays } from "../../factories/listing";
import { createMemberOf, createOwner } from "../../factories/organization";

describe("the mail about listings that end", () => {
  it("is one a person and day, to whoever made them, in their language", async () => {
    const owner = await createOwner();
    const organizationId = owner.organization.id;
    const maker = await createMemberOf(organizationId, { role: "member" });
    await db().person.update({ where: { id: maker.personId }, data: { locale: "en" } });
    const soon = { organizationId, expiresOn: dayToDate(inDays(5)) };
    await createListing({ ...soon, createdBy: maker.personId, title: "Doors <b>" });
    await createListing({ ...soon, createdBy: maker.personId, title: "Windows" });
    await createListing({ ...soon, createdBy: null, title: "Takpannor" });

    expect(await remindOfExpiry(systemActor("test"))).toBe(3);
    const recorded = await db().event.findMany({
      where: { type: "listing.expiry_near", organizationId },
      select: { id: true },
    });
    await expiryMailSubscriber.handle(await findEvents(recorded.map(({ id }) => id)));
    const jobs = await db().$queryRaw<
      { count: bigint }[]
    >`select count(*) from graphile_worker.jobs where task_identifier = 'listing-expiry-mail'`;
    expect(Number(jobs[0]?.count)).toBe(1);

    const day = toStockholmDay(new Date());
    await sendExpiryMails({ organizationId, day });
    await sendExpiryMails({ organizationId, day });
    const mails = await db().mailMessage.findMany({ where: { template: "expiry" }, orderBy: { locale: "asc" } });
    expect(mails.map(({ locale, recipient, subject }) => [locale, recipient, subject])).toEqual([
      ["en", `${maker.personId}@person.example`, "2 listings are about to expire"],
      ["sv", `${owner.personId}@person.example`, "Finns Takpannor kvar?"],
    ]);
    expect(mails[0]?.html).toContain("Doors &lt;b&gt;");
    expect(mails[1]?.html).toContain("/mina-annonser/");
  });
});

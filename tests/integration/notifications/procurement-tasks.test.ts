import { beforeEach, describe, expect, it } from "vitest";
import { dispatch } from "~/composition/dispatch.server";
import { getTasks } from "~/features/notifications/today/get-tasks.server";
import { askPartner } from "~/features/tenders/needs/ask-partner.server";
import { decideTransfer } from "~/features/tenders/needs/decide-transfer.server";
import { approveTender } from "~/features/tenders/review/approve-tender.server";
import { setRole } from "~/features/tenders/review/people.server";
import { requestReview } from "~/features/tenders/review/request-review.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { addDays, dayToDate, toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createContract } from "../../factories/contract";
import { createListing, createPartnerGroup } from "../../factories/listing";
import { createNeed } from "../../factories/need";
import { createMemberOf, createOrganization } from "../../factories/organization";
import { createOfficer, createSecondOfficer, createTender, readyContent } from "../../factories/tender";

let officer: OrganizationMember;
beforeEach(async () => void (officer = await createOfficer()));

const tasksOf = async (actor: OrganizationMember, kind: string) =>
  (await getTasks(actor)).filter((task) => task.kind === kind);
const emailOf = async (actor: OrganizationMember) =>
  (await db().person.findUniqueOrThrow({ where: { id: actor.personId } })).email;
const mailsTo = async (actor: OrganizationMember, template: string) =>
  db().mailMessage.findMany({ where: { recipient: await emailOf(actor), template } });
/** Gives the events about a subject to their subscribers, as the job does; repeats harm nothing. */
async function deliver(subjectId: string): Promise<void> {
  const events = await db().event.findMany({ where: { subjectId }, select: { id: true } });
  await dispatch({ eventIds: events.map(({ id }) => id) });
}

describe("stock that another public body asks for", () => {
  async function asked() {
    const giver = await createMemberOf((await createOrganization({ kind: "municipality" })).id);
    const { id: groupId } = await createPartnerGroup(giver.organization.id, [officer.organization.id]);
    const { id: listingId } = await createListing({
      organizationId: giver.organization.id,
      title: "Karmstolar ur fullmäktigesalen",
      rung: "partners",
      groupIds: [groupId],
      quantity: 20,
      priceKind: "free",
    });
    const { id: needId } = await createNeed(officer.organization.id);
    const wish = { id: newId(), needId, listingId, quantity: 5, unit: "piece" as const, ground: "Gratis" };
    unwrap(await askPartner(officer, wish));
    return { giver, wish };
  }

  it("waits on the owner's day until it is answered, and is mailed once", async () => {
    const { giver, wish } = await asked();
    const { name } = await db().organization.findUniqueOrThrow({ where: { id: officer.organization.id } });
    expect(await tasksOf(giver, "transfer_asked")).toMatchObject([
      {
        organization: name,
        listing: "Karmstolar ur fullmäktigesalen",
        quantity: 5,
        unit: "piece",
      },
    ]);
    expect(await tasksOf(officer, "transfer_asked")).toEqual([]);
    await deliver(wish.needId);
    await deliver(wish.needId);
    const [mail, ...more] = await mailsTo(giver, "transfer");
    expect(more).toEqual([]);
    expect(mail?.subject).toContain("vill överta Karmstolar ur fullmäktigesalen");
    expect(mail?.text).toContain("/upphandla/behov#fragor");
    expect(await mailsTo(officer, "transfer")).toEqual([]);
    unwrap(await decideTransfer(giver, { id: wish.id, accept: true }));
    expect(await tasksOf(giver, "transfer_asked")).toEqual([]);
  });

  it.each([
    [true, "säger ja", "avräknad från deras lager"],
    [false, "säger nej", "Inget har flyttats"],
  ])("is told to who asked, once, when the answer is %s", async (accept, subject, words) => {
    const { giver, wish } = await asked();
    const before = (await mailsTo(officer, "transfer_answer")).length;
    unwrap(await decideTransfer(giver, { id: wish.id, accept }));
    await deliver(wish.needId);
    await deliver(wish.needId);
    const mails = (await mailsTo(officer, "transfer_answer")).slice(before);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain(subject);
    for (const said of [words, "Karmstolar ur fullmäktigesalen", "5\u00a0", `/upphandla/behov/${wish.needId}`])
      expect(mails[0]?.text).toContain(said);
    expect(await mailsTo(giver, "transfer_answer")).toEqual([]);
  });

  it("is not mailed once it has been answered", async () => {
    const { giver, wish } = await asked();
    unwrap(await decideTransfer(giver, { id: wish.id, accept: false }));
    await deliver(wish.needId);
    expect(await mailsTo(giver, "transfer")).toEqual([]);
  });
});

describe("a draft under review", () => {
  it("waits for those who could approve it, and for nobody else", async () => {
    const second = await createSecondOfficer(officer);
    const reviewer = await createMemberOf(officer.organization.id);
    const colleague = await createMemberOf(officer.organization.id);
    const { id } = await createTender(officer.organization.id, { content: readyContent() }, officer.personId);
    unwrap(await setRole(officer, { id, personId: reviewer.personId, role: "reviewer" }));
    unwrap(await requestReview(officer, { id }));
    await deliver(id);
    await deliver(id);
    for (const approver of [second, reviewer]) {
      expect(await tasksOf(approver, "review_tender")).toMatchObject([{ id }]);
      expect(await mailsTo(approver, "review")).toHaveLength(1);
    }
    for (const other of [officer, colleague]) {
      expect(await tasksOf(other, "review_tender")).toEqual([]);
      expect(await mailsTo(other, "review")).toEqual([]);
    }
    const { version } = await db().tender.findUniqueOrThrow({ where: { id } });
    unwrap(await approveTender(second, { id, version }));
    expect(await tasksOf(reviewer, "review_tender")).toEqual([]);
  });
});

describe("what a contract promises", () => {
  it("waits for the authority's officers from two weeks before its day, one line a contract", async () => {
    const day = toStockholmDay(new Date());
    const due = (title: string, days: number) => ({ title, dueOn: dayToDate(addDays(day, days)) });
    const met = { outcome: "met", decidedAt: new Date() };
    const { id } = await createContract(officer.organization.id, {
      obligations: [due("Snart", 10), due("Sen", -3), { ...due("Visad", -9), ...met }, due("Långt fram", 60)],
    });
    await createContract(officer.organization.id, { obligations: [due("Nästa år", 300)] });
    expect(await tasksOf(officer, "obligations_due")).toMatchObject([
      { contractId: id, title: "Sen", dueOn: addDays(day, -3), daysLeft: -3, count: 2 },
    ]);
    expect(await tasksOf(await createMemberOf(officer.organization.id), "obligations_due")).toEqual([]);
  });
});

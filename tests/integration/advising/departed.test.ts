import { beforeEach, describe, expect, it } from "vitest";
import { introductionMail } from "../../../app/composition/advising-mail.server";
import { dispatch } from "../../../app/composition/dispatch.server";
import { answerIntroduction } from "~/features/advising/introductions/answer-introduction.server";
import { freezeCasesOf } from "~/features/advising/introductions/freeze-cases-of.server";
import { questionsWaiting, readQuestion } from "~/features/advising/introductions/read-question.server";
import { closeOrganization } from "~/features/organizations/profile/close-organization.server";
import { db } from "~/infra/db/client.server";
import { systemActor, type OrganizationMember } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createAdviser, createCase, createIntroduction } from "../../factories/advising";
import { createMemberOf, createOwner } from "../../factories/organization";

let adviser: OrganizationMember;
let giver: OrganizationMember;
let receiver: OrganizationMember;
let caseId: string;
let introductionId: string;

beforeEach(async () => {
  adviser = await createAdviser();
  [giver, receiver] = [await createOwner(), await createOwner()];
  const sides = { giverId: giver.organization.id, receiverId: receiver.organization.id };
  caseId = (await createCase(adviser.organization.id, { ...sides, stage: "contacted" })).id;
  introductionId = (await createIntroduction(caseId)).id;
});

const answer = (actor: OrganizationMember) => answerIntroduction(actor, { introductionId }, "yes");
const reason = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason];
const ended = ["conflict", "introduction_withdrawn"];
const closeAdvisers = async () => closeOrganization(await createMemberOf(adviser.organization.id, { role: "owner" }));
const mails = () => db().mailMessage.findMany({ where: { dedupeKey: { contains: introductionId } } });

describe("advisers who close their organization", () => {
  it("ask nobody and introduce nobody any more, from that moment", async () => {
    unwrap(await answer(giver));
    unwrap(await closeAdvisers());
    expect(reason(await answer(receiver))).toEqual(ended);
    expect(await questionsWaiting(receiver)).toEqual([]);
    expect(unwrap(await readQuestion(receiver, { introductionId }))).toMatchObject({ state: "withdrawn", seen: [] });
    await introductionMail({ introductionId, side: "receiver", token: null });
    expect(await mails()).toEqual([]);
  });

  it("leave their cases frozen, and firms that were introduced are told", async () => {
    unwrap(await answer(giver));
    unwrap(await answer(receiver));
    unwrap(await closeAdvisers());
    await freezeCasesOf(systemActor("test"), adviser.organization.id);
    await freezeCasesOf(systemActor("test"), adviser.organization.id);
    const events = await db().event.findMany({ where: { subjectId: caseId, type: "case.consent_withdrawn" } });
    expect(events.map(({ payload }) => payload)).toMatchObject([
      { side: null, why: "advisers_closed", introduced: [introductionId] },
    ]);
    await dispatch({ eventIds: events.map(({ id }) => id) });
    const told = await db().mailMessage.findMany({
      where: { dedupeKey: { startsWith: `introduction-ended:${events[0]?.id}` } },
    });
    expect(told).toHaveLength(2);
    expect(await db().mailMessage.count({ where: { dedupeKey: { startsWith: `case:${events[0]?.id}` } } })).toBe(0);
  });
});

describe("a firm that closes here", () => {
  it("is not introduced by a second yes that comes before its cases are frozen", async () => {
    unwrap(await answer(receiver));
    unwrap(await closeOrganization(receiver));
    expect(reason(await answer(giver))).toEqual(ended);
    expect(await db().introduction.findUnique({ where: { id: introductionId } })).toMatchObject({ introducedAt: null });
    await introductionMail({ introductionId, side: "giver", token: null });
    expect(await mails()).toEqual([]);
  });

  it("at the moment of the second yes has closed before or after it, never between", async () => {
    unwrap(await answer(receiver));
    const [said] = await Promise.all([answer(giver), closeOrganization(receiver)]);
    const { introducedAt } = await db().introduction.findUniqueOrThrow({ where: { id: introductionId } });
    expect(introducedAt !== null).toBe(said.ok && said.value.introduced);
  });
});

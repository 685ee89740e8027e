import { beforeEach, describe, expect, it } from "vitest";
import { introductionMail } from "../../../app/composition/advising-mail.server";
import { dispatch } from "../../../app/composition/dispatch.server";
import { closeCase } from "~/features/advising/cases/close-case.server";
import { caseOf, getCase } from "~/features/advising/cases/get-case.server";
import { moveCase } from "~/features/advising/cases/move-case.server";
import { setFirm } from "~/features/advising/cases/set-firm.server";
import { addEntry } from "~/features/advising/entries/add-entry.server";
import { answerIntroduction } from "~/features/advising/introductions/answer-introduction.server";
import { askIntroduction, hashToken } from "~/features/advising/introductions/ask-introduction.server";
import { expireIntroductions } from "~/features/advising/introductions/expire-introductions.server";
import { freezeCasesOf } from "~/features/advising/introductions/freeze-cases-of.server";
import { questionsWaiting, readQuestion } from "~/features/advising/introductions/read-question.server";
import { noteWithdrawal, withdrawConsent } from "~/features/advising/introductions/withdraw-consent.server";
import { closeOrganization } from "~/features/organizations/profile/close-organization.server";
import { db } from "~/infra/db/client.server";
import { systemActor, visitor, type OrganizationMember } from "~/shared/actor";
import { addDays, toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createCase, createIntroduction, createReachable } from "../../factories/advising";
import { createOwner } from "../../factories/organization";

const today = toStockholmDay(new Date());
const nobody = visitor("sv");
let adviser: OrganizationMember;
let giver: OrganizationMember;
let caseId: string;
let prospect: Awaited<ReturnType<typeof createReachable>>;
const token = newId();

beforeEach(async () => {
  adviser = await createAdviser();
  giver = await createOwner();
  prospect = await createReachable(adviser.organization.id, { contactName: "Driftledare" });
  const values = { material: 1 };
  const made = await createCase(adviser.organization.id, {
    ownerId: adviser.personId,
    giverId: giver.organization.id,
    receiverProspectId: prospect.id,
    subject: { material: "Sågspån", tonnesPerYear: 40, values },
  });
  caseId = made.id;
});

const refusal = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason];
const standing = async () => unwrap(await caseOf(adviser, caseId)).advisingCase;

/** Asks, and lets the test know the link that the prospect is mailed. */
async function ask(more: { languages?: { receiver: "en" } } = {}): Promise<string> {
  const { version } = await standing();
  const input = { id: caseId, version, message: "Vill ni ses?", days: 21, ...more };
  const { introductionId } = unwrap(await askIntroduction(adviser, input));
  const mailed = hashToken(`${token}${introductionId}`);
  await db().introduction.update({ where: { id: introductionId }, data: { receiverTokenHash: mailed } });
  return introductionId;
}
const linkOf = (introductionId: string) => ({ token: `${token}${introductionId}` });

describe("asking", () => {
  it("fixes what is shared, moves an idea on, and mails each side its own way in", async () => {
    const introductionId = await ask();
    expect((await standing()).stage).toBe("contacted");
    for (const side of ["giver", "receiver"] as const)
      await introductionMail({ introductionId, side, token: side === "receiver" ? "hemlig-lank-0123456789" : null });
    const mails = await db().mailMessage.findMany({
      where: { dedupeKey: { startsWith: `introduction:${introductionId}` } },
    });
    const to = (address: string) => mails.find(({ recipient }) => recipient === address)?.text ?? "";
    expect(to(prospect.contactEmail)).toContain("/radgivning/fraga/hemlig-lank-0123456789");
    const { email } = await db().person.findUniqueOrThrow({ where: { id: giver.personId } });
    expect(to(email)).toContain(`/radgivning/fragor/${introductionId}`);
    const name = (await db().organization.findUniqueOrThrow({ where: { id: giver.organization.id } })).name;
    expect(to(email)).not.toContain(prospect.name);
    expect(to(prospect.contactEmail)).not.toContain(name);
    const events = await db().event.findMany({ where: { subjectId: caseId } });
    expect(JSON.stringify(events)).not.toContain(prospect.contactEmail);
  });

  it("shares figures, which each reads in its own language; one that is no member is written to in the chosen one", async () => {
    await db().advisingCase.update({
      where: { id: caseId },
      data: { subject: { material: "Spån", tonnesPerYear: 1.5 } },
    });
    const introductionId = await ask({ languages: { receiver: "en" } });
    for (const side of ["giver", "receiver"] as const)
      await introductionMail({ introductionId, side, token: side === "receiver" ? "hemlig-lank-0123456789" : null });
    const mails = await db().mailMessage.findMany({
      where: { dedupeKey: { startsWith: `introduction:${introductionId}` } },
    });
    const english = mails.find(({ recipient }) => recipient === prospect.contactEmail);
    expect([english?.locale, english?.text]).toEqual(["en", expect.stringMatching(/1\.5\stonnes a year/)]);
    const swedish = mails.find(({ recipient }) => recipient !== prospect.contactEmail);
    expect([swedish?.locale, swedish?.text]).toEqual(["sv", expect.stringMatching(/1,5\ston om året/)]);
  });

  it("waits for the answers to one question, and needs firms that can be reached", async () => {
    await ask();
    const { version } = await standing();
    const again = { id: caseId, version, message: "Hej", days: 21 };
    expect(refusal(await askIntroduction(adviser, again))).toEqual(["conflict", "introduction_waits"]);
    await db().prospect.update({ where: { id: prospect.id }, data: { contactEmail: "" } });
    const other = await createCase(adviser.organization.id, {
      giverId: giver.organization.id,
      receiverProspectId: prospect.id,
    });
    const put = (over: object = {}) => askIntroduction(adviser, { ...again, id: other.id, version: 1, ...over });
    expect(refusal(await put())).toEqual(["conflict", "introduction_no_address"]);
    expect((await put({ message: " " })).ok).toBe(false);
    expect((await put({ days: 2 })).ok).toBe(false);
  });

  it("can be done once the address is written on the case; what the case began from stays", async () => {
    await db().prospect.update({ where: { id: prospect.id }, data: { contactEmail: "" } });
    const flow = { id: newId(), prospectId: prospect.id, direction: "in", title: "Spån", origin: "visit" };
    await db().flow.create({ data: flow });
    await db().advisingCase.update({ where: { id: caseId }, data: { inFlowId: flow.id } });
    const { version } = await standing();
    const firm = { name: prospect.name, email: "ny@bruket.example" };
    unwrap(await setFirm(adviser, { id: caseId, version, side: "receiver", firm }));
    await ask();
    const { inFlowId, stage } = await standing();
    expect([inFlowId, stage]).toEqual([flow.id, "contacted"]);
    expect((await db().prospect.findUniqueOrThrow({ where: { id: prospect.id } })).contactEmail).toBe(firm.email);
  });
});

describe("answering", () => {
  it("introduces on the second yes, tells each of the other, and teaches the ranking", async () => {
    const introductionId = await ask();
    expect((await questionsWaiting(giver)).map(({ id }) => id)).toEqual([introductionId]);
    const before = unwrap(await readQuestion(nobody, linkOf(introductionId)));
    expect(JSON.stringify([before.seen, before.theirs])).not.toContain("Exempel");
    expect(unwrap(await answerIntroduction(giver, { introductionId }, "yes"))).toEqual({ introduced: false });
    expect(unwrap(await answerIntroduction(nobody, linkOf(introductionId), "yes"))).toEqual({ introduced: true });
    expect((await standing()).stage).toBe("introduced");
    const seen = unwrap(await readQuestion(giver, { introductionId })).seen.map(({ text }) => text);
    expect(seen).toEqual(expect.arrayContaining([prospect.name, `Driftledare, ${prospect.contactEmail}`]));
    const { email } = await db().person.findUniqueOrThrow({ where: { id: giver.personId } });
    const other = unwrap(await readQuestion(nobody, linkOf(introductionId))).seen.map(({ text }) => text);
    expect(other.some((text) => text.includes(email))).toBe(true);
    const verdicts = await db().matchDecision.findMany({ where: { caseId } });
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(["introduced"]);
    const events = await db().event.findMany({ where: { subjectId: caseId }, orderBy: { id: "asc" } });
    await dispatch({ eventIds: events.map(({ id }) => id) });
    const mails = await db().mailMessage.findMany({ where: { template: "introduction-introduced", recipient: email } });
    expect(mails.map(({ text }) => text.includes(prospect.contactEmail))).toEqual([true]);
  });

  it("takes both answers when they come at the same moment", async () => {
    const introductionId = await ask();
    const answers = await Promise.all([
      answerIntroduction(giver, { introductionId }, "yes"),
      answerIntroduction(nobody, linkOf(introductionId), "yes"),
      answerIntroduction(nobody, linkOf(introductionId), "yes"),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const introduced = await db().event.count({ where: { subjectId: caseId, type: "case.introduced" } });
    expect([introduced, (await standing()).stage]).toEqual([1, "introduced"]);
  });

  it("ends on a no, is not changed afterwards, and can be asked again", async () => {
    const introductionId = await ask();
    unwrap(await answerIntroduction(nobody, linkOf(introductionId), "no"));
    unwrap(await answerIntroduction(giver, { introductionId }, "yes"));
    expect(refusal(await answerIntroduction(nobody, linkOf(introductionId), "yes"))).toEqual([
      "conflict",
      "introduction_answered",
    ]);
    expect((await standing()).stage).toBe("contacted");
    expect(refusal(await moveCase(adviser, { id: caseId, version: (await standing()).version, to: "trial" }))).toEqual([
      "conflict",
      "case_consent_needed",
    ]);
    await ask();
  });

  it("comes too late after the last moment; the adviser is told once", async () => {
    const introductionId = await ask();
    await db().introduction.update({ where: { id: introductionId }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(refusal(await answerIntroduction(giver, { introductionId }, "yes"))).toEqual([
      "gone",
      "introduction_expired",
    ]);
    await expireIntroductions(systemActor("test"));
    await expireIntroductions(systemActor("test"));
    expect(await db().event.count({ where: { subjectId: caseId, type: "case.introduction_expired" } })).toBe(1);
  });

  it("is nobody else's: not by a guessed link, another firm, or a question of another case", async () => {
    const introductionId = await ask();
    const stranger = await createOwner();
    expect(refusal(await readQuestion(stranger, { introductionId }))).toEqual(["not_found", undefined]);
    expect(refusal(await answerIntroduction(stranger, { introductionId }, "no"))).toEqual(["not_found", undefined]);
    expect(refusal(await answerIntroduction(adviser, { introductionId }, "yes"))).toEqual(["not_found", undefined]);
    expect(refusal(await readQuestion(nobody, { token: newId() }))).toEqual(["not_found", undefined]);
    expect(refusal(await readQuestion(nobody, { token: "' or 1=1" }))).toEqual(["not_found", undefined]);
  });
});

describe("consent taken back in the middle of a case", () => {
  async function introducedCase(): Promise<string> {
    const introductionId = await ask();
    unwrap(await answerIntroduction(giver, { introductionId }, "yes"));
    unwrap(await answerIntroduction(nobody, linkOf(introductionId), "yes"));
    const base = { side: "receiver", channel: "phone", purpose: "Prov", eraseOn: addDays(today, 30) } as const;
    const entries = [
      { kind: "contact", body: "Driftledaren ringde", startsAt: new Date(), ...base },
      { kind: "contact", body: "Vi ringde sågen", startsAt: new Date(), ...base, side: "giver" },
      { kind: "task", body: "Boka prov", dueOn: null, assigneeId: null },
      {
        kind: "meeting",
        body: "Prov",
        place: "",
        startsAt: new Date(Date.now() + 86_400_000),
        endsAt: new Date(Date.now() + 90_000_000),
      },
    ] as const;
    for (const entry of entries) unwrap(await addEntry(adviser, caseId, { ...entry, clientKey: newId() }));
    return introductionId;
  }

  it("freezes the case and closes what it must, once", async () => {
    const introductionId = await introducedCase();
    unwrap(await withdrawConsent(nobody, linkOf(introductionId)));
    unwrap(await withdrawConsent(nobody, linkOf(introductionId)));
    const found = unwrap(await getCase(adviser, caseId));
    expect(found.advisingCase.frozenAt).not.toBeNull();
    expect(found.entries.map(({ kind, side, doneAt }) => [kind, side, doneAt !== null])).toEqual([
      ["task", null, true],
      ["contact", "giver", false],
    ]);
    const events = await db().event.findMany({ where: { subjectId: caseId, type: "case.consent_withdrawn" } });
    expect(events.map(({ payload }) => payload)).toEqual([
      {
        side: "receiver",
        why: "withdrawn",
        questions: 1,
        introduced: [introductionId],
        contacts: 1,
        meetings: 1,
        tasks: 1,
      },
    ]);
    expect(unwrap(await readQuestion(giver, { introductionId })).seen).toEqual([]);
  });

  it("leaves nothing to do but to close", async () => {
    const introductionId = await introducedCase();
    const { version: seen } = await standing();
    unwrap(await withdrawConsent(giver, { introductionId }));
    // The adviser's page is older than the withdrawal.
    expect(refusal(await moveCase(adviser, { id: caseId, version: seen, to: "trial" }))).toEqual([
      "stale_version",
      "case_changed",
    ]);
    const { version } = await standing();
    expect(refusal(await moveCase(adviser, { id: caseId, version, to: "trial" }))).toEqual(["conflict", "case_frozen"]);
    const again = { id: caseId, version, message: "Hej", days: 21 };
    expect(refusal(await askIntroduction(adviser, again))).toEqual(["conflict", "case_frozen"]);
    unwrap(await closeCase(adviser, { id: caseId, version, as: "ended", reason: "trust" }));
    const verdicts = await db().matchDecision.findMany({ where: { caseId }, orderBy: { id: "asc" } });
    expect(verdicts.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ["introduced", null],
      ["failed", "trust"],
    ]);
  });

  it("between two answers means that the second yes introduces nobody", async () => {
    const introductionId = await ask();
    unwrap(await answerIntroduction(giver, { introductionId }, "yes"));
    unwrap(await noteWithdrawal(adviser, { id: caseId, version: (await standing()).version, side: "giver" }));
    expect(refusal(await answerIntroduction(nobody, linkOf(introductionId), "yes"))).toEqual([
      "conflict",
      "introduction_withdrawn",
    ]);
    expect((await standing()).stage).toBe("contacted");
  });

  it("is refused where there was no yes", async () => {
    const { id: introductionId } = await createIntroduction(caseId);
    expect(refusal(await withdrawConsent(giver, { introductionId }))).toEqual(["conflict", "introduction_no_consent"]);
  });

  it("comes of a firm that closes here, too", async () => {
    await introducedCase();
    unwrap(await closeOrganization(giver));
    const closed = await db().event.findMany({
      where: { type: "organization.closed", subjectId: giver.organization.id },
    });
    await dispatch({ eventIds: closed.map(({ id }) => id) });
    await freezeCasesOf(systemActor("test"), giver.organization.id);
    const found = unwrap(await getCase(adviser, caseId));
    expect([found.advisingCase.frozenAt !== null, found.firms.giver?.gone]).toEqual([true, true]);
    const events = await db().event.findMany({ where: { subjectId: caseId, type: "case.consent_withdrawn" } });
    expect(events.map(({ payload }) => (payload as { why: string }).why)).toEqual(["firm_closed"]);
  });
});

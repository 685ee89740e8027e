import { beforeEach, describe, expect, it } from "vitest";
import { caseOf } from "~/features/advising/cases/get-case.server";
import { closeCase } from "~/features/advising/cases/close-case.server";
import { moveCase } from "~/features/advising/cases/move-case.server";
import { setFirm } from "~/features/advising/cases/set-firm.server";
import { mergeFirms } from "~/features/advising/firms/merge-firms.server";
import { answerIntroduction } from "~/features/advising/introductions/answer-introduction.server";
import { hashToken } from "~/features/advising/introductions/ask-introduction.server";
import { questionsWaiting, readQuestion } from "~/features/advising/introductions/read-question.server";
import { withdrawConsent } from "~/features/advising/introductions/withdraw-consent.server";
import { db } from "~/infra/db/client.server";
import { visitor, type OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createCase, createIntroduction, createReachable } from "../../factories/advising";
import { createOwner } from "../../factories/organization";

const nobody = visitor("sv");
const yesNo = { giverAnswer: "yes", receiverAnswer: "no" };
const bothYes = { giverAnswer: "yes", receiverAnswer: "yes", introducedAt: new Date() };
let adviser: OrganizationMember;
let receiver: OrganizationMember;
let newcomer: OrganizationMember;
let oldFirm: string;
let caseId: string;
let token: string;

beforeEach(async () => {
  adviser = await createAdviser();
  [receiver, newcomer] = [await createOwner(), await createOwner()];
  oldFirm = (await createReachable(adviser.organization.id)).id;
  const sides = { giverProspectId: oldFirm, receiverId: receiver.organization.id };
  caseId = (await createCase(adviser.organization.id, { ...sides, stage: "contacted" })).id;
  token = newId() + newId();
});

const standing = async () => unwrap(await caseOf(adviser, caseId)).advisingCase;
const reason = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason];
const question = (over: object) => createIntroduction(caseId, { giverTokenHash: hashToken(token), ...over });
async function exchange(): Promise<void> {
  const { name } = await db().organization.findUniqueOrThrow({ where: { id: newcomer.organization.id } });
  const { version } = await standing();
  unwrap(await setFirm(adviser, { id: caseId, version, side: "giver", firm: { name, email: "" } }));
}

describe("when another firm comes to stand in a case", () => {
  it("the one before cannot freeze it by its old link, nor answer", async () => {
    await question(yesNo);
    await exchange();
    await createIntroduction(caseId, bothYes);
    unwrap(await withdrawConsent(nobody, { token }));
    expect((await standing()).frozenAt).toBeNull();
    expect(reason(await answerIntroduction(nobody, { token }, "yes"))).toEqual(["conflict", "introduction_withdrawn"]);
    expect(unwrap(await readQuestion(nobody, { token }))).toMatchObject({ state: "withdrawn", seen: [] });
  });

  it("the new one neither reads nor answers what was asked before it came", async () => {
    const { id: introductionId } = await question(yesNo);
    await exchange();
    expect(reason(await readQuestion(newcomer, { introductionId }))).toEqual(["not_found", undefined]);
    expect(reason(await answerIntroduction(newcomer, { introductionId }, "yes"))).toEqual(["not_found", undefined]);
    expect(await questionsWaiting(newcomer)).toEqual([]);
  });

  it("answers given by others count no longer, whatever way the firm came there", async () => {
    const { id: introductionId } = await question(bothYes);
    // Past every command: the rows alone.
    const ids = { giverProspectId: null, giverId: newcomer.organization.id };
    await db().advisingCase.update({ where: { id: caseId }, data: ids });
    expect(reason(await moveCase(adviser, { id: caseId, version: 1, to: "trial" }))).toEqual([
      "conflict",
      "case_consent_needed",
    ]);
    expect(unwrap(await readQuestion(receiver, { introductionId }))).toMatchObject({ state: "withdrawn", seen: [] });
    unwrap(await withdrawConsent(nobody, { token }));
    expect((await standing()).frozenAt).toBeNull();
  });

  it("by a merge after the case has ended, it has to be asked anew", async () => {
    const { id: introductionId } = await question(bothYes);
    unwrap(await closeCase(adviser, { id: caseId, version: 1, as: "ended", reason: null }));
    const merge = { from: oldFirm, into: newcomer.organization.id, version: 1, choices: {} };
    unwrap(await mergeFirms(adviser, merge));
    expect(reason(await readQuestion(newcomer, { introductionId }))).toEqual(["not_found", undefined]);
    const again = async (to: "trial" | "contacted") =>
      moveCase(adviser, { id: caseId, version: (await standing()).version, to });
    expect(reason(await again("trial"))).toEqual(["conflict", "case_consent_needed"]);
    unwrap(await again("contacted"));
  });
});

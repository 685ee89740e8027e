import { beforeEach, describe, expect, it } from "vitest";
import { advisingTasks } from "../../../app/composition/advising-jobs.server";
import { changeFirm } from "~/features/advising/firms/change-firm.server";
import { eraseContact } from "~/features/advising/firms/erase-contact.server";
import { answerIntroduction } from "~/features/advising/introductions/answer-introduction.server";
import { askIntroduction, hashToken } from "~/features/advising/introductions/ask-introduction.server";
import { withdrawConsent } from "~/features/advising/introductions/withdraw-consent.server";
import { db } from "~/infra/db/client.server";
import { visitor, type OrganizationMember } from "~/shared/actor";
import { addDays, addMonths, dateToDay, dayToDate, toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createCase, createReachable } from "../../factories/advising";
import { createOwner } from "../../factories/organization";

const today = toStockholmDay(new Date());
const nobody = visitor("sv");
const blank = { contactName: "", contactEmail: "", contactPhone: "" };
let adviser: OrganizationMember;
let member: OrganizationMember;
let prospect: Awaited<ReturnType<typeof createReachable>>;
let caseId: string;
let token: string;

beforeEach(async () => {
  adviser = await createAdviser();
  member = await createOwner();
  prospect = await createReachable(adviser.organization.id, {
    contactName: "Driftledare",
    contactPhone: "090-10 00 00",
    createdAt: new Date(Date.now() - 900 * 86_400_000),
  });
  const sides = { giverId: member.organization.id, receiverProspectId: prospect.id };
  caseId = (await createCase(adviser.organization.id, sides)).id;
  token = newId() + newId();
});

const nightly = async () => {
  for (const task of ["erase-contacts", "erase-contacts"]) await advisingTasks[task]?.({}, {} as never);
};
const found = () => db().prospect.findUniqueOrThrow({ where: { id: prospect.id } });
const question = (id: string) => db().introduction.findUniqueOrThrow({ where: { id } });
const sharedOf = async (id: string) => JSON.stringify((await question(id)).shared);
const erased = (type: string) => db().event.findMany({ where: { type, organizationId: adviser.organization.id } });

async function ask(): Promise<string> {
  const { version } = await db().advisingCase.findUniqueOrThrow({ where: { id: caseId } });
  const { introductionId } = unwrap(
    await askIntroduction(adviser, { id: caseId, version, message: "Vill ni ses?", days: 21 }),
  );
  await db().introduction.update({ where: { id: introductionId }, data: { receiverTokenHash: hashToken(token) } });
  return introductionId;
}
async function introduce(): Promise<string> {
  const introductionId = await ask();
  unwrap(await answerIntroduction(member, { introductionId }, "yes"));
  unwrap(await answerIntroduction(nobody, { token }, "yes"));
  return introductionId;
}

describe("names and contacts that were shared", () => {
  it("have a last day, later when the firms were introduced, and are erased after it", async () => {
    const id = await ask();
    const asked = await question(id);
    expect(asked.eraseOn && dateToDay(asked.eraseOn)).toBe(addMonths(toStockholmDay(asked.expiresAt), 3));
    unwrap(await answerIntroduction(member, { introductionId: id }, "yes"));
    unwrap(await answerIntroduction(nobody, { token }, "yes"));
    const { eraseOn } = await question(id);
    expect(eraseOn && dateToDay(eraseOn)).toBe(addMonths(today, 24));
    await nightly();
    expect(await sharedOf(id)).toContain(prospect.contactEmail);
    await db().introduction.update({ where: { id }, data: { eraseOn: dayToDate(addDays(today, -1)) } });
    await nightly();
    expect(await sharedOf(id)).not.toContain(prospect.name);
    expect(await sharedOf(id)).toContain("Sågspån");
    expect((await erased("case.shared_erased")).map(({ payload }) => payload)).toEqual([{ introductionId: id }]);
  });

  it("are erased at once when a firm takes its consent back; its contact person the same night", async () => {
    const id = await introduce();
    const { email } = await db().person.findUniqueOrThrow({ where: { id: member.personId } });
    expect(await sharedOf(id)).toContain(email);
    unwrap(await withdrawConsent(nobody, { token }));
    for (const text of [email, prospect.contactEmail, prospect.name]) expect(await sharedOf(id)).not.toContain(text);
    // Until then the mail that says that it has ended can be sent.
    expect((await found()).contactEmail).toBe(prospect.contactEmail);
    await nightly();
    expect(await found()).toMatchObject(blank);
    expect((await erased("firm.contact_erased")).map(({ payload }) => payload)).toEqual([
      { why: "retention", contacts: 0 },
    ]);
  });
});

describe("the contact person of a firm that advisers have met", () => {
  it("is kept two years, or as long as a case that runs needs it; asking and writing begin anew", async () => {
    await nightly();
    expect((await found()).contactName).toBe("Driftledare");
    await ask();
    const { contactUntil } = await found();
    expect(contactUntil && dateToDay(contactUntil)).toBe(addMonths(today, 24));
    await db().advisingCase.update({ where: { id: caseId }, data: { stage: "declined", closedAt: new Date() } });
    await nightly();
    expect((await found()).contactName).toBe("Driftledare");
    await db().prospect.update({ where: { id: prospect.id }, data: { contactUntil: null } });
    await nightly();
    const { version, name } = await found();
    expect(await found()).toMatchObject(blank);
    unwrap(await changeFirm(adviser, { id: prospect.id, version, values: { name, contactName: "Ny platschef" } }));
    await nightly();
    expect((await found()).contactName).toBe("Ny platschef");
  });

  it("is erased when it is asked for: here, in what was shared, and in contacts noted", async () => {
    const id = await introduce();
    const kept = { kind: "contact", body: "Ringde", side: "receiver", prospectId: prospect.id };
    await db().caseEntry.create({ data: { id: newId(), caseId, clientKey: newId(), ...kept } });
    await db().prospect.update({
      where: { id: prospect.id },
      data: { contradictions: [{ field: "contactName", said: { contactName: "Chefen" }, visitId: null, on: today }] },
    });
    const stranger = await createAdviser();
    expect((await eraseContact(stranger, { id: prospect.id, version: 1 })).ok).toBe(false);
    unwrap(await eraseContact(adviser, { id: prospect.id, version: prospect.version }));
    expect(await found()).toMatchObject({ ...blank, contradictions: [] });
    expect(await sharedOf(id)).not.toContain(prospect.contactEmail);
    expect(await db().caseEntry.count({ where: { caseId } })).toBe(0);
    // The introduction itself stands.
    expect((await question(id)).withdrawnAt).toBeNull();
    expect((await erased("firm.contact_erased")).map(({ payload }) => payload)).toEqual([
      { why: "request", contacts: 1 },
    ]);
    expect(JSON.stringify(await erased("firm.contact_erased"))).not.toContain(prospect.contactEmail);
  });

  it("that is erased while a question waits ends the question", async () => {
    const id = await ask();
    unwrap(await eraseContact(adviser, { id: prospect.id, version: prospect.version }));
    expect(await question(id)).toMatchObject({ withdrawnSide: "advisers" });
    expect((await answerIntroduction(member, { introductionId: id }, "yes")).ok).toBe(false);
  });
});

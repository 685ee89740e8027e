import { beforeEach, describe, expect, it } from "vitest";
import { getTasks } from "~/features/notifications/today/get-tasks.server";
import { answerQuestion } from "~/features/supply-check/questions/answer-question.server";
import { getQuestion } from "~/features/supply-check/questions/get-question.server";
import { publishQuestion } from "~/features/supply-check/questions/publish-question.server";
import { marketQuestionMailSubscriber } from "~/composition/market-question-mail.server";
import type { RecordedEvent } from "~/composition/subscriber";
import { db } from "~/infra/db/client.server";
import { visitor } from "~/shared/actor";
import { dayToDate } from "~/shared/dates";
import { unwrap } from "~/shared/result";
import { createListing, inDays } from "../../factories/listing";
import { createMemberOf, createOwner } from "../../factories/organization";
import { chairDraft, draftCriterion } from "../../factories/supply";
import { createOfficer, createTender } from "../../factories/tender";

beforeEach(async () => {
  await db().listing.deleteMany();
  await db().marketQuestion.deleteMany();
  await db().mailMessage.deleteMany();
  await db().organization.updateMany({ data: { serviceCategories: [] } });
});

const facts = ["offer.warranty_months", "supplier.iso14001"];

async function scene() {
  const officer = await createOfficer();
  const { id: tenderId } = await createTender(officer.organization.id, {
    content: chairDraft(draftCriterion("MOB-13")),
  });
  const [one, two] = [await createOwner(), await createOwner()];
  const listing = await createListing({
    organizationId: one.organization.id,
    categoryCode: "furniture.office_chairs",
    attributes: {},
  });
  await db().organization.update({ where: { id: two.organization.id }, data: { serviceCategories: ["furniture"] } });
  const ask = { tenderId, lotKey: "d1", wide: false, title: "Garanti på stolar", intro: "", until: inDays(14), facts };
  return { officer, one, two, listing, ask };
}

async function published() {
  const made = await scene();
  return { ...made, id: unwrap(await publishQuestion(made.officer, made.ask)).id };
}

const typedFor = (listingId: string, organizationId: string) => ({
  [`${listingId}.offer.warranty_months`]: "2 år",
  [`${organizationId}.supplier.iso14001`]: "yes",
});

describe("asking the market", () => {
  it("makes one open page, whoever reads it, and one question of a button pressed twice", async () => {
    const { officer, ask, id } = await published();
    expect(unwrap(await publishQuestion(officer, ask)).id).toBe(id);
    const { question, standing, answered } = { ...unwrap(await getQuestion(visitor("sv"), id)), standing: "" };
    expect(question).toMatchObject({
      title: ask.title,
      categories: ["furniture.office_chairs"],
      answersUntil: ask.until,
    });
    expect([standing, answered]).toEqual(["", 0]);
  });

  it("goes to everybody registered in the category at once, in their language, and not to the asker", async () => {
    const { one, two, id } = await published();
    await db().person.update({ where: { id: two.personId }, data: { locale: "en" } });
    const event = await db().event.findFirstOrThrow({ where: { type: "market_question.published", subjectId: id } });
    const dispatched = [event as unknown as RecordedEvent];
    await marketQuestionMailSubscriber.handle(dispatched);
    await marketQuestionMailSubscriber.handle(dispatched);
    const mails = await db().mailMessage.findMany({ where: { template: "market-question" } });
    const people = await db().person.findMany({ where: { id: { in: [one.personId, two.personId] } } });
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual(people.map(({ email }) => email).sort());
    expect(mails.map(({ locale }) => locale).sort()).toEqual(["en", "sv"]);
  });

  it("waits in their day until they have answered", async () => {
    const { one, listing, id } = await published();
    expect(await getTasks(one)).toContainEqual(expect.objectContaining({ kind: "market_question", id }));
    const typed = typedFor(listing.id, one.organization.id);
    unwrap(await answerQuestion(one, { questionId: id, typed, confirmed: true }));
    expect((await getTasks(one)).filter(({ kind }) => kind === "market_question")).toEqual([]);
  });

  it("is for officers of the tender, and needs a day to come and a fact", async () => {
    const { officer, ask } = await scene();
    const bad = await publishQuestion(officer, { ...ask, until: "2020-01-01", facts: ["offer.nothing"] });
    expect(bad).toMatchObject({
      ok: false,
      error: {
        fields: [
          { field: "until", code: "date_passed" },
          { field: "facts", code: "required" },
        ],
      },
    });
    const stranger = await createOfficer();
    expect(await publishQuestion(stranger, ask)).toMatchObject({ ok: false, error: { code: "not_found" } });
  });
});

describe("answering", () => {
  it("states the answers on the listing and the profile once confirmed, and shows them to the asker", async () => {
    const { officer, one, two, listing, id } = await published();
    const typed = typedFor(listing.id, one.organization.id);
    expect(await answerQuestion(one, { questionId: id, typed, confirmed: false })).toMatchObject({
      ok: false,
      error: { fields: [{ field: "confirmed" }] },
    });
    expect(await db().marketAnswer.count()).toBe(0);
    expect(unwrap(await answerQuestion(one, { questionId: id, typed, confirmed: true }))).toEqual({ answers: 2 });
    const saved = await db().listing.findUniqueOrThrow({ where: { id: listing.id } });
    expect(saved.attributes).toEqual({ warranty_months: { v: 24 } });
    expect(await db().organizationFact.findMany({ where: { organizationId: one.organization.id } })).toMatchObject([
      { key: "iso14001", value: { v: true } },
    ]);
    expect(unwrap(await getQuestion(officer, id)).answers).toHaveLength(2);
    expect(unwrap(await getQuestion(two, id)).answers).toEqual([]);
    expect(unwrap(await getQuestion(one, id)).answers).toHaveLength(2);
  });

  it("can be given again: the latest stands, and “we do not know” and “no” are answers", async () => {
    const { one, listing, id } = await published();
    const offerField = `${listing.id}.offer.warranty_months`;
    const factField = `${one.organization.id}.supplier.iso14001`;
    const send = (typed: Record<string, string>) => answerQuestion(one, { questionId: id, typed, confirmed: true });
    unwrap(await send({ [offerField]: "12", [factField]: "no" }));
    unwrap(await send({ [offerField]: "unknown" }));
    const rows = await db().marketAnswer.findMany({ where: { questionId: id }, orderBy: { fact: "asc" } });
    expect(rows.map(({ fact, value }) => [fact, value])).toEqual([
      ["offer.warranty_months", { u: true }],
      ["supplier.iso14001", { v: false }],
    ]);
    expect(await db().organizationFact.count({ where: { organizationId: one.organization.id } })).toBe(0);
  });

  it("names what cannot be read, and reaches nobody else's listing", async () => {
    const { one, two, listing, id } = await published();
    const field = `${listing.id}.offer.warranty_months`;
    expect(await answerQuestion(one, { questionId: id, typed: { [field]: "länge" }, confirmed: true })).toMatchObject({
      ok: false,
      error: { fields: [{ field, code: "attribute_not_a_number" }] },
    });
    expect(await answerQuestion(two, { questionId: id, typed: { [field]: "24" }, confirmed: true })).toMatchObject({
      ok: false,
      error: { fields: [{ field: "answers", code: "required" }] },
    });
    expect((await db().listing.findUniqueOrThrow({ where: { id: listing.id } })).attributes).toEqual({});
  });

  it("keeps to the rights of what is answered about", async () => {
    const { one, listing, id } = await published();
    const member = await createMemberOf(one.organization.id, { role: "member" });
    const typed = typedFor(listing.id, one.organization.id);
    expect(await answerQuestion(member, { questionId: id, typed, confirmed: true })).toMatchObject({
      ok: false,
      error: { code: "forbidden" },
    });
  });

  it("is refused to the asker and after the last day", async () => {
    const { officer, one, listing, id } = await published();
    const typed = typedFor(listing.id, one.organization.id);
    expect(await answerQuestion(officer, { questionId: id, typed, confirmed: true })).toMatchObject({
      ok: false,
      error: { reason: "own_question" },
    });
    await db().marketQuestion.update({ where: { id }, data: { answersUntil: dayToDate(inDays(-1)) } });
    expect(await answerQuestion(one, { questionId: id, typed, confirmed: true })).toMatchObject({
      ok: false,
      error: { reason: "question_closed" },
    });
  });
});

import { db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import { isLocale } from "~/shared/locale";
import type { Prisma } from "../../../../prisma/generated/client";
import type { AskedFact, MarketAnswer, MarketQuestion } from "./market-question";

type Row = Prisma.MarketQuestionGetPayload<object>;

const toQuestion = ({ facts, answersUntil, language, ...row }: Row): MarketQuestion => ({
  ...row,
  language: isLocale(language) ? language : "sv",
  facts: facts as unknown as AskedFact[],
  answersUntil: dateToDay(answersUntil),
});

export async function insertQuestion(
  tx: Tx,
  { facts, answersUntil, categories, profileCodes, ...row }: MarketQuestion & { readonly publishedBy: string | null },
): Promise<void> {
  await tx.marketQuestion.create({
    data: {
      ...row,
      facts: facts as unknown as Prisma.InputJsonArray,
      answersUntil: dayToDate(answersUntil),
      categories: [...categories],
      profileCodes: [...profileCodes],
    },
  });
}

/** A question with the same title in the tender, published since then. */
export async function findSameQuestion(tx: Tx, tenderId: string, title: string, since: Date): Promise<string | null> {
  const row = await tx.marketQuestion.findFirst({
    where: { tenderId, title, publishedAt: { gte: since } },
    select: { id: true },
  });
  return row?.id ?? null;
}

export async function findQuestion(id: string): Promise<MarketQuestion | null> {
  const row = await db().marketQuestion.findUnique({ where: { id } });
  return row && toQuestion(row);
}

export async function findQuestionsOf(tenderId: string) {
  const rows = await db().marketQuestion.findMany({
    where: { tenderId },
    orderBy: { publishedAt: "desc" },
    select: {
      id: true,
      title: true,
      answersUntil: true,
      answers: { distinct: ["organizationId"], select: { organizationId: true } },
    },
  });
  return rows.map(({ answers, ...row }) => ({ ...row, answered: answers.length }));
}

/** Open questions that touch those categories, from others, that the organization has not answered. */
export async function findOpenQuestions(
  organizationId: string,
  codes: { readonly leaves: readonly string[]; readonly services: readonly string[] },
  day: IsoDate,
): Promise<MarketQuestion[]> {
  const rows = await db().marketQuestion.findMany({
    where: {
      answersUntil: { gte: dayToDate(day) },
      organizationId: { not: organizationId },
      OR: [{ categories: { hasSome: [...codes.leaves] } }, { profileCodes: { hasSome: [...codes.services] } }],
      answers: { none: { organizationId } },
    },
    orderBy: { answersUntil: "asc" },
    take: 20,
  });
  return rows.map(toQuestion);
}

const toAnswer = ({ value, ...row }: Prisma.MarketAnswerGetPayload<object>): MarketAnswer => ({
  ...row,
  value: value as unknown as MarketAnswer["value"],
});

export const findAnswers = async (questionId: string): Promise<MarketAnswer[]> =>
  (await db().marketAnswer.findMany({ where: { questionId }, orderBy: [{ answeredAt: "asc" }, { fact: "asc" }] })).map(
    toAnswer,
  );

export async function saveAnswers(
  tx: Tx,
  questionId: string,
  answeredBy: string | null,
  answers: readonly MarketAnswer[],
): Promise<void> {
  for (const { value, ...answer } of answers) {
    const columns = { ...answer, answeredBy, value: value as unknown as Prisma.InputJsonObject };
    await tx.marketAnswer.upsert({
      where: { questionId_subjectId_fact: { questionId, subjectId: answer.subjectId, fact: answer.fact } },
      create: { ...columns, questionId },
      update: columns,
    });
  }
}

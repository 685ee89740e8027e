import { db, type Tx } from "~/infra/db/client.server";
import { newId } from "~/shared/ids";

export interface StoredQuestion {
  readonly id: string;
  readonly question: string;
  readonly answer: string | null;
  readonly origin: "supplier" | "officer";
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
}

const shown = { id: true, question: true, answer: true, origin: true, askedAt: true, answeredAt: true } as const;

/** Of one tender, newest answer first; the waiting ones before. Who asked is not read. */
export async function findQuestions(tenderId: string, answeredOnly: boolean): Promise<StoredQuestion[]> {
  const rows = await db().tenderQuestion.findMany({
    where: { tenderId, ...(answeredOnly ? { answeredAt: { not: null } } : {}) },
    select: shown,
    orderBy: [{ answeredAt: { sort: "desc", nulls: "first" } }, { askedAt: "desc" }],
    take: 500,
  });
  return rows as StoredQuestion[];
}

interface NewQuestion {
  readonly question: string;
  readonly answer: string | null;
  readonly origin: "supplier" | "officer";
  readonly askedBy: string | null;
  readonly askedByFirm: string | null;
  readonly clientKey: string;
  readonly at: Date;
}

/** Null when the same question (by its key) is there already. */
export async function insertQuestion(tx: Tx, tenderId: string, { at, ...asked }: NewQuestion): Promise<string | null> {
  const id = newId();
  const answered = asked.answer === null ? {} : { answeredAt: at, answeredBy: asked.askedBy };
  const { count } = await tx.tenderQuestion.createMany({
    data: [{ id, tenderId, askedAt: at, ...asked, ...answered }],
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}

export const countQuestions = (tx: Tx, tenderId: string): Promise<number> =>
  tx.tenderQuestion.count({ where: { tenderId } });

export async function saveAnswer(
  tx: Tx,
  tenderId: string,
  id: string,
  { question, answer, by, at }: { question: string; answer: string; by: string | null; at: Date },
): Promise<boolean> {
  const { count } = await tx.tenderQuestion.updateMany({
    where: { id, tenderId },
    data: { question, answer, answeredAt: at, answeredBy: by },
  });
  return count === 1;
}

import { now } from "~/infra/clock/clock.server";
import { db, type Db, type Tx } from "~/infra/db/client.server";
import type { Prisma } from "../../../../prisma/generated/client";
import { dayToDate, type IsoDate } from "~/shared/dates";
import { firmFrom, sideColumns, sides, type Firm, type Side } from "../cases/case";
import type { Answer, Introduction, SharedFact } from "./introduction";
import { lastDayShared } from "./retention";

type Row = Prisma.IntroductionGetPayload<object>;

const toIntroduction = (row: Row): Introduction => ({
  id: row.id,
  caseId: row.caseId,
  message: row.message,
  shared: row.shared as unknown as SharedFact[],
  askedBy: row.askedBy,
  askedAt: row.askedAt,
  expiresAt: row.expiresAt,
  giver: {
    firm: firmFrom(row.giverId, row.giverProspectId),
    answer: row.giverAnswer as Answer | null,
    at: row.giverAnsweredAt,
    by: row.giverAnsweredBy,
  },
  receiver: {
    firm: firmFrom(row.receiverId, row.receiverProspectId),
    answer: row.receiverAnswer as Answer | null,
    at: row.receiverAnsweredAt,
    by: row.receiverAnsweredBy,
  },
  introducedAt: row.introducedAt,
  withdrawnAt: row.withdrawnAt,
  withdrawnSide: row.withdrawnSide as Introduction["withdrawnSide"],
});

/** Questions of a case, the newest first. */
export async function findIntroductions(caseId: string, client: Db = db()): Promise<Introduction[]> {
  const rows = await client.introduction.findMany({
    where: { caseId },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(toIntroduction);
}

export async function findIntroduction(id: string, client: Db = db()): Promise<Introduction | null> {
  const row = await client.introduction.findUnique({ where: { id } });
  return row && toIntroduction(row);
}

/** The question a mailed link belongs to, and the side it was mailed to. */
export async function findByToken(
  tokenHash: string,
  client: Db = db(),
): Promise<{ introduction: Introduction; side: Side } | null> {
  const row = await client.introduction.findFirst({
    where: { OR: [{ giverTokenHash: tokenHash }, { receiverTokenHash: tokenHash }] },
  });
  if (!row) return null;
  return { introduction: toIntroduction(row), side: row.giverTokenHash === tokenHash ? "giver" : "receiver" };
}

export async function insertIntroduction(
  tx: Tx,
  {
    firms,
    shared,
    ...row
  }: {
    readonly id: string;
    readonly caseId: string;
    readonly firms: Readonly<Record<Side, Firm>>;
    readonly message: string;
    readonly shared: readonly SharedFact[];
    readonly askedBy: string | null;
    readonly expiresAt: Date;
    readonly giverTokenHash: string | null;
    readonly receiverTokenHash: string | null;
  },
): Promise<void> {
  await tx.introduction.create({
    data: {
      ...row,
      ...sideColumns(firms),
      askedAt: now(),
      shared: shared.map((fact) => ({ ...fact })),
      eraseOn: dayToDate(lastDayShared({ expiresAt: row.expiresAt })),
    },
  });
}

export async function saveAnswer(
  tx: Tx,
  id: string,
  side: Side,
  { answer, at, by }: { answer: Answer; at: Date; by: string | null },
): Promise<void> {
  const data =
    side === "giver"
      ? { giverAnswer: answer, giverAnsweredAt: at, giverAnsweredBy: by }
      : { receiverAnswer: answer, receiverAnsweredAt: at, receiverAnsweredBy: by };
  await tx.introduction.update({ where: { id }, data });
}

export async function markIntroduced(tx: Tx, id: string, moment: Date, shared: readonly SharedFact[]): Promise<void> {
  await tx.introduction.update({
    where: { id },
    data: {
      introducedAt: moment,
      shared: shared.map((fact) => ({ ...fact })),
      eraseOn: dayToDate(lastDayShared({ introducedAt: moment })),
    },
  });
}

/** Names and contacts leave what was shared; what the questions were about stays. */
async function eraseShared(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    update introduction set erase_on = null, shared = coalesce((
      select jsonb_agg(fact order by place) from jsonb_array_elements(shared) with ordinality as facts(fact, place)
      where fact->>'when' = 'question'), '[]'::jsonb)
    where id = any(${ids}::uuid[])`;
}

/** Erases names and contacts of questions whose last day has been. */
export async function eraseSharedBefore(
  tx: Tx,
  day: IsoDate,
): Promise<{ id: string; caseId: string; organizationId: string }[]> {
  const rows = await tx.introduction.findMany({
    where: { eraseOn: { lt: dayToDate(day) } },
    select: { id: true, caseId: true, case: { select: { organizationId: true } } },
    orderBy: { id: "asc" },
  });
  await eraseShared(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, caseId, case: of }) => ({ id, caseId, organizationId: of.organizationId }));
}

/** Erases the contact person of a prospect from what was shared of it, wherever it was asked. */
export async function eraseSharedContact(tx: Tx, prospectId: string): Promise<void> {
  for (const side of sides)
    await tx.$executeRaw`
      update introduction set shared = coalesce((
        select jsonb_agg(fact order by place) from jsonb_array_elements(shared) with ordinality as facts(fact, place)
        where not (fact->>'side' = ${side} and fact->>'key' = 'contact')), '[]'::jsonb)
      where case ${side} when 'giver' then giver_prospect_id else receiver_prospect_id end = ${prospectId}::uuid`;
}

/** Ends whatever stands of a case: its links answer nothing any more and names leave it. The questions, and those that had introduced. */
export async function withdrawAll(
  tx: Tx,
  caseId: string,
  side: Side | "advisers",
  moment: Date,
): Promise<{ readonly ids: string[]; readonly introduced: string[] }> {
  const rows = await tx.introduction.findMany({
    where: { caseId, withdrawnAt: null },
    select: { id: true, introducedAt: true },
    orderBy: { id: "asc" },
  });
  const ids = rows.map(({ id }) => id);
  await tx.introduction.updateMany({
    where: { id: { in: ids } },
    data: { withdrawnAt: moment, withdrawnSide: side },
  });
  await eraseShared(tx, ids);
  return { ids, introduced: rows.filter(({ introducedAt }) => introducedAt !== null).map(({ id }) => id) };
}

/** Questions that went unanswered past their last moment and that nobody has been told of. */
export async function findJustExpired(tx: Tx, moment: Date): Promise<{ id: string; caseId: string }[]> {
  const rows = await tx.$queryRaw<{ id: string; case_id: string }[]>`
    select introduction.id, case_id from introduction join advising_case on advising_case.id = case_id
    where expires_at <= ${moment} and introduced_at is null and withdrawn_at is null and closed_at is null
      and giver_answer is distinct from 'no' and receiver_answer is distinct from 'no'
      and not exists (
        select 1 from event where subject_type = 'case' and subject_id = case_id::text
          and type = 'case.introduction_expired' and payload->>'introductionId' = introduction.id::text)
    order by introduction.id for update of introduction skip locked`;
  return rows.map((row) => ({ id: row.id, caseId: row.case_id }));
}

/** Name and address of the person who answered for a member. */
export const findAnswerer = async (tx: Tx, personId: string): Promise<{ name: string; email: string } | null> =>
  tx.person.findUnique({ where: { id: personId }, select: { name: true, email: true } });

/** Questions put to an organization, newest first. */
export async function findOfOrganization(
  organizationId: string,
): Promise<{ introduction: Introduction; side: Side }[]> {
  const rows = await db().introduction.findMany({
    where: { OR: [{ giverId: organizationId }, { receiverId: organizationId }] },
    orderBy: { askedAt: "desc" },
    take: 50,
  });
  return rows.map((row) => ({
    introduction: toIntroduction(row),
    side: row.giverId === organizationId ? "giver" : "receiver",
  }));
}

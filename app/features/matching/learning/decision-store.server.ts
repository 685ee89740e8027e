import { db, type Db, type Tx } from "~/infra/db/client.server";
import { newId } from "~/shared/ids";
import type { Prisma } from "../../../../prisma/generated/client";
import {
  keepValues,
  readKept,
  type FactorValues,
  type JudgedValues,
  type KeptValues,
  type LogEntry,
  type Reason,
  type Verdict,
} from "./decision";

/** A row of the log with what a page shows of it. */
export type LoggedEntry = LogEntry & {
  readonly outId: string | null;
  readonly inId: string | null;
  readonly caseId: string | null;
  readonly organizationId: string | null;
  readonly at: string;
};

export async function findLog(region: string, client: Db = db()): Promise<LoggedEntry[]> {
  const rows = await client.matchDecision.findMany({
    where: { region },
    orderBy: [{ decidedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(
    ({ id, kind, verdict, reason, values, shownWith, of, outId, inId, caseId, organizationId, decidedAt }) => {
      const shown = { id, region, outId, inId, caseId, organizationId, at: decidedAt.toISOString() };
      return kind === "taken_back"
        ? { kind: "taken_back", of: of ?? "", ...shown }
        : {
            kind: "decided",
            verdict: verdict as Verdict,
            reason: reason as Reason | null,
            ...readKept((values ?? {}) as KeptValues),
            shownWith: shownWith as unknown as FactorValues[],
            ...shown,
          };
    },
  );
}

export interface NewDecision {
  readonly region: string;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly outId: string;
  readonly inId: string;
  readonly judged: JudgedValues;
  readonly shownWith: readonly FactorValues[];
  readonly caseId?: string | null;
  readonly organizationId: string | null;
  readonly decidedBy: string | null;
}

export async function insertDecision(tx: Tx, { judged, shownWith, ...row }: NewDecision): Promise<string> {
  const id = newId();
  const [kept, others] = [keepValues(judged) as unknown, shownWith as unknown] as Prisma.InputJsonValue[];
  await tx.matchDecision.create({ data: { id, kind: "decided", ...row, values: kept!, shownWith: others! } });
  return id;
}

export interface StandingDecision {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly caseId: string | null;
}

/** The decision on that pair that stands for those advisers; decided by one transaction at a time. */
export async function lockStanding(
  tx: Tx,
  pair: { region: string; organizationId: string | null; outId: string; inId: string },
): Promise<StandingDecision | null> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`match ${pair.outId} ${pair.inId}`}))`;
  const rows = await tx.matchDecision.findMany({ where: { kind: "decided", ...pair }, orderBy: { decidedAt: "desc" } });
  const back = await tx.matchDecision.findMany({
    where: { of: { in: rows.map(({ id }) => id) } },
    select: { of: true },
  });
  const gone = new Set(back.map(({ of }) => of));
  const found = rows.find(({ id }) => !gone.has(id));
  if (!found) return null;
  const { id, verdict, reason, decidedBy, caseId } = found;
  return { id, verdict: verdict as Verdict, reason, decidedBy, caseId };
}

export async function findDecision(id: string, client: Db = db()) {
  return client.matchDecision.findUnique({ where: { id } });
}

export async function insertTakenBack(
  tx: Tx,
  row: { of: string; region: string; organizationId: string | null; decidedBy: string | null },
): Promise<void> {
  await tx.matchDecision.create({ data: { id: newId(), kind: "taken_back", ...row } });
}

import type { ReportState } from "~/features/catalogue/moderation/report";
import { db, type Tx } from "~/infra/db/client.server";

export interface NewThreadReport {
  readonly id: string;
  readonly threadId: string;
  readonly reporterId: string;
  readonly reason: string;
  readonly message: string;
}

/** True when the report is new; a person has one open report about a thread. */
export async function insertThreadReport(tx: Tx, report: NewThreadReport): Promise<boolean> {
  const { count } = await tx.threadReport.createMany({ data: [report], skipDuplicates: true });
  return count === 1;
}

export const hasOpenReport = async (threadId: string, reporterId: string): Promise<boolean> =>
  (await db().threadReport.findFirst({ where: { threadId, reporterId, state: "open" }, select: { id: true } })) !==
  null;

export const findThreadReports = (state: ReportState, skip: number, take: number) =>
  db().threadReport.findMany({
    where: { state },
    orderBy: state === "open" ? { createdAt: "asc" } : { decidedAt: "desc" },
    skip,
    take,
    include: {
      thread: {
        select: {
          id: true,
          closedAt: true,
          listing: { select: { reference: true, title: true } },
          seller: { select: { id: true, name: true } },
          buyer: { select: { id: true, name: true } },
        },
      },
    },
  });

export type ThreadReportRow = Awaited<ReturnType<typeof findThreadReports>>[number];

export const countThreadReports = (state: ReportState): Promise<number> =>
  db().threadReport.count({ where: { state } });

/** Decides an open report; false when somebody has decided it already. */
export async function decideReport(
  tx: Tx,
  id: string,
  decision: { state: "dismissed" | "upheld"; decision: string; decidedBy: string; decidedAt: Date },
): Promise<{ threadId: string } | null> {
  const { count } = await tx.threadReport.updateMany({ where: { id, state: "open" }, data: decision });
  return count === 0 ? null : tx.threadReport.findUnique({ where: { id }, select: { threadId: true } });
}

/** Closes the thread; false when it was closed already. */
export async function closeThread(tx: Tx, id: string, closedAt: Date): Promise<boolean> {
  const { count } = await tx.thread.updateMany({ where: { id, closedAt: null }, data: { closedAt } });
  return count === 1;
}

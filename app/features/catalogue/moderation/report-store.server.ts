import { db, type Tx } from "~/infra/db/client.server";
import type { ReportReason, ReportState, ReportView } from "./report";

export interface NewReport {
  readonly id: string;
  readonly listingId: string;
  readonly reporterId: string | null;
  readonly reason: ReportReason;
  readonly message: string;
}

/** False when an equal open report is there already: one per person and listing, of visitors one per wording. */
export const insertReport = async (tx: Tx, report: NewReport): Promise<boolean> =>
  (await tx.listingReport.createMany({ data: [report], skipDuplicates: true })).count === 1;

const columns = {
  id: true,
  reason: true,
  message: true,
  state: true,
  decision: true,
  decidedBy: true,
  decidedAt: true,
  createdAt: true,
  reporterId: true,
  listing: {
    select: {
      id: true,
      reference: true,
      title: true,
      state: true,
      organizationId: true,
      blockedAt: true,
      version: true,
      _count: { select: { reports: { where: { state: "open" } } } },
    },
  },
} as const;

export async function findReports(
  state: ReportState,
  skip: number,
  take: number,
): Promise<{ rows: ReportView[]; total: number }> {
  const where = { state };
  const [rows, total] = await Promise.all([
    db().listingReport.findMany({
      where,
      orderBy: [{ createdAt: state === "open" ? "asc" : "desc" }, { id: "asc" }],
      skip,
      take,
      select: columns,
    }),
    db().listingReport.count({ where }),
  ]);
  return {
    total,
    rows: rows.map(({ listing: { blockedAt, _count, ...listing }, ...row }) => ({
      ...row,
      reason: row.reason as ReportReason,
      state: row.state as ReportState,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      createdAt: row.createdAt.toISOString(),
      listing: { ...listing, blocked: blockedAt !== null, openReports: _count.reports },
    })),
  };
}

export const countOpenReports = (): Promise<number> => db().listingReport.count({ where: { state: "open" } });

/** The report held until the transaction ends, so that two administrators cannot both decide it. */
export async function lockReport(
  tx: Tx,
  id: string,
): Promise<{ id: string; listingId: string; state: ReportState; organizationId: string } | null> {
  const locked = await tx.$queryRaw<unknown[]>`select 1 from listing_report where id = ${id}::uuid for update`;
  if (locked.length === 0) return null;
  const row = await tx.listingReport.findUnique({
    where: { id },
    select: { id: true, listingId: true, state: true, listing: { select: { organizationId: true } } },
  });
  return (
    row && {
      id: row.id,
      listingId: row.listingId,
      state: row.state as ReportState,
      organizationId: row.listing.organizationId,
    }
  );
}

export async function saveDecision(
  tx: Tx,
  id: string,
  decision: { state: ReportState; decision: string; decidedBy: string | null; decidedAt: Date },
): Promise<void> {
  await tx.listingReport.update({ where: { id }, data: decision });
}

import type { ReportState } from "~/features/catalogue/moderation/report";
import { isPlatformAdministrator, type Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { findMessages } from "./message-store.server";
import type { ThreadReportView } from "./thread-view";
import { countThreadReports, findThreadReports, type ThreadReportRow } from "./thread-report-store.server";

const messagesShown = 10;

async function toView(row: ThreadReportRow): Promise<ThreadReportView> {
  const { thread } = row;
  const names = new Map([thread.seller, thread.buyer].map(({ id, name }) => [id, name]));
  const messages = row.state === "open" ? await findMessages(thread.id, null, messagesShown) : [];
  return {
    id: row.id,
    threadId: thread.id,
    reason: row.reason,
    message: row.message,
    state: row.state,
    decision: row.decision,
    createdAt: row.createdAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    listing: thread.listing,
    sellerName: thread.seller.name,
    buyerName: thread.buyer.name,
    messages: messages.map(({ id, organizationId, body, createdAt }) => ({
      id,
      organizationName: names.get(organizationId) ?? "",
      body,
      createdAt: createdAt.toISOString(),
    })),
  };
}

/** Reports about threads in a state: open ones oldest first, decided ones latest first, with how many there are. */
export async function listThreadReports(
  actor: Member,
  { state, page, pageSize }: { state: ReportState; page: number; pageSize: number },
): Promise<Result<{ reports: ThreadReportView[]; total: number }, AppError>> {
  if (!isPlatformAdministrator(actor)) return err(appError("forbidden"));
  const [rows, total] = await Promise.all([
    findThreadReports(state, (page - 1) * pageSize, pageSize),
    countThreadReports(state),
  ]);
  return ok({ reports: await Promise.all(rows.map(toView)), total });
}

/** How many wait for a decision; 0 for anybody else. */
export const openThreadReportCount = async (actor: Member): Promise<number> =>
  isPlatformAdministrator(actor) ? countThreadReports("open") : 0;

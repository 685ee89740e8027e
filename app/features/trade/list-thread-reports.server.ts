import { isPlatformAdministrator, type Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { findMessages } from "./message-store.server";
import { countThreadReports, findThreadReports, type ThreadReportRow } from "./thread-report-store.server";

const messagesShown = 10;

export interface ThreadReportView {
  readonly id: string;
  readonly threadId: string;
  readonly reason: string;
  readonly message: string;
  readonly state: string;
  readonly decision: string;
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly listing: { readonly reference: string; readonly title: string };
  readonly sellerName: string;
  readonly buyerName: string;
  /** The last messages of the reported thread, for the administrator to judge. */
  readonly messages: readonly { readonly id: string; readonly organizationName: string; readonly body: string; readonly createdAt: string }[];
}

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
    messages: messages.map(({ id, organizationId, body, createdAt }) => ({ id, organizationName: names.get(organizationId) ?? "", body, createdAt: createdAt.toISOString() })),
  };
}

/** Reports about threads: the open ones (oldest first) or those decided (latest first), with how many there are. */
export async function listThreadReports(
  actor: Member,
  { state, page, pageSize }: { state: "open" | "decided"; page: number; pageSize: number },
): Promise<Result<{ reports: ThreadReportView[]; total: number }, AppError>> {
  if (!isPlatformAdministrator(actor)) return err(appError("forbidden"));
  const [rows, total] = await Promise.all([findThreadReports(state, (page - 1) * pageSize, pageSize), countThreadReports(state)]);
  return ok({ reports: await Promise.all(rows.map(toView)), total });
}

/** How many wait for a decision; 0 for anybody else. */
export const openThreadReportCount = async (actor: Member): Promise<number> => (isPlatformAdministrator(actor) ? countThreadReports("open") : 0);

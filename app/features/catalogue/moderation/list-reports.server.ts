import { isPlatformAdministrator, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { Page } from "../listing-views";
import type { ReportState, ReportView } from "./report";
import { countOpenReports, findReports } from "./report-store.server";

const pageSize = 20;

/** The administrators' queue: open ones oldest first, decided ones newest first. */
export async function listReports(
  actor: Actor,
  input: { readonly state?: ReportState; readonly page?: number } = {},
): Promise<Result<Page<ReportView>, AppError>> {
  if (!isPlatformAdministrator(actor)) return err(appError("forbidden"));
  const page = Math.max(1, Math.floor(input.page ?? 1));
  return ok({ ...(await findReports(input.state ?? "open", (page - 1) * pageSize, pageSize)), page, pageSize });
}

/** How many wait for a decision; 0 for anybody else. */
export const openReportCount = async (actor: Actor): Promise<number> =>
  isPlatformAdministrator(actor) ? countOpenReports() : 0;

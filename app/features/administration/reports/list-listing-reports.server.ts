import { listReports } from "~/features/catalogue/moderation/list-reports.server";
import type { ReportState, ReportView } from "~/features/catalogue/moderation/report";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import type { Member } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";

export interface ListingReportView extends ReportView {
  readonly ownerName: string;
}

/** Reports about listings in a state, each with the name of the listing's owner. */
export async function listListingReports(
  actor: Member,
  state: ReportState,
  page: number,
): Promise<Result<{ reports: ListingReportView[]; total: number; pageSize: number }, AppError>> {
  const found = await listReports(actor, { state, page });
  if (!found.ok) return found;
  const { rows, total, pageSize } = found.value;
  const owners = await getOrganizationCards(
    actor,
    rows.map((row) => row.listing.organizationId),
  );
  return ok({
    reports: rows.map((row) => ({ ...row, ownerName: owners.get(row.listing.organizationId)?.name ?? "" })),
    total,
    pageSize,
  });
}

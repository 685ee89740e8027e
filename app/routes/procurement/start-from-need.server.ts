import type { TenderContent } from "~/features/tenders/tender";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";

export interface NeedStart {
  readonly needId: string;
  readonly title: string;
  readonly content: Partial<TenderContent>;
}

/** What a need says already, as the start of a draft; null when no need was named. */
export async function startFromNeed(
  _actor: OrganizationMember,
  needId: string | null,
): Promise<Result<NeedStart, AppError> | null> {
  return needId === null ? null : err(appError("not_found"));
}

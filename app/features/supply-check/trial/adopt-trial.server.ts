import { latestPublished } from "~/features/criteria/library/latest-criteria.server";
import type { StaleTender } from "~/features/tenders/change-tender.server";
import { getTender } from "~/features/tenders/get-tender.server";
import { saveTender, type SavedTender } from "~/features/tenders/save-tender.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";
import { applyTrial, type TrialStep } from "./trial";

export interface AdoptTrial {
  readonly tenderId: string;
  /** Version the page was made from. */
  readonly version: number;
  readonly steps: readonly TrialStep[];
}

/**
 * Takes what was tried into the draft: one save, one version, which the history names. The steps are taken again on the
 * draft of that version; a draft somebody has changed since is refused with what it now says.
 */
export async function adoptTrial(
  actor: Actor,
  { tenderId, version, steps }: AdoptTrial,
): Promise<Result<SavedTender, AppError | StaleTender>> {
  const found = await getTender(actor, tenderId);
  if (!found.ok) return found;
  const { tender, may } = found.value;
  if (!may.edit) return err(appError("conflict", { reason: `tender_is_${tender.state}` }));
  if (tender.version !== version)
    return err({ code: "stale_version", reason: "tender_changed", current: tender } satisfies StaleTender);
  const library = new Map((await latestPublished(actor)).map((each) => [each.id, each]));
  const criteria = applyTrial(tender.content.criteria, steps, library);
  return saveTender(actor, {
    id: tenderId,
    version,
    content: { ...tender.content, criteria: [...criteria] },
    note: "adopted",
  });
}

import type { Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { isFollowing, setFollowing } from "./follow-store.server";
import { findPublished } from "./publication-store.server";

/** The person wants mail when the tender changes, or no longer. A matter of the person's own, so the log holds nothing. */
export async function followTender(actor: Member, reference: string, follow: boolean): Promise<Result<null, AppError>> {
  const found = await findPublished({ reference });
  if (!found) return err(appError("not_found"));
  await setFollowing(found.id, actor.personId, follow);
  return ok(null);
}

export const followsTender = (actor: Member, tenderId: string): Promise<boolean> =>
  isFollowing(tenderId, actor.personId);

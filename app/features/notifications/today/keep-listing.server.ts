import { confirmListing } from "~/features/catalogue/life/confirm-listing.server";
import { getOwnListing } from "~/features/catalogue/reading/get-own-listing.server";
import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";
import { keptUntil } from "./today-task";

/** “Still there”, in one press: the listing goes on for another while. Refuses where its owner has stated what ends it. */
export async function keepListing(
  actor: OrganizationMember,
  input: { readonly id: string; readonly version: number },
): Promise<Result<unknown, AppError>> {
  const own = await getOwnListing(actor, input.id);
  if (!own.ok) return own;
  const kept = keptUntil(own.value.listing, today());
  if (!kept) return err(appError("unprocessable", { reason: "end_is_stated" }));
  return confirmListing(actor, { ...input, ...(kept.until ? { availableUntil: kept.until } : {}) });
}

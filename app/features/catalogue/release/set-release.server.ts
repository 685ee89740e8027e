import { partnerGroupsOf } from "~/features/organizations/partners/partner-groups.server";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isIsoDate } from "~/shared/dates";
import { err, ok, type Result } from "~/shared/result";
import { changeListing, recordListing, type ListingRef, type StaleListing } from "../change-listing.server";
import { sameValue } from "../drafting/listing-changes";
import { rungs, type Release } from "../listing";
import { saveRelease } from "../listing-store.server";
import { releaseFault, tidyRelease } from "./release-ladder";

export interface SetRelease extends ListingRef, Release {}

const faultOf = (release: Release): AppError | null => {
  if (!rungs.includes(release.rung)) return invalidInput(fieldError("rung", "not_an_option"));
  if (release.partnersFrom !== null && !isIsoDate(release.partnersFrom))
    return invalidInput(fieldError("partnersFrom", "invalid_date"));
  if (release.publicFrom !== null && !isIsoDate(release.publicFrom))
    return invalidInput(fieldError("publicFrom", "invalid_date"));
  const fault = releaseFault(release);
  if (fault === "groups_missing") return invalidInput(fieldError("partnerGroupIds", "required"));
  return fault === "public_before_partners" ? invalidInput(fieldError("publicFrom", "date_before_partners")) : null;
};

/** Sets the rung and its days, in a draft as a plan, in a published listing at once. Moving inwards is allowed: what has been seen has been seen. */
export async function setRelease(
  actor: Actor,
  input: SetRelease,
): Promise<Result<{ version: number; release: Release }, AppError | StaleListing>> {
  const fault = faultOf(input);
  if (fault) return err(fault);
  const own = new Set((await partnerGroupsOf(actor)).map(({ id }) => id));
  return changeListing(actor, input, async ({ tx, listing }) => {
    const release = tidyRelease({
      rung: input.rung,
      partnersFrom: input.partnersFrom,
      publicFrom: input.publicFrom,
      partnerGroupIds: input.partnerGroupIds,
    });
    if (!release.partnerGroupIds.every((id) => own.has(id)))
      return err(invalidInput(fieldError("partnerGroupIds", "not_an_option")));
    if (sameValue(release, listing.release)) return ok({ version: listing.version, release });
    await saveRelease(tx, listing.id, release);
    await recordListing(tx, actor, "release_set", listing, { from: listing.release, to: release });
    return ok({ version: listing.version + 1, release });
  });
}

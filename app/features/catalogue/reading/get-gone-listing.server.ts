import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { Listing, ListingType } from "../listing";
import { isGoneFor, visibilityFacts, visibleTo } from "../release/release-ladder";
import { viewerOf } from "../release/viewer-of.server";
import { normaliseReference } from "./get-listing.server";
import { findStoredListing } from "./listing-page-store.server";

/** What is still told about a listing that is over, to those who could have seen it while it was not. */
export interface GoneListing {
  readonly id: string;
  readonly reference: string;
  readonly reason: "paused" | "expired" | "ended" | "removed";
  /** Null when it was removed by an administrator: what it said is then not repeated. */
  readonly was: {
    readonly title: string;
    readonly type: ListingType;
    readonly categoryCode: string | null;
    readonly municipalityCode: string | null;
    readonly locality: string | null;
    readonly expiresOn: Listing["expiresOn"];
  } | null;
}

const reasons = { paused: "paused", expired: "expired", ended: "ended", blocked: "removed" } as const;
const isReason = (because: string): because is keyof typeof reasons => because in reasons;

/** A listing whose page answers `gone`; `not_found` to everybody who could never have seen it. */
export async function getGoneListing(actor: Actor, reference: string): Promise<Result<GoneListing, AppError>> {
  const [stored, viewer] = await Promise.all([findStoredListing(normaliseReference(reference)), viewerOf(actor)]);
  if (!stored) return err(appError("not_found"));
  const { listing, ownerGone } = stored;
  const facts = visibilityFacts(listing, ownerGone);
  const day = today();
  const visibility = visibleTo(facts, viewer, day);
  if (visibility.visible || !isGoneFor(facts, viewer, day)) return err(appError("not_found"));
  const reason = isReason(visibility.because) ? reasons[visibility.because] : "ended";
  const { id, title, type, categoryCode, municipalityCode, locality, expiresOn } = listing;
  const was = reason === "removed" ? null : { title, type, categoryCode, municipalityCode, locality, expiresOn };
  return ok({ id, reference: listing.reference, reason, was });
}

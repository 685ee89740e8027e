import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import { isPlatformAdministrator, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { ListingView } from "../listing-views";
import { findListingMedia } from "../listing-media-store.server";
import { findListingByReference } from "../listing-store.server";
import { isGoneFor, visibilityFacts, visibleTo, type HiddenBecause } from "../release/release-ladder";
import { viewerOf } from "../release/viewer-of.server";
import { ownerIsGone } from "./visibility-store.server";

const goneReason: Partial<Record<HiddenBecause, string>> = {
  paused: "listing_paused",
  expired: "listing_expired",
  ended: "listing_ended",
  blocked: "listing_removed",
};

/** A reference as people write it: any case, with or without the hyphen. */
export const normaliseReference = (text: string): string => {
  const bare = text
    .trim()
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "");
  return bare.startsWith("T") && bare.length === 8 ? `T-${bare.slice(1)}` : text.trim();
};

/**
 * The listing page by public reference. `gone` (410) only to those who could have seen it; everybody else gets
 * `not_found`, whether it exists or not. The owner sees every state (`preview`), an administrator all but drafts.
 */
export async function getListing(actor: Actor, reference: string): Promise<Result<ListingView, AppError>> {
  const listing = await findListingByReference(normaliseReference(reference));
  if (!listing) return err(appError("not_found"));
  const [viewer, gone, media] = await Promise.all([
    viewerOf(actor),
    ownerIsGone(listing.organizationId),
    findListingMedia(db(), listing.id),
  ]);
  const facts = visibilityFacts(listing, gone);
  const day = today();
  const visibility = visibleTo(facts, viewer, day);
  const because = visibility.visible
    ? visibility.because
    : viewer.organizationId === listing.organizationId
      ? "preview"
      : actor.kind === "member" && isPlatformAdministrator(actor) && listing.state !== "draft"
        ? "moderation"
        : null;
  if (because) return ok({ listing, because, ...media });
  if (visibility.visible || !isGoneFor(facts, viewer, day)) return err(appError("not_found"));
  const reason = goneReason[visibility.because];
  return err(appError("gone", reason ? { reason } : {}));
}

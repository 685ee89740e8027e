import { today } from "~/infra/clock/clock.server";
import { isPlatformAdministrator, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { ListingView } from "../listing-views";
import { isGoneFor, visibilityFacts, visibleTo, type HiddenBecause } from "../release/release-ladder";
import { viewerOf } from "../release/viewer-of.server";
import { findStoredListing } from "./listing-page-store.server";

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
  const [stored, viewer] = await Promise.all([findStoredListing(normaliseReference(reference)), viewerOf(actor)]);
  if (!stored) return err(appError("not_found"));
  const { listing, ownerGone, ...media } = stored;
  const facts = visibilityFacts(listing, ownerGone);
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

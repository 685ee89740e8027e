import type { MediaView } from "~/features/media/media-view";
import { getListing } from "~/features/catalogue/reading/get-listing.server";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import { type AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { findThreadAbout } from "./thread-store.server";

export interface AskView {
  readonly reference: string;
  readonly title: string;
  readonly type: "surplus" | "service" | "wanted";
  readonly categoryCode: string | null;
  readonly photo: { readonly media: MediaView; readonly altText: string } | null;
  readonly ownerName: string;
  /** `own`: one's own listing; `closed`: shown to the reader, but not to those who could ask. */
  readonly standing: "open" | "own" | "closed";
  /** The conversation about it that the reader's organization has already. */
  readonly threadId: string | null;
}

/** What the page that asks about a listing shows; refuses like the listing's own page. */
export async function prepareAsk(actor: Actor, reference: string): Promise<Result<AskView, AppError>> {
  const seen = await getListing(actor, reference);
  if (!seen.ok) return seen;
  const { listing, because, photos } = seen.value;
  const us = organizationIdOf(actor);
  const [owners, thread] = await Promise.all([
    getOrganizationCards(actor, [listing.organizationId]),
    us ? findThreadAbout(listing.id, us) : null,
  ]);
  const hidden = because === "preview" || because === "moderation";
  return ok({
    reference: listing.reference,
    title: listing.title,
    type: listing.type,
    categoryCode: listing.categoryCode,
    photo: photos[0] ?? null,
    ownerName: owners.get(listing.organizationId)?.name ?? "",
    standing: listing.organizationId === us ? "own" : hidden ? "closed" : "open",
    threadId: thread?.id ?? null,
  });
}

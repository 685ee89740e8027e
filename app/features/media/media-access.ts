import { isPlatformAdministrator, organizationIdOf, type Actor } from "~/shared/actor";
import type { IsoDate } from "~/shared/dates";

/** A listing that shows the file, with what the viewer's organization has to do with it. */
export interface ShowingListing {
  readonly organizationId: string;
  readonly state: string;
  readonly rung: string;
  readonly partnersFrom: IsoDate | null;
  readonly publicFrom: IsoDate | null;
  /** Last day it can be found; null in drafts. */
  readonly expiresOn: IsoDate | null;
  readonly blocked: boolean;
  /** The viewer's organization is in a partner group that the listing is released to. */
  readonly partner: boolean;
  /** The viewer's organization has a conversation about the listing. */
  readonly asked: boolean;
}

export interface MediaUse {
  readonly organizationId: string;
  readonly listings: readonly ShowingListing[];
  /** Sent in a conversation of the viewer's organization. */
  readonly inThread: boolean;
  /** Taken on an adviser's visit at the viewer's organization. */
  readonly ofVisit: boolean;
  /** Evidence of a certificate or permit that an organization states. */
  readonly evidence: boolean;
}

/** `public`: anybody, and any cache may keep it. `private`: this viewer only. */
export type MediaAccess = "public" | "private" | "none";

/** The rung a listing stands on that day: its dates move it outwards by themselves. */
function rungOn(listing: ShowingListing, today: IsoDate): string {
  if (listing.rung === "public" || (listing.publicFrom !== null && listing.publicFrom <= today)) return "public";
  if (listing.rung === "partners" || (listing.partnersFrom !== null && listing.partnersFrom <= today))
    return "partners";
  return "own";
}

/**
 * Who may see a file: everybody while a published public listing shows it; partners on the partners' rung; those in
 * conversation about it; readers of the conversation it was sent in; the firm that an adviser took it at; members, for evidence; and always the organization
 * that uploaded it, the owner of a listing that shows it, and administrators.
 */
export function mediaAccess(actor: Actor, use: MediaUse, today: IsoDate): MediaAccess {
  const live = use.listings.filter(
    ({ state, blocked, expiresOn }) => state === "published" && !blocked && !(expiresOn !== null && expiresOn < today),
  );
  if (live.some((listing) => rungOn(listing, today) === "public")) return "public";
  if (actor.kind === "visitor") return "none";
  if (isPlatformAdministrator(actor) || use.evidence) return "private";
  const own = organizationIdOf(actor);
  if (own === null) return "none";
  const mine = use.organizationId === own || use.listings.some(({ organizationId }) => organizationId === own);
  const released = live.some((listing) => listing.partner && rungOn(listing, today) === "partners");
  const spokenOf = use.inThread || use.ofVisit || use.listings.some(({ asked, blocked }) => asked && !blocked);
  return mine || released || spokenOf ? "private" : "none";
}

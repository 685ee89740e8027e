import type { IsoDate } from "~/shared/dates";
import { hasExpired } from "../life/expiry";
import type { LegalStatus, Listing, ListingState, Release, Rung } from "../listing";

/** What visibility depends on; nothing else does. */
export interface VisibilityFacts {
  readonly organizationId: string;
  readonly state: ListingState;
  readonly release: Release;
  readonly expiresOn: IsoDate | null;
  readonly blocked: boolean;
  /** The owning organization has left. */
  readonly ownerGone: boolean;
  readonly legalStatus: LegalStatus | null;
}

/** The visibility facts of a listing; `ownerGone` comes with the organization. */
export const visibilityFacts = (listing: Listing, ownerGone: boolean): VisibilityFacts => ({
  organizationId: listing.organizationId,
  state: listing.state,
  release: listing.release,
  expiresOn: listing.expiresOn,
  blocked: listing.blockedAt !== null,
  ownerGone,
  legalStatus: listing.legal.status,
});

/** Who reads. A visitor has no organization, no groups, no permit. */
export interface Viewer {
  readonly organizationId: string | null;
  /** Partner groups of others that the organization is a member of. */
  readonly partnerGroupIds: readonly string[];
  /** A permit to receive hazardous waste, stated in the organization's profile and valid on the day. */
  readonly hazardousWastePermit: boolean;
}

export const anonymousViewer: Viewer = { organizationId: null, partnerGroupIds: [], hazardousWastePermit: false };

/** The circle a reader shares it with; `own`: nobody else sees it yet. */
export type VisibleBecause = "own" | "partner" | "public";
export const circleOfRung = { own: "own", partners: "partner", public: "public" } as const satisfies Record<
  Rung,
  VisibleBecause
>;
export type HiddenBecause =
  "not_published" | "paused" | "expired" | "ended" | "blocked" | "own_rung" | "partners_rung" | "hazardous";

export type Visibility =
  | { readonly visible: true; readonly because: VisibleBecause }
  | { readonly visible: false; readonly because: HiddenBecause };

const reached = (day: IsoDate | null, today: IsoDate): boolean => day !== null && day <= today;

/**
 * The rung it stands on that day: the recorded one, or a higher one whose day has come. Reading this instead of the
 * recorded rung makes a late nightly job harmless.
 */
export function effectiveRung(release: Pick<Release, "rung" | "partnersFrom" | "publicFrom">, today: IsoDate): Rung {
  if (release.rung === "public" || reached(release.publicFrom, today)) return "public";
  if (release.rung === "partners" || reached(release.partnersFrom, today)) return "partners";
  return "own";
}

function hiddenByState(facts: VisibilityFacts, today: IsoDate): HiddenBecause | null {
  if (facts.blocked) return "blocked";
  if (facts.state === "draft") return "not_published";
  if (facts.ownerGone || facts.state === "withdrawn" || facts.state === "archived") return "ended";
  if (facts.state === "expired" || facts.expiresOn === null || hasExpired(facts.expiresOn, today)) return "expired";
  return facts.state === "paused" ? "paused" : null;
}

/** Whether the reader stands inside the circle it is released to, whatever its state. */
export function circleOf(facts: VisibilityFacts, viewer: Viewer, today: IsoDate): Visibility {
  const rung = effectiveRung(facts.release, today);
  if (viewer.organizationId === facts.organizationId) return { visible: true, because: circleOfRung[rung] };
  if (rung === "own") return { visible: false, because: "own_rung" };
  const isPartner = facts.release.partnerGroupIds.some((id) => viewer.partnerGroupIds.includes(id));
  if (rung === "partners" && !isPartner) return { visible: false, because: "partners_rung" };
  if (facts.legalStatus === "hazardous_waste" && !viewer.hazardousWastePermit)
    return { visible: false, because: "hazardous" };
  return { visible: true, because: circleOfRung[rung] };
}

/**
 * Whether a reader may see the listing among live ones (search, cards, page) on that day, and why. The owner's other
 * states are reached through the owner's own pages. `visibleWhere` says the same in SQL.
 */
export function visibleTo(facts: VisibilityFacts, viewer: Viewer, today: IsoDate): Visibility {
  const state = hiddenByState(facts, today);
  return state ? { visible: false, because: state } : circleOf(facts, viewer, today);
}

/**
 * A listing that is no longer live, for someone inside its circle: "gone" tells them that it was here. Everybody else
 * learns nothing about whether it exists.
 */
export function isGoneFor(facts: VisibilityFacts, viewer: Viewer, today: IsoDate): boolean {
  return facts.state !== "draft" && !visibleTo(facts, viewer, today).visible && circleOf(facts, viewer, today).visible;
}

export type ReleaseFault = "public_before_partners" | "groups_missing";

/**
 * What is wrong with a plan for the ladder: days out of order, or partners without a group. Days on or below the rung
 * already reached mean nothing and are dropped by `tidyRelease`.
 */
export function releaseFault(release: Release): ReleaseFault | null {
  const { rung, partnersFrom, publicFrom, partnerGroupIds } = release;
  if (rung === "own" && partnersFrom && publicFrom && publicFrom < partnersFrom) return "public_before_partners";
  if ((rung === "partners" || (rung === "own" && partnersFrom !== null)) && partnerGroupIds.length === 0)
    return "groups_missing";
  return null;
}

/** The plan without what has no meaning on its rung, so that equal plans are stored equal. */
export function tidyRelease(release: Release): Release {
  const { rung, partnersFrom, publicFrom } = release;
  const groups = [...new Set(release.partnerGroupIds)].sort();
  if (rung === "public") return { rung, partnersFrom: null, publicFrom: null, partnerGroupIds: groups };
  if (rung === "partners") return { rung, partnersFrom: null, publicFrom, partnerGroupIds: groups };
  return { rung, partnersFrom, publicFrom, partnerGroupIds: groups };
}

/** Plan after the days that have come: what the nightly job writes down. */
export function advanceRelease(release: Release, today: IsoDate): Release {
  return tidyRelease({ ...release, rung: effectiveRung(release, today) });
}

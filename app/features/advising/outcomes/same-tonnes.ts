import type { IsoDate } from "~/shared/dates";

/** What tells whether two outcomes are about the same tonnes. */
export interface Tonnes {
  readonly id: string;
  readonly caseId: string;
  readonly fromDay: IsoDate;
  readonly untilDay: IsoDate;
  /** Listing whose deal it is, by the adviser's word. */
  readonly sameAsListingId: string | null;
  /** Outcome of another case that tells of the same deal, by the adviser's word. */
  readonly sameAsOutcomeId: string | null;
  /** Listings and outcomes that the adviser was asked about and that are other deals. */
  readonly apartFrom: readonly string[];
  /** Listings that the flows of the case are kept from. */
  readonly flowListingIds: readonly string[];
  /** Giver and receiver of the case; null where one is not known. */
  readonly firms: string | null;
}

type Days = Pick<Tonnes, "fromDay" | "untilDay">;

/** Whether the two share a day. */
export const overlap = (a: Days, b: Days): boolean => a.fromDay <= b.untilDay && b.fromDay <= a.untilDay;

/** Listings whose deal an outcome is: the one that was named, and those of its flows, but none that the adviser has set apart. */
export const listingsOf = ({ sameAsListingId, apartFrom, flowListingIds }: Tonnes): string[] => [
  ...(sameAsListingId === null ? [] : [sameAsListingId]),
  ...flowListingIds.filter((id) => id !== sameAsListingId && !apartFrom.includes(id)),
];

/** The adviser has said that an outcome tells of the same deal as another, in days that both cover. */
export const saidSame = (one: Tonnes, other: Tonnes): boolean =>
  one.sameAsOutcomeId === other.id && overlap(one, other);

/**
 * Whether two outcomes of one kind are the same tonnes. Their days overlap, and the adviser has said so, both name the same listing,
 * or they stand in two cases of the same giver and receiver that come of the same listing. One listing may well be parted between
 * receivers: without the adviser's word those are different tonnes, and so are outcomes of one case, which its adviser has told
 * apart by writing two.
 */
export function sameTonnes(a: Tonnes, b: Tonnes): boolean {
  if (!overlap(a, b)) return false;
  if (saidSame(a, b) || saidSame(b, a)) return true;
  if (a.sameAsListingId !== null && a.sameAsListingId === b.sameAsListingId) return true;
  if (a.apartFrom.includes(b.id) || b.apartFrom.includes(a.id)) return false;
  if (a.caseId === b.caseId || a.firms === null || a.firms !== b.firms) return false;
  const others = listingsOf(b);
  return listingsOf(a).some((id) => others.includes(id));
}

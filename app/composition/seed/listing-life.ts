import { expiryDay } from "~/features/catalogue/life/expiry";
import type { ListingFields, ListingState, Release } from "~/features/catalogue/listing";
import { addDays, dayToDate, type IsoDate } from "~/shared/dates";
import type { Gone } from "../../../prisma/seed/content/types";
import type { Chance } from "./chance";
import type { PlannedListing } from "./plan-listings";

type Dates = Pick<
  ListingFields,
  "availableFrom" | "availableUntil" | "goneBy" | "goneByAction" | "recurringFrom" | "recurringUntil"
>;

export interface SeedLife {
  readonly state: ListingState;
  readonly createdAt: Date;
  /** Null for drafts. */
  readonly publishedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly dates: Dates;
  readonly expiresOn: IsoDate | null;
}

const minutes = (count: number): number => count * 60_000;

/** How often a listing is in which state; the rest are published. */
const otherStates = [
  ["draft", 5],
  ["paused", 3],
  ["expired", 4],
  ["withdrawn", 2],
  ["archived", 2],
  ["published", 84],
] as const;

/** A listing that ended needs time to have been there. */
const daysToEnd = 25;

function stateOf({ version, copy }: PlannedListing, age: number, shown: boolean, chance: Chance): ListingState {
  const drawn = chance.weighted(otherStates);
  if (shown) return "published";
  if (version.state && !copy) return version.state;
  const ended = drawn === "expired" || drawn === "withdrawn" || drawn === "archived";
  return ended && age < daysToEnd ? "published" : drawn;
}

function goneBy(gone: Gone | undefined, today: IsoDate): Pick<Dates, "goneBy" | "goneByAction"> {
  if (gone === undefined) return { goneBy: null, goneByAction: null };
  const [days, action] = gone.split(" ");
  return { goneBy: addDays(today, Number(days)), goneByAction: action as Dates["goneByAction"] };
}

function datesOf(
  planned: PlannedListing,
  state: ListingState,
  published: IsoDate,
  today: IsoDate,
  chance: Chance,
): Dates {
  const recurring = Boolean(planned.version.every ?? planned.base.every);
  const gone = goneBy(planned.version.gone, today);
  const [fromRoll, untilRoll, seasonRoll] = [chance.next(), chance.next(), chance.next()];
  const until =
    state === "expired"
      ? addDays(today, -chance.between(1, 20))
      : untilRoll < 0.35 && gone.goneBy === null
        ? addDays(today, chance.between(12, 150))
        : null;
  const from = addDays(published, chance.between(0, 25));
  const end = until ?? gone.goneBy;
  return {
    ...(state === "expired" ? { goneBy: null, goneByAction: null } : gone),
    availableUntil: until,
    availableFrom: fromRoll < 0.4 && (end === null || from <= end) ? from : null,
    recurringFrom: recurring ? published : null,
    recurringUntil: recurring && seasonRoll < 0.3 ? addDays(today, chance.between(120, 365)) : null,
  };
}

/**
 * When it was made and shown, and what became of it. `place` in [0, 1) is its place in time: 0 is yesterday, 1 about three
 * months ago. `shown` keeps it among the published. What is shown has not run out: an owner of something older has lately said that it is still there.
 */
export function listingLife(
  planned: PlannedListing,
  { place, shown, today, chance }: { place: number; shown: boolean; today: IsoDate; chance: Chance },
): SeedLife {
  const age = 1 + Math.floor(place * 88);
  const published = addDays(today, -age);
  const publishedAt = new Date(dayToDate(published).getTime() + minutes(chance.between(6 * 60, 16 * 60)));
  const createdAt = new Date(publishedAt.getTime() - minutes(chance.between(4, 3000)));
  const state = stateOf(planned, age, shown, chance);
  const dates = datesOf(planned, state, published, today, chance);
  if (state === "draft")
    return {
      state,
      createdAt,
      publishedAt: null,
      confirmedAt: null,
      dates: { ...dates, goneBy: null, goneByAction: null, availableUntil: null },
      expiresOn: null,
    };
  const again =
    age > 55 && state !== "expired"
      ? new Date(publishedAt.getTime() + minutes(60 * 24 * chance.between(20, age - 5)))
      : publishedAt;
  const cadence = (planned.version.every ?? planned.base.every) ? "recurring" : "once";
  return {
    state,
    createdAt,
    publishedAt,
    confirmedAt: again,
    dates,
    expiresOn: expiryDay({ ...dates, cadence }, again),
  };
}

/** Its rung: most for everybody, some with the owner's circle or still inside, with days on which they move on. `forAll` keeps it public. */
export function listingRelease(forAll: boolean, groupId: string | null, today: IsoDate, chance: Chance): Release {
  const [roll, move, first, then] = [chance.next(), chance.next(), chance.between(3, 10), chance.between(14, 40)];
  const partnerGroupIds = groupId ? [groupId] : [];
  if (forAll || roll > 0.15) return { rung: "public", partnersFrom: null, publicFrom: null, partnerGroupIds: [] };
  const publicFrom = move < 0.6 ? addDays(today, then) : null;
  if (groupId && roll < 0.11) return { rung: "partners", partnersFrom: null, publicFrom, partnerGroupIds };
  if (roll >= 0.13) return { rung: "public", partnersFrom: null, publicFrom: null, partnerGroupIds: [] };
  return { rung: "own", partnersFrom: groupId ? addDays(today, first) : null, publicFrom, partnerGroupIds };
}

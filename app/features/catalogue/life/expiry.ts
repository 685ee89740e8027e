import { addDays, daysBetween, toStockholmDay, type IsoDate } from "~/shared/dates";
import type { ListingFields } from "../listing";

/** Days a listing without an end of its own stays after the owner last said that it is there. */
export const confirmationDays = 90;
/** Days before expiry on which the owner is asked whether it is still there. */
export const reminderDays = 7;

type Dated = Pick<ListingFields, "availableUntil" | "goneBy">;

/** The end the owner has stated: the earlier of "available until" and "gone by"; null when neither is. */
export function statedEnd({ availableUntil, goneBy }: Dated): IsoDate | null {
  if (availableUntil && goneBy) return availableUntil < goneBy ? availableUntil : goneBy;
  return availableUntil ?? goneBy;
}

/**
 * Last day others can see it: the stated end, or 90 days after the last confirmation. A recurring flow with a last day
 * ends no later than that day.
 */
export function expiryDay(
  fields: Dated & Pick<ListingFields, "cadence" | "recurringUntil">,
  confirmedAt: Date,
): IsoDate {
  const stated = statedEnd(fields);
  const last = fields.cadence === "recurring" ? fields.recurringUntil : null;
  const ends = [stated, last].filter((day) => day !== null).sort();
  return ends[0] ?? addDays(toStockholmDay(confirmedAt), confirmationDays);
}

/** The last day is a day on which it can still be had. */
export const hasExpired = (expiresOn: IsoDate | null, today: IsoDate): boolean =>
  expiresOn !== null && expiresOn < today;

/** Whether the reminder is due: the end is near, has not passed, and nobody has been asked about this end. */
export function reminderDue(
  listing: { readonly expiresOn: IsoDate | null; readonly remindedAt: string | null },
  today: IsoDate,
): boolean {
  const { expiresOn, remindedAt } = listing;
  return (
    remindedAt === null &&
    expiresOn !== null &&
    !hasExpired(expiresOn, today) &&
    daysBetween(today, expiresOn) <= reminderDays
  );
}

/** The end as it is saved: one that moves is asked about anew. */
export const endColumns = (before: IsoDate | null, expiresOn: IsoDate): { expiresOn: IsoDate; remindedAt?: null } =>
  before === expiresOn ? { expiresOn } : { expiresOn, remindedAt: null };

import { daysBetween, type IsoDate } from "~/shared/dates";
import { soonDays, type Obligation, type ObligationUrgency } from "./contract";

/** How an obligation stands on a day: what is decided no longer presses. */
export function urgencyOf(
  { outcome, dueOn }: Pick<Obligation, "outcome" | "dueOn">,
  today: IsoDate,
): ObligationUrgency {
  if (outcome !== "open") return "decided";
  if (dueOn < today) return "overdue";
  return daysBetween(today, dueOn) <= soonDays ? "soon" : "later";
}

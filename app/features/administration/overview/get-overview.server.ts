import { openReportCount } from "~/features/catalogue/moderation/list-reports.server";
import { openThreadReportCount } from "~/features/trade/list-thread-reports.server";
import { today } from "~/infra/clock/clock.server";
import { withProbeConnection } from "~/infra/db/probe-connection.server";
import { queueState, type QueueState } from "~/infra/jobs/queue-state.server";
import type { Member } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { onlyAdministrators } from "../only-administrators";
import { countByWeek, findTotals, type Totals } from "./overview-store.server";
import { lastWeeks, weekNumber } from "./weeks";

const weeksShown = 12;
/** What is drawn over time, by the event that counts it. */
export const activities = {
  listings: "listing.published",
  questions: "thread.opened",
  messages: "message.sent",
  organizations: "organization.created",
} as const;
export type Activity = keyof typeof activities;

export interface ActivityWeek {
  readonly monday: string;
  readonly number: number;
  readonly counts: Readonly<Record<Activity, number>>;
}

export interface Overview {
  readonly totals: Totals;
  readonly listingReports: number;
  readonly threadReports: number;
  readonly queue: QueueState;
  /** The last twelve weeks, the current one last. */
  readonly weeks: readonly ActivityWeek[];
}

async function activityWeeks(): Promise<ActivityWeek[]> {
  const mondays = lastWeeks(today(), weeksShown);
  const rows = await countByWeek(Object.values(activities), mondays[0] as string);
  const countOf = (monday: string, type: string): number =>
    rows.find((row) => row.week === monday && row.type === type)?.count ?? 0;
  return mondays.map((monday) => ({
    monday,
    number: weekNumber(monday),
    counts: Object.fromEntries(
      Object.entries(activities).map(([name, type]) => [name, countOf(monday, type)]),
    ) as Record<Activity, number>,
  }));
}

/** How much there is, what waits, and how the last weeks went. */
export async function getOverview(actor: Member): Promise<Result<Overview, AppError>> {
  const allowed = onlyAdministrators(actor);
  if (!allowed.ok) return allowed;
  const [totals, listingReports, threadReports, queue, weeks] = await Promise.all([
    findTotals(),
    openReportCount(actor),
    openThreadReportCount(actor),
    withProbeConnection(2_000, queueState),
    activityWeeks(),
  ]);
  return ok({ totals, listingReports, threadReports, queue, weeks });
}

/** What waits for an administrator, for the menu. */
export const waitingReports = async (actor: Member): Promise<number> =>
  (await openReportCount(actor)) + (await openThreadReportCount(actor));

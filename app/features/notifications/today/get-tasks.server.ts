import { questionsWaiting } from "~/features/advising/introductions/read-question.server";
import { openReportCount } from "~/features/catalogue/moderation/list-reports.server";
import { getOwnListing } from "~/features/catalogue/reading/get-own-listing.server";
import { listOwnListings } from "~/features/catalogue/reading/list-own-listings.server";
import type { OwnListingRow } from "~/features/catalogue/listing-views";
import { listJoinRequests } from "~/features/organizations/members/list-members.server";
import { openThreadReportCount } from "~/features/trade/list-thread-reports.server";
import { listWaiting } from "~/features/trade/list-waiting.server";
import { today } from "~/infra/clock/clock.server";
import { actsForOrganization, type Member, type OrganizationMember } from "~/shared/actor";
import { adviceTasks } from "./advice-tasks.server";
import { procurementTasks } from "./procurement-tasks.server";
import { toStockholmDay } from "~/shared/dates";
import { daysLeft, keptUntil, noticeDays, orderTasks, type TodayTask } from "./today-task";

const answersShown = 5;
const expiringShown = 6;

async function answerTasks(actor: OrganizationMember): Promise<TodayTask[]> {
  const { threads, total } = await listWaiting(actor, answersShown);
  const tasks = threads.map(({ id, title, otherName, excerpt, waitingSince, side }): TodayTask => ({
    kind: "answer",
    threadId: id,
    organization: otherName,
    listing: title,
    excerpt,
    waitingSince,
    side,
  }));
  return total > threads.length ? [...tasks, { kind: "more_answers", count: total - threads.length }] : tasks;
}

async function expiringTask(actor: OrganizationMember, row: OwnListingRow): Promise<TodayTask[]> {
  const left = row.expiresOn ? daysLeft(today(), row.expiresOn) : Infinity;
  if (!row.expiresOn || left > noticeDays) return [];
  const own = await getOwnListing(actor, row.id);
  const oneClick = own.ok && keptUntil(own.value.listing, today()) !== null;
  return [
    {
      kind: "expiring",
      id: row.id,
      title: row.title,
      version: row.version,
      expiresOn: row.expiresOn,
      daysLeft: left,
      oneClick,
    },
  ];
}

/** Drafts, listings about to end, and those that have ended. */
async function listingTasks(actor: OrganizationMember): Promise<TodayTask[]> {
  const [live, drafts] = await Promise.all([
    listOwnListings(actor, { state: "published", sort: "expiry", pageSize: expiringShown }),
    listOwnListings(actor, { state: "draft", sort: "updated", pageSize: 1 }),
  ]);
  if (!live.ok || !drafts.ok) return [];
  const expiring = (await Promise.all(live.value.rows.map((row) => expiringTask(actor, row)))).flat();
  const draft = drafts.value.rows[0];
  return [
    ...expiring,
    ...(draft ? [{ kind: "drafts" as const, count: drafts.value.total, id: draft.id, title: draft.title }] : []),
    ...(live.value.counts.expired > 0 ? [{ kind: "expired" as const, count: live.value.counts.expired }] : []),
  ];
}

async function organizationTasks(actor: Member): Promise<TodayTask[]> {
  if (!actsForOrganization(actor)) return [{ kind: "join_or_create" }];
  const [answers, listings, requests, procurement, introductions, advice] = await Promise.all([
    answerTasks(actor),
    listingTasks(actor),
    listJoinRequests(actor),
    procurementTasks(actor),
    questionsWaiting(actor),
    adviceTasks(actor),
  ]);
  return [
    ...answers,
    ...introductions.map(({ id, material, expiresAt }): TodayTask => ({
      kind: "introduction",
      id,
      material,
      expiresOn: toStockholmDay(expiresAt),
    })),
    ...listings,
    ...procurement,
    ...advice,
    ...(requests.length > 0 ? [{ kind: "join_requests" as const, count: requests.length }] : []),
  ];
}

/** Everything that waits for the person, most urgent first. */
export async function getTasks(actor: Member): Promise<TodayTask[]> {
  const [own, listingReports, threadReports] = await Promise.all([
    organizationTasks(actor),
    openReportCount(actor),
    openThreadReportCount(actor),
  ]);
  const reports = listingReports + threadReports;
  return orderTasks([
    ...(actor.emailVerified ? [] : [{ kind: "verify_email" as const }]),
    ...own,
    ...(reports > 0 ? [{ kind: "reports" as const, count: reports }] : []),
  ]);
}

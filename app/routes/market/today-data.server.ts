import { getTasks } from "~/features/notifications/today/get-tasks.server";
import { newsNearby } from "~/features/notifications/today/news-nearby.server";
import { todayListings } from "~/features/notifications/today/own-listings.server";
import { daysLeft, isUrgent, noticeDays } from "~/features/notifications/today/today-task";
import type { TodayBodyProps } from "~/features/notifications/ui/today-body";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { now, today } from "~/infra/clock/clock.server";
import { actsForOrganization, type Member } from "~/shared/actor";
import { presentCards } from "../public/present-cards.server";
import { presentOwnRows } from "./present-own-rows.server";

const listingsShown = 6;
const cardsShown = 4;
const longestInWords = 12;

/** The sentence that answers “what needs me today?”: small numbers in words. */
function headline(actor: Member, count: number): string {
  const t = translator(actor.locale, "today");
  if (count === 0) return t("title_none");
  return t("title", { count, number: count <= longestInWords ? t(`number.${count}` as "number.2") : String(count) });
}

async function ownListings(actor: Member): Promise<TodayBodyProps["mine"]> {
  if (!actsForOrganization(actor)) return { listings: [], total: 0 };
  const { listings, total } = await todayListings(actor, listingsShown);
  const rows = presentOwnRows(
    listings.map((listing) => listing.row),
    actor.locale,
  );
  return {
    total,
    listings: listings.map(({ row, questions }, index) => ({
      row: rows[index] as (typeof rows)[number],
      questions,
      endsSoon: row.expiresOn !== null && daysLeft(today(), row.expiresOn) <= noticeDays,
      until: row.expiresOn ? formatDay(actor.locale, row.expiresOn) : "",
    })),
  };
}

/** Everything the page of the day shows, in the reader's language. */
export async function presentToday(actor: Member) {
  const [tasks, nearby, mine] = await Promise.all([getTasks(actor), newsNearby(actor, cardsShown), ownListings(actor)]);
  const urgent = tasks.filter(isUrgent);
  return {
    page: { title: translator(actor.locale, "today")("page_title") },
    headline: headline(actor, urgent.length),
    day: formatDay(actor.locale, today()),
    weekday: new Date(`${today()}T12:00:00Z`).getUTCDay(),
    urgent,
    later: tasks.filter((task) => !isUrgent(task)),
    mine,
    nearby: {
      cards: presentCards(nearby.cards, today(), actor.locale, nearby.from),
      place: nearby.from?.locality ?? null,
      km: nearby.km,
    },
    now: now().toISOString(),
  };
}

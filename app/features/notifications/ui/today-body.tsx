import { useTCode, useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader, SectionHead } from "~/ui/page-header";
import type { TodayTask } from "../today/today-task";
import { TaskRows } from "./task-rows";
import { TodayListings, type TodayListingsProps } from "./today-listings";
import { TodayNearby, type TodayNearbyProps } from "./today-nearby";

export interface TodayBodyProps {
  /** The answer first: how much needs the reader today. */
  readonly headline: string;
  readonly day: string;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly urgent: readonly TodayTask[];
  readonly later: readonly TodayTask[];
  readonly mine: TodayListingsProps;
  readonly nearby: TodayNearbyProps;
  readonly now: string;
}

/** The day's work: what needs the reader now, what can wait, what they have out, what is new nearby. */
export function TodayBody({ headline, day, weekday, urgent, later, mine, nearby, now }: TodayBodyProps) {
  const t = useT("today");
  const code = useTCode("today");
  return (
    <div className="wrap sec today">
      <PageHeader
        over={t("date", { weekday: code(`weekday.${weekday}`), day })}
        title={headline}
        actions={
          <ButtonLink href="/lagg-upp" icon="plus">
            {t("list")}
          </ButtonLink>
        }
      />
      <div className="split mt-6">
        <div className="stack today__main">
          {urgent.length > 0 && (
            <section aria-labelledby="today-now">
              <h2 className="vh" id="today-now">
                {t("now")}
              </h2>
              <TaskRows tasks={urgent} now={now} label={t("now")} />
            </section>
          )}
          {urgent.length === 0 && later.length === 0 && mine.total === 0 && (
            <EmptyState
              title={t("empty.title")}
              art={<CategoryArt code="timber" />}
              action={<ButtonLink href="/lagg-upp">{t("empty.action")}</ButtonLink>}
              example={t("empty.example")}
            >
              {t("empty.text")}
            </EmptyState>
          )}
          {later.length > 0 && (
            <section aria-labelledby="today-later">
              <SectionHead id="today-later" title={t("later")} />
              <TaskRows tasks={later} now={now} label={t("later")} />
            </section>
          )}
          {mine.total > 0 && <TodayListings {...mine} />}
        </div>
        <aside className="today__side" aria-label={t("side")}>
          <TodayNearby {...nearby} />
        </aside>
      </div>
    </div>
  );
}

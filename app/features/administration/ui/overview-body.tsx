import { formatNumber } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import type { IconName } from "~/ui/icon-names";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Rows } from "~/ui/rows";
import { Stats } from "~/ui/stat";
import type { Overview } from "../overview/get-overview.server";
import { ActivityChart } from "./activity-chart";

const lateSeconds = 300;

interface Waiting {
  readonly key: "reports" | "threads" | "unverified" | "mail" | "jobs" | "late";
  readonly icon: IconName;
  readonly count: number;
  readonly href: string;
}

/** What an administrator should look at; what is at zero is left out. */
function waitingOf({ totals, listingReports, threadReports, queue }: Overview): Waiting[] {
  const all: Waiting[] = [
    { key: "reports", icon: "flag", count: listingReports, href: "/admin/anmalningar" },
    { key: "threads", icon: "messages-square", count: threadReports, href: "/admin/anmalningar?typ=konversationer" },
    { key: "late", icon: "hourglass", count: queue.lagSeconds > lateSeconds ? queue.ready : 0, href: "/readyz" },
    { key: "jobs", icon: "cog", count: queue.failed, href: "/admin/handelser" },
    { key: "mail", icon: "mail", count: totals.mailFailed, href: "/admin/handelser" },
    {
      key: "unverified",
      icon: "badge-check",
      count: totals.unverified,
      href: "/admin/organisationer?visa=overifierade",
    },
  ];
  return all.filter((row) => row.count > 0);
}

function WaitingRows({ overview }: { readonly overview: Overview }) {
  const t = useT("admin");
  const waiting = waitingOf(overview);
  if (waiting.length === 0) return <p className="muted">{t("overview.nothing")}</p>;
  return (
    <Rows
      label={t("overview.waiting")}
      rows={waiting.map(({ key, icon, count, href }) => ({
        key,
        icon,
        urgent: key !== "unverified",
        title: t(`waiting.${key}`, { count }),
        note: t(`waiting.${key}.note`),
        end: (
          <ButtonLink href={href} size="sm" variant="secondary" reload={href === "/readyz"}>
            {t("waiting.open")}
            <span className="vh">: {t(`waiting.${key}`, { count })}</span>
          </ButtonLink>
        ),
      }))}
    />
  );
}

/** The state of the installation: what waits, how much there is, how the last weeks went. */
export function OverviewBody({ overview, title }: { readonly overview: Overview; readonly title: string }) {
  const t = useT("admin");
  const locale = useLocale();
  const { totals, weeks, listingReports, threadReports } = overview;
  const number = (value: number) => formatNumber(locale, value);
  const reports = listingReports + threadReports;
  const names = ["listings", "questions", "messages", "organizations"] as const;
  return (
    <div className="stack admin__overview">
      <PageHeader
        title={title}
        lede={reports === 0 ? t("overview.lede_none") : t("overview.lede", { count: reports })}
      />
      <section aria-labelledby="admin-waiting">
        <SectionHead id="admin-waiting" title={t("overview.waiting")} />
        <WaitingRows overview={overview} />
      </section>
      <section aria-labelledby="admin-totals">
        <SectionHead id="admin-totals" title={t("overview.totals")} />
        <Stats
          stats={(["organizations", "people", "published", "drafts", "threads", "messages"] as const).map((key) => ({
            key,
            value: number(totals[key]),
            label: t(`totals.${key}`),
          }))}
        />
      </section>
      <section aria-labelledby="admin-activity">
        <SectionHead id="admin-activity" title={t("overview.activity")} />
        <div className="admin__charts">
          {names.map((name) => (
            <ActivityChart
              key={name}
              name={name}
              weeks={weeks.map(({ monday, number: week, counts }) => ({ monday, number: week, count: counts[name] }))}
            />
          ))}
        </div>
      </section>
    </div>
  );
}

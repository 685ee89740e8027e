import { formatDay, formatNumber } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/use-t";
import { ChartFrame, Columns } from "~/ui/chart";

export interface ActivityChartProps {
  readonly name: "listings" | "questions" | "messages" | "organizations";
  readonly weeks: readonly { readonly monday: string; readonly number: number; readonly count: number }[];
}

/** How often something happened in each of the last weeks; the current one is not over. */
export function ActivityChart({ name, weeks }: ActivityChartProps) {
  const t = useT("admin");
  const locale = useLocale();
  const total = weeks.reduce((sum, week) => sum + week.count, 0);
  const title = t(`activity.${name}`);
  const summary = t("activity.summary", { count: total, weeks: weeks.length });
  return (
    <ChartFrame
      heading="h3"
      title={title}
      summary={summary}
      table={{
        caption: title,
        columns: [
          { key: "week", label: t("activity.week") },
          { key: "count", label: title, numeric: true },
        ],
        rows: weeks.map((week) => ({
          id: week.monday,
          cells: {
            week: t("activity.week_of", { number: String(week.number), day: formatDay(locale, week.monday, "short") }),
            count: formatNumber(locale, week.count),
          },
        })),
      }}
    >
      <Columns
        label={`${title}: ${summary}`}
        data={weeks.map((week, index) => ({
          key: week.monday,
          label: String(week.number),
          value: week.count,
          ...(index === weeks.length - 1 ? { state: "now" as const } : {}),
        }))}
      />
    </ChartFrame>
  );
}

import type { CSSProperties } from "react";
import { useT } from "~/i18n/use-t";
import type { LimitState } from "../limit-check";
import { ChartFrame } from "~/ui/chart";

export interface GroupView {
  readonly group: string;
  readonly name: string;
  readonly sum: string;
  readonly left: string | null;
  readonly count: number;
  /** Of the limit; may pass 1. */
  readonly share: number;
  readonly state: LimitState;
}

/** The year's direct purchases by CPV group against the limit. */
export function YearChart({
  groups,
  year,
  limit,
}: {
  readonly groups: readonly GroupView[];
  readonly year: number;
  readonly limit: string | null;
}) {
  const t = useT("purchasing");
  const most = Math.max(1, ...groups.map(({ share }) => share));
  const title = t("purchases.chart", { year: String(year) });
  return (
    <ChartFrame
      title={title}
      summary={limit ? t("purchases.summary", { limit }) : t("purchases.summary_unread")}
      table={{
        caption: title,
        stack: true,
        columns: [
          { key: "group", label: t("purchases.group") },
          { key: "count", label: t("purchases.count"), numeric: true },
          { key: "sum", label: t("purchases.sum"), numeric: true },
          { key: "left", label: t("purchases.left"), numeric: true },
        ],
        rows: groups.map((one) => ({
          id: one.group,
          cells: { group: `${one.group} ${one.name}`, count: one.count, sum: one.sum, left: one.left ?? "–" },
        })),
      }}
      source={t("purchases.aid")}
    >
      <ul className="cover">
        {groups.map((one) => (
          <li key={one.group} data-state={one.state}>
            <span>
              {one.group} {one.name}
            </span>
            <span
              className="cover__bar"
              aria-hidden="true"
              style={{ "--w": `${(one.share / most) * 100}%`, "--at": `${100 / most}%` } as CSSProperties}
            >
              <i />
              {limit && <em />}
            </span>
            <span className="small">{one.sum}</span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

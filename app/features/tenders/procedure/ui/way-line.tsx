import type { CSSProperties } from "react";
import { formatDay } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { daysBetween } from "~/shared/dates";
import { ChartFrame } from "~/ui/chart";
import { Banner } from "~/ui/banner";
import type { Timeline, TimelineStep } from "../timeline-model";

interface Placed {
  readonly step: TimelineStep;
  /** 0–1 along the line. */
  readonly at: number;
}

function placed(steps: readonly TimelineStep[]): Placed[] {
  const first = steps[0]?.day ?? "";
  const whole = Math.max(1, daysBetween(first, steps.at(-1)?.day ?? first));
  return steps.map((step) => ({ step, at: daysBetween(first, step.day) / whole }));
}

/** Days of a procurement drawn to scale, with the same days as a table. */
export function WayLine({ timeline, title }: { readonly timeline: Timeline; readonly title: string }) {
  const t = useT("procedure");
  const code = useTCode("procedure");
  const locale = useLocale();
  const day = (step: TimelineStep) =>
    `${formatDay(locale, step.day)}${step.time ? ` ${t("line.at", { time: step.time })}` : ""}`;
  const [first, last] = [timeline.steps[0], timeline.steps.at(-1)];
  const summary =
    first && last
      ? t("line.summary", {
          from: formatDay(locale, first.day),
          to: formatDay(locale, last.day),
          count: daysBetween(first.day, last.day),
        })
      : "";
  return (
    <ChartFrame
      title={title}
      summary={summary}
      table={{
        caption: title,
        stack: true,
        columns: [
          { key: "step", label: t("line.step") },
          { key: "day", label: t("line.day") },
          { key: "ground", label: t("line.ground") },
          { key: "rule", label: t("line.rule") },
        ],
        rows: timeline.steps.map((step) => ({
          id: step.key,
          cells: {
            step: code(`step.${step.key}`),
            day: day(step),
            ground: code(`ground.${step.ground}`),
            rule: step.rows.map(({ provision }) => provision).join("; ") || "–",
          },
        })),
      }}
    >
      <ol className="way-line">
        {placed(timeline.steps).map(({ step, at }) => (
          <li key={step.key} data-ground={step.ground} style={{ "--at": `${(at * 100).toFixed(1)}%` } as CSSProperties}>
            <span className="way-line__step">{code(`step.${step.key}`)}</span>
            <span className="way-line__track" aria-hidden="true">
              <i />
            </span>
            <span className="way-line__day">
              <time dateTime={step.time ? `${step.day}T${step.time}` : step.day}>{day(step)}</time>
              <small>
                {code(`ground.${step.ground}`)}
                {step.movedFrom && ` · ${t("line.moved", { day: formatDay(locale, step.movedFrom, "short") })}`}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}

/** What to look at in the timeline, the stopping ones first. */
export function LineWarnings({ timeline }: { readonly timeline: Timeline }) {
  const code = useTCode("procedure");
  const locale = useLocale();
  const dated = (params: Readonly<Record<string, string | number>>) =>
    Object.fromEntries(
      Object.entries(params).map(([key, value]) => [
        key,
        typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(locale, value) : value,
      ]),
    );
  const sorted = [...timeline.warnings].sort((a, b) => Number(b.weight === "stop") - Number(a.weight === "stop"));
  return (
    <ul className="plain-list stack">
      {sorted.map((warning) => (
        <li key={warning.code}>
          <Banner tone={warning.weight === "stop" ? "no" : "warn"}>
            {code(`warning.${warning.code}`, dated(warning.params))}
          </Banner>
        </li>
      ))}
      {timeline.holidays.length > 0 && (
        <li className="small">
          {timeline.holidays
            .map(({ day, holiday }) => `${code(`holiday.${holiday}`)} ${formatDay(locale, day, "short")}`)
            .join(", ")}
        </li>
      )}
    </ul>
  );
}

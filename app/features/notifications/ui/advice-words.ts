import { formatDay } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/use-t";
import type { IconName } from "~/ui/icon-names";
import type { TodayTask } from "../today/today-task";

export interface TaskWords {
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
  /** How long or how soon. */
  readonly when?: string;
  /** Where its button leads. */
  readonly href: string;
  readonly act: string;
}

const icons = { case: "briefcase", task: "clipboard-check", visit: "map-pin" } as const;

/** What an adviser has to come back to, in words. */
export function useAdviceWords(): (task: Extract<TodayTask, { kind: "advice_due" | "more_advice" }>) => TaskWords {
  const t = useT("today");
  const locale = useLocale();
  return (task) =>
    task.kind === "more_advice"
      ? {
          icon: "briefcase",
          title: t("advice.more", { count: task.count }),
          note: t("advice.more_note"),
          href: "/radgivning?vems=mine",
          act: t("advice.more_act"),
        }
      : {
          icon: icons[task.what],
          title: t(`advice.${task.what}`, { title: task.title }),
          note: t(`advice.${task.what}_note`, { about: task.about }),
          when: t(task.daysLeft < 0 ? "advice.overdue" : "advice.when", {
            day: formatDay(locale, task.dueOn, "short"),
          }),
          href: task.path,
          act: t(`advice.${task.what}_act`),
        };
}

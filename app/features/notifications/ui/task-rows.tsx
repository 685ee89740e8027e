import { Form } from "@remix-run/react";
import { unitSymbol } from "~/features/reference/units";
import { formatDay, formatNumber } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Rows, type WorkRow } from "~/ui/rows";
import { SubmitButton } from "~/ui/submit-button";
import { isUrgent, waited, type TodayTask } from "../today/today-task";
import { useAdviceWords, type TaskWords } from "./advice-words";

function useTaskWords(now: string): (task: TodayTask) => TaskWords {
  const t = useT("today");
  const locale = useLocale();
  const adviceWords = useAdviceWords();
  return (task) => {
    switch (task.kind) {
      case "verify_email":
        return {
          icon: "mail",
          title: t("verify.title"),
          note: t("verify.note"),
          href: "/verifiera-epost",
          act: t("verify.act"),
        };
      case "join_or_create":
        return {
          icon: "building-2",
          title: t("join.title"),
          note: t("join.note"),
          href: "/organisationer/ny",
          act: t("join.act"),
        };
      case "answer": {
        const { unit, count } = waited(task.waitingSince, now);
        const params = { organization: task.organization, listing: task.listing };
        return {
          icon: "message-circle-question-mark",
          title: t(task.side === "seller" ? "answer.title" : "answer.title_buyer", params),
          note: task.excerpt ? t("answer.note", { ...params, excerpt: task.excerpt }) : t("answer.note_files", params),
          when: t(`waited.${unit}`, { count }),
          href: `/inkorg/${task.threadId}#senaste`,
          act: t(task.side === "seller" ? "answer.act" : "answer.act_buyer"),
        };
      }
      case "more_answers":
        return {
          icon: "inbox",
          title: t("more.title", { count: task.count }),
          note: t("more.note"),
          href: "/inkorg",
          act: t("more.act"),
        };
      case "market_question":
        return {
          icon: "message-circle-question-mark",
          title: t("market.title", { title: task.title }),
          note: t("market.note"),
          when: t("market.when", { day: formatDay(locale, task.answersUntil) }),
          href: `/marknadsfragor/${task.id}`,
          act: t("market.act"),
        };
      case "transfer_asked": {
        const { unit, count } = waited(task.waitingSince, now);
        const amount = `${formatNumber(locale, task.quantity, 3)}\u00a0${unitSymbol(task.unit, task.quantity, locale)}`;
        return {
          icon: "handshake",
          title: t("transfer.title", { organization: task.organization, listing: task.listing }),
          note: t("transfer.note", { amount }),
          when: t(`waited.${unit}`, { count }),
          href: "/upphandla/behov#fragor",
          act: t("transfer.act"),
        };
      }
      case "review_tender": {
        const { unit, count } = waited(task.waitingSince, now);
        return {
          icon: "clipboard-check",
          title: t("review.title", { title: task.title }),
          note: t("review.note"),
          when: t(`waited.${unit}`, { count }),
          href: `/upphandla/arenden/${task.id}/granskning`,
          act: t("review.act"),
        };
      }
      case "obligations_due":
        return {
          icon: "clipboard-check",
          title: t("obligations.title", { supplier: task.supplier }),
          note: t("obligations.note", { title: task.title, count: task.count }),
          when: t(task.daysLeft < 0 ? "obligations.overdue" : "obligations.when", {
            day: formatDay(locale, task.dueOn, "short"),
          }),
          href: `/upphandla/avtal/${task.contractId}`,
          act: t("obligations.act"),
        };
      case "introduction":
        return {
          icon: "handshake",
          title: t("introduction.title", { material: task.material }),
          note: t("introduction.note"),
          when: t("introduction.when", { day: formatDay(locale, task.expiresOn) }),
          href: `/radgivning/fragor/${task.id}`,
          act: t("introduction.act"),
        };
      case "advice_due":
      case "more_advice":
        return adviceWords(task);
      case "reports":
        return {
          icon: "flag",
          title: t("reports.title", { count: task.count }),
          note: t("reports.note"),
          href: "/admin/anmalningar",
          act: t("reports.act"),
        };
      case "join_requests":
        return {
          icon: "user-plus",
          title: t("requests.title", { count: task.count }),
          note: t("requests.note"),
          href: "/min-organisation/medlemmar",
          act: t("requests.act"),
        };
      case "expiring":
        return {
          icon: "hourglass",
          title:
            task.daysLeft === 0
              ? t("expiring.title_today", { listing: task.title })
              : t("expiring.title", { listing: task.title, count: task.daysLeft }),
          note: t(task.oneClick ? "expiring.note" : "expiring.note_stated"),
          when: formatDay(locale, task.expiresOn, "short"),
          href: `/mina-annonser/${task.id}`,
          act: t("expiring.look"),
        };
      case "drafts":
        return {
          icon: "pencil-line",
          title: t("drafts.title", { count: task.count }),
          note: task.title ? t("drafts.note", { listing: task.title }) : t("drafts.note_untitled"),
          href: task.count === 1 ? `/mina-annonser/${task.id}` : "/mina-annonser?lage=draft",
          act: t("drafts.act"),
        };
      case "expired":
        return {
          icon: "archive",
          title: t("expired.title", { count: task.count }),
          note: t("expired.note"),
          href: "/mina-annonser?lage=expired",
          act: t("expired.act"),
        };
    }
  };
}

/** “Still there” in one press; without JavaScript the page comes back with one task less. */
function KeepButton({
  task,
  urgent,
}: {
  readonly task: Extract<TodayTask, { kind: "expiring" }>;
  readonly urgent: boolean;
}) {
  const t = useT("today");
  return (
    <Form method="post">
      <input type="hidden" name="version" value={task.version} />
      <SubmitButton size="sm" variant={urgent ? "primary" : "secondary"} name="id" value={task.id}>
        {t("expiring.keep")}
        <span className="vh">: {task.title}</span>
      </SubmitButton>
    </Form>
  );
}

/** Tasks as rows, each with the one button that deals with it. */
export function TaskRows({
  tasks,
  now,
  label,
}: {
  readonly tasks: readonly TodayTask[];
  readonly now: string;
  readonly label: string;
}) {
  const wordsOf = useTaskWords(now);
  const rows = tasks.map((task, index): WorkRow => {
    const { icon, title, note, when, href, act } = wordsOf(task);
    const urgent = isUrgent(task);
    const keep = task.kind === "expiring" && task.oneClick;
    return {
      key: `${task.kind} ${index}`,
      icon,
      urgent,
      title,
      note,
      ...(keep ? { href } : {}),
      end: (
        <>
          {when && (urgent ? <b>{when}</b> : <span>{when}</span>)}
          {keep ? (
            <KeepButton task={task} urgent={urgent} />
          ) : (
            <ButtonLink href={href} size="sm" variant={urgent ? "primary" : "secondary"}>
              {act}
              <span className="vh">: {title}</span>
            </ButtonLink>
          )}
        </>
      ),
    };
  });
  return <Rows rows={rows} label={label} />;
}

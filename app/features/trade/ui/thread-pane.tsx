import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import type { ThreadView } from "../thread-view";
import { MessageList } from "./message-list";
import { ReportThreadForm } from "./report-thread-form";
import { ThreadComposer, type SendAnswer } from "./thread-composer";
import { ThreadHead } from "./thread-head";
import { useLiveRefresh } from "~/ui/use-live-refresh";
import { NotSent, WriteRefused } from "./write-refused";

export interface ThreadPaneProps {
  readonly thread: ThreadView;
  readonly clientKey: string;
  readonly now: string;
  readonly reporting: boolean;
  /** Earlier messages are shown, not the last ones. */
  readonly earlier: boolean;
  /** Answer to a form of this page that was sent without JavaScript. */
  readonly answer: SendAnswer | (RefusedForm & { readonly ok: false }) | undefined;
}

const isSendAnswer = (answer: ThreadPaneProps["answer"]): answer is SendAnswer =>
  answer !== undefined && (answer.ok || "kept" in answer);

/** The counts of inbox and header were fetched beside this page, before it counted as seen. */
function useFreshCounts(wasUnread: boolean, id: string): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (wasUnread) revalidate();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- once for each conversation
  }, [wasUnread, id, revalidate]);
}

/** One conversation: head, messages, and the form or the reason why there is none. */
export function ThreadPane({ thread, clientKey, now, reporting, earlier, answer }: ThreadPaneProps) {
  const t = useT("trade");
  const base = `/inkorg/${thread.id}`;
  const [sending, setSending] = useState<string>();
  const reportProblems = useFormProblems(answer && !answer.ok && !isSendAnswer(answer) ? answer : undefined);
  useLiveRefresh(6, sending !== undefined || earlier);
  useFreshCounts(thread.wasUnread, thread.id);
  const first = thread.messages[0];
  const unsent = answer && !answer.ok && isSendAnswer(answer) ? String(answer.values.body ?? "") : "";
  if (reporting && !thread.reported) {
    return (
      <>
        <ThreadHead thread={thread} base={base} listHref="/inkorg" />
        <ReportThreadForm base={base} problems={reportProblems} />
      </>
    );
  }
  return (
    <>
      <ThreadHead thread={thread} base={base} listHref="/inkorg" />
      {thread.reported && <Banner icon="flag">{t("report.open")}</Banner>}
      {thread.hasEarlier && first && (
        <p className="thread__event">
          <AppLink href={`${base}?fore=${first.id}`}>{t("thread.earlier")}</AppLink>
        </p>
      )}
      <MessageList
        messages={thread.messages}
        seenUntil={thread.seenUntil}
        otherName={thread.other.name}
        now={now}
        sending={sending}
      />
      {earlier && (
        <p className="thread__event">
          <AppLink href={`${base}#senaste`}>{t("thread.latest")}</AppLink>
        </p>
      )}
      {thread.refusal ? (
        <div className="thread__write" id="senaste">
          {unsent && <NotSent text={unsent} />}
          <WriteRefused refusal={thread.refusal} otherName={thread.other.name} base={base} />
        </div>
      ) : (
        <ThreadComposer
          threadId={thread.id}
          otherName={thread.other.name}
          clientKey={clientKey}
          answer={isSendAnswer(answer) ? answer : undefined}
          onSending={setSending}
        />
      )}
    </>
  );
}

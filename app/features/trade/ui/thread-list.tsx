import { formatRecent } from "~/i18n/format-recent";
import { useLocale, useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Avatar, initialsOf } from "~/ui/avatar";
import { Badge, NewDot } from "~/ui/badge";
import type { InboxThread } from "../inbox-view";

export interface ThreadListProps {
  readonly threads: readonly InboxThread[];
  /** The thread that is open beside the list: it has been seen. */
  readonly openId: string | undefined;
  readonly now: string;
  readonly hrefFor: (id: string) => string;
}

function LastLine({ thread }: { readonly thread: InboxThread }) {
  const t = useT("trade");
  const text = thread.excerpt || t("inbox.files_only");
  return <p className="clip">{thread.lastIsOwn ? t("inbox.you", { text }) : text}</p>;
}

/** The conversations of the inbox, each a link to itself. */
export function ThreadList({ threads, openId, now, hrefFor }: ThreadListProps) {
  const t = useT("trade");
  const locale = useLocale();
  return (
    <ul>
      {threads.map((thread) => {
        const unread = thread.unread && thread.id !== openId;
        return (
          <li key={thread.id} className={unread ? "is-unread" : undefined}>
            <AppLink
              href={hrefFor(thread.id)}
              aria-current={thread.id === openId ? "page" : undefined}
              preventScrollReset={openId !== undefined}
            >
              <Avatar initials={initialsOf(thread.otherName)} />
              <b className="clip">{thread.otherName}</b>
              <span className="inbox__when">
                {unread && (
                  <>
                    <NewDot />
                    <span className="vh">{t("inbox.new")}</span>
                  </>
                )}
                <time dateTime={thread.lastMessageAt}>{formatRecent(locale, thread.lastMessageAt, now)}</time>
              </span>
              <p className="clip inbox__about">
                {thread.title} {thread.closed && <Badge icon="lock">{t("inbox.closed")}</Badge>}
              </p>
              <LastLine thread={thread} />
            </AppLink>
          </li>
        );
      })}
    </ul>
  );
}

import { mediaHref, type MediaView } from "~/features/media/media-view";
import { pictureData } from "~/features/media/picture-data";
import { formatBytes } from "~/i18n/format-bytes";
import { formatRecent } from "~/i18n/format-recent";
import { useLocale, useT } from "~/i18n/use-t";
import { cx } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { Picture } from "~/ui/picture";
import type { MessageView } from "../thread-view";

function MessageFile({ file }: { readonly file: MediaView }) {
  const t = useT("trade");
  const locale = useLocale();
  const href = mediaHref(file.id, "original");
  if (file.kind === "photo" && file.state !== "failed") {
    return (
      <a className="msg__picture" href={href}>
        <Picture {...pictureData(file, t("thread.picture", { name: file.fileName }))} sizes="240px" />
      </a>
    );
  }
  return (
    <a href={href} className="row">
      <Icon name="file-text" />
      {t("thread.file", { name: file.fileName, size: formatBytes(locale, file.bytes) })}
    </a>
  );
}

export interface MessageProps {
  readonly message: MessageView;
  readonly now: string;
  /** Under one's own last message: whether the others have seen it. */
  readonly mark?: string | undefined;
}

function Message({ message, now, mark }: MessageProps) {
  const t = useT("trade");
  const locale = useLocale();
  return (
    <li className={cx("msg", message.own && "msg--own")}>
      <p className="msg__m">
        {message.authorName ?? t("thread.former_colleague")}, {message.organizationName},{" "}
        <time dateTime={message.createdAt}>{formatRecent(locale, message.createdAt, now)}</time>
      </p>
      {message.body && <p className="msg__b">{message.body}</p>}
      {message.files.length > 0 && (
        <div className="msg__files">
          {message.files.map((file) => (
            <MessageFile key={file.id} file={file} />
          ))}
        </div>
      )}
      {mark && <p className="msg__m msg__seen">{mark}</p>}
    </li>
  );
}

export interface MessageListProps {
  readonly messages: readonly MessageView[];
  readonly seenUntil: string | null;
  readonly otherName: string;
  readonly now: string;
  /** On its way: shown before the server has answered. */
  readonly sending?: string | undefined;
}

/** The conversation in order of time. New messages are read out when they come. */
export function MessageList({ messages, seenUntil, otherName, now, sending }: MessageListProps) {
  const t = useT("trade");
  const last = messages.at(-1);
  const mark = last?.own
    ? t(seenUntil !== null && seenUntil >= last.createdAt ? "thread.seen" : "thread.not_seen", {
        organization: otherName,
      })
    : undefined;
  return (
    <div className="thread" role="log" aria-label={t("thread.messages")} aria-live="polite" tabIndex={0}>
      <ol className="thread__list">
        {messages.map((message) => (
          <Message
            key={message.id}
            message={message}
            now={now}
            mark={message === last && !sending ? mark : undefined}
          />
        ))}
        {sending && (
          <li className="msg msg--own is-sending">
            <p className="msg__m">{t("thread.sending")}</p>
            <p className="msg__b">{sending}</p>
          </li>
        )}
      </ol>
    </div>
  );
}

import { useFetcher } from "@remix-run/react";
import { useEffect, useState, type FormEvent } from "react";
import type { MediaView } from "~/features/media/media-view";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import { MessageFields, MessageFiles } from "./message-fields";

/** What the action answers: sent, or refused with what was typed and the files that were stored. */
export type SendAnswer =
  { readonly ok: true } | (RefusedForm & { readonly ok: false; readonly kept: readonly MediaView[] });

export interface ThreadComposerProps {
  readonly threadId: string;
  readonly otherName: string;
  /** New with every load of the page; taken over when a message has been sent. */
  readonly clientKey: string;
  /** Answer to a form sent without JavaScript. */
  readonly answer: SendAnswer | undefined;
  /** Told what is on its way, so that the page can show it at once. */
  readonly onSending: (text: string | undefined) => void;
}

/** Sends behind the page with JavaScript, as a plain form without. What is typed stays until it has been sent. */
export function ThreadComposer({ threadId, otherName, clientKey, answer, onSending }: ThreadComposerProps) {
  const t = useT("trade");
  const fetcher = useFetcher<SendAnswer>({ key: `send-${threadId}` });
  const [round, setRound] = useState({ number: 0, key: clientKey });
  const given = fetcher.data ?? answer;
  const refused = given && !given.ok ? given : undefined;
  const problems = useFormProblems(refused);
  const busy = fetcher.state !== "idle";
  const sending = fetcher.state !== "idle" ? fetcher.formData?.get("body") : undefined;

  useEffect(() => onSending(typeof sending === "string" ? sending : undefined), [sending, onSending]);
  const sent = fetcher.state === "idle" && fetcher.data?.ok ? fetcher.data : undefined;
  useEffect(() => {
    if (sent) setRound(({ number }) => ({ number: number + 1, key: clientKey }));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies, react/exhaustive-deps -- the key belongs to the load that followed the sending; later loads leave the form alone
  }, [sent]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    form.set("live", "1");
    fetcher.submit(form, { method: "post", encType: "multipart/form-data" });
  };
  return (
    <form
      className="thread__write form"
      method="post"
      encType="multipart/form-data"
      onSubmit={submit}
      key={round.number}
      id="senaste"
    >
      <ErrorSummary errors={problems.summary} title={problems.refused ? t("message.send_failed") : undefined} />
      <input type="hidden" name="intent" value="send" />
      <MessageFields
        label={t("message.label")}
        hideLabel
        rows={2}
        placeholder={t("message.placeholder_seller", { organization: otherName })}
        clientKey={round.key}
        problems={problems}
      />
      <div className="thread__tools">
        <MessageFiles problems={problems} kept={refused?.kept ?? []} />
        <Button icon="send" busy={busy}>
          {t("message.send")}
        </Button>
      </div>
    </form>
  );
}

import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Button, ButtonLink } from "~/ui/button";
import type { WriteRefusal } from "../thread";

export interface WriteRefusedProps {
  readonly refusal: WriteRefusal;
  readonly otherName: string;
  readonly base: string;
}

/** What was written while it became impossible: shown, so that it can be copied. */
export function NotSent({ text }: { readonly text: string }) {
  const t = useT("trade");
  return (
    <div className="thread__unsent">
      <p className="small muted">{t("message.not_sent")}</p>
      <p className="msg__b">{text}</p>
    </div>
  );
}

/** In place of the form: why nothing can be written, and what mends it where the reader can. */
export function WriteRefused({ refusal, otherName, base }: WriteRefusedProps) {
  const t = useT("trade");
  const organization = { organization: otherName };
  switch (refusal) {
    case "thread_closed":
      return (
        <Banner tone="warn" icon="lock" title={t("closed.title")}>
          {t("closed.text")}
        </Banner>
      );
    case "thread_blocked_by_them":
      return (
        <Banner tone="warn" icon="ban" title={t("block.them_title")}>
          {t("block.them_text", organization)}
        </Banner>
      );
    case "thread_blocked_by_us":
      return (
        <Banner
          tone="warn"
          icon="ban"
          title={t("block.on_title", organization)}
          action={
            <form method="post" action={base}>
              <Button variant="secondary" size="sm" name="intent" value="unblock">
                {t("block.undo")}
              </Button>
            </form>
          }
        >
          {t("block.on_text")}
        </Banner>
      );
    case "email_not_verified":
      return (
        <Banner
          icon="mail"
          title={t("verify.title")}
          action={
            <ButtonLink href="/verifiera-epost" variant="secondary" size="sm">
              {t("verify.action")}
            </ButtonLink>
          }
        >
          {t("verify.text")}
        </Banner>
      );
  }
}

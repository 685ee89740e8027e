import { renderMail, type MailContent, type RenderedMail } from "~/documents/mail/render-mail";
import { translator } from "~/i18n/translator.server";
import { env } from "~/infra/env.server";
import type { MessageKey } from "~/i18n/messages";

export interface MailParts extends Omit<MailContent, "footer" | "action"> {
  /** `path` is of this site: `/inkorg/…`. */
  readonly action?: { readonly label: string; readonly path: string };
  /** Key of the `mail` catalogue that says why the reader gets it. */
  readonly why: MessageKey<"mail">;
}

/** A mail with the footer all our mails share and links that lead to this installation. */
export function frameMail({ why, action, ...parts }: MailParts): RenderedMail {
  const t = translator(parts.locale, "mail");
  const { appUrl } = env();
  return renderMail({
    ...parts,
    ...(action ? { action: { label: action.label, href: `${appUrl}${action.path}` } } : {}),
    footer: `${t(why)}\n${t("frame.sender", { url: appUrl })}`,
  });
}

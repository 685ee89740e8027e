import { Form } from "@remix-run/react";
import type { MediaView } from "~/features/media/media-view";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { MessageFields, MessageFiles } from "./message-fields";

export interface AskFormProps {
  readonly type: "surplus" | "service" | "wanted";
  readonly clientKey: string;
  /** A question that stands there from the start: about what the listing lacks. */
  readonly opening: string;
  /** What was typed before signing in. */
  readonly stashed: RefusedForm["values"] | null;
  /** Visitors attach nothing: files are kept for members only. */
  readonly mayAttach: boolean;
  readonly visitor: boolean;
  readonly refused: (RefusedForm & { readonly kept: readonly MediaView[] }) | undefined;
}

/** The question itself. A visitor writes first and signs in afterwards. */
export function AskForm({ type, clientKey, opening, stashed, mayAttach, visitor, refused }: AskFormProps) {
  const t = useT("trade");
  const problems = useFormProblems(refused, stashed ?? (opening ? { body: opening } : null));
  const wanted = type === "wanted" ? "_wanted" : "";
  const unverified = refused?.error.reason === "email_not_verified";
  return (
    <Form method="post" encType="multipart/form-data" className="form" noValidate>
      <ErrorSummary errors={problems.summary} />
      {unverified && (
        <p>
          <a href="/verifiera-epost">{t("verify.action")}</a>
        </p>
      )}
      {stashed && !refused && <Banner tone="ok">{t("ask.kept")}</Banner>}
      <MessageFields
        label={t(`ask.label${wanted}`)}
        help={t("ask.help")}
        rows={6}
        clientKey={problems.value("clientKey", clientKey)}
        problems={problems}
      />
      {mayAttach && <MessageFiles problems={problems} kept={refused?.kept ?? []} />}
      {visitor && <p className="muted">{t("ask.visitor")}</p>}
      <div className="form-end">
        <SubmitButton icon="send">{t(`ask.send${wanted}`)}</SubmitButton>
      </div>
    </Form>
  );
}

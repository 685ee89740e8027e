import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { TextAreaField } from "~/ui/text-field";
import { questionLimits } from "../question";

interface AskBoxProps {
  readonly reference: string;
  readonly asks: "open" | "closed" | "tool";
  readonly signedIn: boolean;
  readonly clientKey: string;
  readonly refused: RefusedForm | null;
}

/** A question to the authority, where it takes questions here. */
export function AskBox({ reference, asks, signedIn, clientKey, refused }: AskBoxProps) {
  const t = useT("publications");
  const problems = useFormProblems(refused, null, { question: t("qa.question") });
  if (asks !== "open") return <p className="mt-4">{t(asks === "tool" ? "public.ask.tool" : "public.ask.closed")}</p>;
  return (
    <Disclosure summary={t("public.ask")} open={problems.refused}>
      <p>{t("public.ask.text")}</p>
      {signedIn ? (
        <Form method="post" className="form" noValidate>
          <ErrorSummary errors={problems.summary} />
          <input type="hidden" name="clientKey" value={clientKey} />
          <TextAreaField
            id="question"
            name="question"
            label={t("qa.question")}
            required
            rows={4}
            maxLength={questionLimits.length}
            defaultValue={problems.value("question")}
            error={problems.error("question")}
          />
          <div className="form-end">
            <SubmitButton name="intent" value="ask" busyLabel={t("saving")}>
              {t("public.ask.go")}
            </SubmitButton>
          </div>
        </Form>
      ) : (
        <ButtonLink
          href={`/logga-in?tillbaka=${encodeURIComponent(`/upphandlingar/${reference}`)}`}
          variant="secondary"
        >
          {t("public.ask.sign_in")}
        </ButtonLink>
      )}
    </Disclosure>
  );
}

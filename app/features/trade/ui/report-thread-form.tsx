import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Panel } from "~/ui/card";
import { RadioGroup } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { TextAreaField } from "~/ui/text-field";
import { threadReportReasons } from "../thread";

/** Puts the conversation before an administrator. */
export function ReportThreadForm({ base, problems }: { readonly base: string; readonly problems: FormProblems }) {
  const t = useT("trade");
  return (
    <Panel title={t("report.title")} titleId="report-title" className="thread__report">
      <Form method="post" action={`${base}?anmal=1`} className="form" noValidate>
        <p className="muted">{t("report.text")}</p>
        <ErrorSummary errors={problems.summary} />
        <RadioGroup
          id="reason"
          name="reason"
          label={t("report.reason")}
          choices={threadReportReasons.map((reason) => ({ value: reason, label: t(`report_reason.${reason}`) }))}
          defaultValue={problems.value("reason")}
          error={problems.error("reason")}
          required
        />
        <TextAreaField
          id="message"
          name="message"
          label={t("report.message")}
          optional
          maxLength={2000}
          rows={3}
          defaultValue={problems.value("message")}
          error={problems.error("message")}
        />
        <div className="form-end">
          <SubmitButton name="intent" value="report">
            {t("report.send")}
          </SubmitButton>
          <ButtonLink href={base} variant="quiet">
            {t("report.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </Panel>
  );
}

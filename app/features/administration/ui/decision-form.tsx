import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Checkbox } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { TextAreaField } from "~/ui/text-field";

export interface DecisionFormProps {
  readonly reportId: string;
  readonly about: "listing" | "thread";
  /** The listing is hidden already: nothing more to hide. */
  readonly blocked?: boolean;
  /** The answer to this page's last form, whichever report it was for. */
  readonly refused: RefusedForm | undefined;
}

/** The administrator's word: a ground in words, then one of two buttons. */
export function DecisionForm({ reportId, about, blocked, refused }: DecisionFormProps) {
  const t = useT("admin");
  const problems = useFormProblems(refused?.values.id === reportId ? refused : undefined);
  const field = `decision-${reportId}`;
  return (
    <Form method="post" className="form" preventScrollReset noValidate>
      <ErrorSummary
        errors={problems.summary.map((error) => (error.id === "decision" ? { ...error, id: field } : error))}
      />
      <input type="hidden" name="id" value={reportId} />
      <input type="hidden" name="about" value={about} />
      <TextAreaField
        id={field}
        name="decision"
        label={t("reports.decision")}
        help={t(`reports.decision_help_${about}`)}
        rows={2}
        maxLength={500}
        defaultValue={problems.value("decision")}
        error={problems.error("decision")}
        required
        hideMark
      />
      {about === "listing" && !blocked && (
        <Checkbox
          name="block"
          value="1"
          label={t("reports.block")}
          defaultChecked={!problems.refused || problems.value("block") === "1"}
        />
      )}
      <div className="form-end">
        <SubmitButton name="outcome" value="upheld" variant="danger-fill">
          {t(`reports.uphold_${about}`)}
        </SubmitButton>
        <SubmitButton name="outcome" value="dismissed" variant="secondary">
          {t("reports.dismiss")}
        </SubmitButton>
      </div>
    </Form>
  );
}

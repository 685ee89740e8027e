import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { SubmitButton, type SubmitButtonProps } from "~/ui/submit-button";
import { useFreshForm } from "~/ui/use-fresh-form";

interface FoldedFormProps {
  readonly summary: string;
  readonly form: Pick<FormProblems, "refused" | "summary">;
  /** Version of the case that the form was made from, where it is checked. */
  readonly version?: number;
  readonly intent: string;
  readonly button: string;
  readonly variant?: SubmitButtonProps["variant"];
  /** What is read before the form is filled in. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

/** A form of the page of a case, folded away until it is asked for or has been refused. */
export function FoldedForm({ summary, form, version, intent, button, variant, before, children }: FoldedFormProps) {
  const { round, onSubmit } = useFreshForm(form.refused);
  return (
    <Disclosure key={round} summary={summary} open={form.refused} line>
      {before}
      <Form method="post" className={before ? "form mt-6" : "form"} noValidate onSubmit={onSubmit}>
        <ErrorSummary errors={form.summary} />
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {children}
        <SubmitButton variant={variant ?? "secondary"} name="intent" value={intent}>
          {button}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

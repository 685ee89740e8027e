import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Checkbox } from "~/ui/choice-fields";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { PasswordField } from "~/ui/text-field";

export interface CloseAccountFormProps {
  readonly problems: FormProblems;
  /** Organizations that are closed with the account: the person is alone in them. */
  readonly alone: readonly string[];
}

/** Closes the account for good; names what is lost and asks once. */
export function CloseAccountForm({ problems, alone }: CloseAccountFormProps) {
  const t = useT("account");
  return (
    <>
      <p className="muted mt-1">{t("settings.closeText")}</p>
      {alone.length > 0 && <p className="mt-2">{t("settings.closeAlone", { names: alone.join(", ") })}</p>}
      <Disclosure summary={t("settings.closeOpen")} open={problems.refused}>
        <Form method="post" className="form" noValidate>
          <ErrorSummary errors={problems.summary} />
          <PasswordField
            id="closePassword"
            name="closePassword"
            autoComplete="current-password"
            label={t("settings.currentPassword")}
            error={problems.error("closePassword")}
            required
            hideMark
          />
          <Checkbox id="confirm" name="confirm" label={t("settings.closeConfirm")} error={problems.error("confirm")} />
          <div className="form-end">
            <SubmitButton variant="danger" name="intent" value="close">
              {t("settings.closeAction")}
            </SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </>
  );
}

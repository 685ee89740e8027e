import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { PasswordField } from "~/ui/text-field";
import { NewPasswordField } from "./new-password-field";

/** Changes the password; asks for the old one. */
export function PasswordForm({ problems }: { readonly problems: FormProblems }) {
  const t = useT("account");
  return (
    <Form method="post" className="form mt-4" noValidate>
      <ErrorSummary errors={problems.summary} />
      <PasswordField
        id="currentPassword"
        name="currentPassword"
        autoComplete="current-password"
        label={t("settings.currentPassword")}
        error={problems.error("currentPassword")}
        required
        hideMark
      />
      <NewPasswordField label={t("settings.newPassword")} error={problems.error("password")} />
      <div className="form-end">
        <SubmitButton variant="secondary" name="intent" value="password">
          {t("settings.changePassword")}
        </SubmitButton>
      </div>
    </Form>
  );
}

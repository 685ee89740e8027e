import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import type { Locale } from "~/shared/locale";
import { RadioGroup } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { NewPasswordField } from "./new-password-field";

export interface SignUpFormProps {
  readonly problems: FormProblems;
  /** Where to go on once the address is confirmed. */
  readonly back: string;
  readonly locale: Locale;
  readonly address: string;
}

/** Name or role, address, password and language: all that an account is. */
export function SignUpForm({ problems, back, locale, address }: SignUpFormProps) {
  const t = useT("account");
  const field = (name: string, fallback = "") => ({
    id: name,
    name,
    defaultValue: problems.value(name, fallback),
    error: problems.error(name),
    required: true,
    hideMark: true,
  });
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={problems.summary} />
      <input type="hidden" name="tillbaka" value={back} />
      <TextField
        {...field("name")}
        autoComplete="organization-title"
        label={t("name")}
        help={t("nameHelp")}
        maxLength={80}
      />
      <TextField {...field("email", address)} type="email" autoComplete="email" label={t("email")} maxLength={200} />
      <NewPasswordField error={problems.error("password")} />
      <RadioGroup
        name="locale"
        label={t("language")}
        inline
        hideMark
        defaultValue={problems.value("locale", locale)}
        choices={[
          { value: "sv", label: <span lang="sv">{t("language.sv")}</span> },
          { value: "en", label: <span lang="en">{t("language.en")}</span> },
        ]}
      />
      <SubmitButton wide>{t("signUp.submit")}</SubmitButton>
    </Form>
  );
}

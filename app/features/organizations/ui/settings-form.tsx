import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { RadioGroup } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { KeyFacts } from "~/ui/key-facts";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";

export interface SettingsFormProps {
  readonly problems: FormProblems;
  readonly person: {
    readonly name: string;
    readonly email: string;
    readonly emailVerified: boolean;
    readonly theme: string;
    readonly locale: string;
  };
}

/** Name as colleagues see it, language, theme. */
export function SettingsForm({ problems, person }: SettingsFormProps) {
  const t = useT("account");
  return (
    <>
      <div className="mt-4">
        <KeyFacts
          facts={[
            {
              key: "email",
              label: t("email"),
              value: person.email,
              action: person.emailVerified ? (
                <Badge tone="ok">{t("settings.verified")}</Badge>
              ) : (
                <>
                  <Badge tone="warn">{t("settings.unverified")}</Badge>{" "}
                  <AppLink href="/verifiera-epost?tillbaka=/installningar">{t("settings.verify")}</AppLink>
                </>
              ),
            },
          ]}
        />
      </div>
      <Form method="post" className="form mt-4" noValidate>
        <ErrorSummary errors={problems.summary} />
        <TextField
          id="name"
          name="name"
          label={t("name")}
          help={t("nameHelp")}
          maxLength={80}
          defaultValue={problems.value("name", person.name)}
          error={problems.error("name")}
          required
          hideMark
        />
        <RadioGroup
          id="locale"
          name="locale"
          label={t("language")}
          help={t("settings.languageHelp")}
          inline
          hideMark
          defaultValue={problems.value("locale", person.locale)}
          choices={[
            { value: "sv", label: <span lang="sv">{t("language.sv")}</span> },
            { value: "en", label: <span lang="en">{t("language.en")}</span> },
          ]}
        />
        <RadioGroup
          id="theme"
          name="theme"
          label={t("settings.theme")}
          inline
          hideMark
          defaultValue={problems.value("theme", person.theme)}
          choices={[
            { value: "system", label: t("theme.system") },
            { value: "light", label: t("theme.light") },
            { value: "dark", label: t("theme.dark") },
          ]}
        />
        <div className="form-end">
          <SubmitButton name="intent" value="settings">
            {t("settings.save")}
          </SubmitButton>
        </div>
      </Form>
    </>
  );
}

import { Form } from "@remix-run/react";
import { useT, useTCode } from "~/i18n/use-t";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { SelectField, TextField } from "~/ui/text-field";
import { organizationKinds } from "../organization-kind";

/** The form that creates an organization: what it is, its number and where it is. */
export function OrganizationForm({ problems }: { problems: FormProblems }) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  const field = (name: string) => ({ id: name, name, defaultValue: problems.value(name), error: problems.error(name) });
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={problems.summary} />
      <SelectField
        {...field("kind")}
        defaultValue={problems.value("kind", "company")}
        label={t("kind")}
        options={organizationKinds.map((kind) => ({ value: kind, label: code(`kind.${kind}`) }))}
        required
        hideMark
      />
      <TextField {...field("name")} label={t("name")} autoComplete="organization" required hideMark />
      <TextField {...field("organizationNumber")} label={t("number")} help={t("numberHelp")} inputMode="numeric" required hideMark />
      <TextField {...field("street")} label={t("street")} autoComplete="street-address" optional />
      <TextField {...field("postcode")} label={t("postcode")} help={t("postcodeHelp")} inputMode="numeric" autoComplete="postal-code" required hideMark />
      <TextField {...field("contactRole")} label={t("contactRole")} help={t("contactRoleHelp")} optional />
      <SubmitButton wide>{t("new.submit")}</SubmitButton>
    </Form>
  );
}

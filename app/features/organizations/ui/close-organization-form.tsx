import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";

/** Ends the organization here; names what is lost and asks for its name. */
export function CloseOrganizationForm({ name, problems }: { readonly name: string; readonly problems: FormProblems }) {
  const t = useT("organizations");
  return (
    <section className="work-sec">
      <Disclosure summary={t("profile.close")} open={problems.refused}>
        <p>{t("profile.closeText")}</p>
        <Form method="post" className="form mt-4" noValidate>
          <ErrorSummary errors={problems.summary} />
          <TextField
            id="confirmName"
            name="confirmName"
            label={t("profile.closeConfirm")}
            help={name}
            autoComplete="off"
            defaultValue={problems.value("confirmName")}
            error={problems.error("confirmName")}
            hideMark
            required
          />
          <div className="form-end">
            <SubmitButton variant="danger" name="intent" value="close">
              {t("profile.closeAction")}
            </SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </section>
  );
}

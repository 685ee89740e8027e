import { Form } from "@remix-run/react";
import { useT, useTCode } from "~/i18n/use-t";
import { Checkbox } from "~/ui/choice-fields";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import type { Option } from "~/ui/inputs";
import { SubmitButton } from "~/ui/submit-button";
import { SelectField, TextField } from "~/ui/text-field";
import { organizationKinds } from "../organization-kind";
import { PlaceFields } from "./place-fields";

/** The form that creates an organization: what it is, its number and where it is. */
export function OrganizationForm({
  problems,
  municipalities,
  back,
}: {
  readonly problems: FormProblems;
  readonly municipalities: readonly Option[];
  /** Where to go on once the organization is there. */
  readonly back: string;
}) {
  const t = useT("organizations");
  const code = useTCode("organizations");
  const field = (name: string) => ({ id: name, name, defaultValue: problems.value(name), error: problems.error(name) });
  const moreAtFault = ["vatNumber", "sniCodes", "contactRole"].some((name) => problems.error(name) !== undefined);
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={problems.summary} />
      <input type="hidden" name="tillbaka" value={back} />
      <SelectField
        {...field("kind")}
        defaultValue={problems.value("kind", "company")}
        label={t("kind")}
        options={organizationKinds.map((kind) => ({ value: kind, label: code(`kind.${kind}`) }))}
        required
        hideMark
      />
      <TextField {...field("name")} label={t("name")} autoComplete="organization" maxLength={200} required hideMark />
      <TextField
        {...field("organizationNumber")}
        label={t("number")}
        help={t("numberHelp")}
        inputMode="numeric"
        maxLength={30}
        required
        hideMark
      />
      <PlaceFields problems={problems} municipalities={municipalities} />
      <Checkbox id="noSite" name="noSite" label={t("noSite")} defaultChecked={problems.value("noSite") === "on"} />
      <Disclosure summary={t("new.more")} open={moreAtFault}>
        <div className="form">
          <TextField
            {...field("contactRole")}
            label={t("contactRole")}
            help={t("contactRoleHelp")}
            maxLength={80}
            optional
          />
          <TextField {...field("vatNumber")} label={t("vat")} help={t("vatHelp")} maxLength={30} optional />
          <TextField {...field("sniCodes")} label={t("sni")} help={t("sniHelp")} maxLength={120} optional />
        </div>
      </Disclosure>
      <SubmitButton wide>{t("new.submit")}</SubmitButton>
    </Form>
  );
}

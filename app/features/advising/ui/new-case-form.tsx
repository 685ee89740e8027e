import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { Fieldset } from "~/ui/field";
import type { FormProblems } from "~/ui/form-problems";
import { ListedField } from "~/ui/listed-field";
import type { Option } from "~/ui/inputs";
import { NumberField } from "~/ui/number-field";
import { PageHeader } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { SelectField, TextField } from "~/ui/text-field";
import { sides } from "../cases/case";

export interface NewCaseFormProps {
  readonly title: string;
  readonly id: string;
  readonly municipalities: readonly Option[];
  readonly materials: readonly Option[];
  /** Projects that other cases name. */
  readonly projects: readonly string[];
  readonly problems: FormProblems;
}

/** A case that an adviser opens by hand. */
export function NewCaseForm({ title, id, municipalities, materials, projects, problems }: NewCaseFormProps) {
  const t = useT("advising");
  const field = (name: string) => ({
    id: name,
    name,
    defaultValue: problems.value(name),
    error: problems.error(name),
  });
  return (
    <div className="narrow">
      <Breadcrumbs crumbs={[{ label: t("board.title"), href: "/radgivning" }, { label: title }]} />
      <PageHeader title={title} lede={t("new.lede")} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="id" value={problems.value("id", id)} />
        <TextField {...field("title")} label={t("new.name")} help={t("new.nameHelp")} maxLength={200} required />
        {sides.map((side) => (
          <Fieldset key={side} label={t(`side.${side}`)}>
            <TextField {...field(`${side}Name`)} label={t("new.firm")} help={t("new.firmHelp")} maxLength={200} />
            <TextField {...field(`${side}Email`)} type="email" label={t("new.email")} help={t("new.emailHelp")} />
          </Fieldset>
        ))}
        <SelectField
          {...field("categoryCode")}
          label={t("filter.material")}
          placeholder={t("new.choose")}
          options={materials}
        />
        <SelectField
          {...field("municipalityCode")}
          label={t("filter.municipality")}
          placeholder={t("new.choose")}
          options={municipalities}
        />
        <NumberField {...field("tonnes")} label={t("new.tonnes")} unit={t("new.tonnesUnit")} />
        <ListedField {...field("fundingProject")} label={t("fact.project")} known={projects} maxLength={200} />
        <SubmitButton>{t("board.new")}</SubmitButton>
      </Form>
    </div>
  );
}

import type { ParameterDefinition } from "~/features/criteria/criterion";
import { useLocale, useT } from "~/i18n/use-t";
import { Checkbox, CheckboxGroup } from "~/ui/choice-fields";
import { Disclosure } from "~/ui/disclosure";
import { NumberField } from "~/ui/number-field";
import { DateField, SelectField, TextAreaField, TextField } from "~/ui/text-field";
import type { DraftFields } from "./draft-form";

export interface ParameterInput {
  readonly definition: ParameterDefinition;
  /** Unit as a form shows it. */
  readonly unit: string;
}

/** The input of one parameter: number with unit, choice, day or text. */
export function ParameterField({
  parameter: { definition, unit },
  input,
}: {
  readonly parameter: ParameterInput;
  readonly input: { id: string; name: string; defaultValue: string; error: string | undefined };
}) {
  const t = useT("tenders");
  const locale = useLocale();
  const label = definition.label[locale];
  const { error, ...rest } = input;
  const shared = { label, ...rest, ...(error ? { error } : {}) };
  switch (definition.type) {
    case "number":
      return (
        <NumberField
          {...shared}
          {...(unit ? { unit } : {})}
          help={t("field.between", { min: definition.min, max: definition.max })}
        />
      );
    case "choice":
      return (
        <SelectField
          {...shared}
          placeholder={t("choose")}
          options={definition.options.map((option) => ({ value: option.key, label: option.label[locale] }))}
        />
      );
    case "date":
      return <DateField {...shared} />;
    case "text":
      return <TextField {...shared} maxLength={definition.maxLength} />;
  }
}

export interface CriterionFieldsProps {
  readonly fields: DraftFields;
  readonly award: boolean;
  readonly parameters: readonly ParameterInput[];
  readonly lots: readonly { readonly key: string; readonly title: string }[];
  /** The library's own words, shown while nothing else is written. */
  readonly library: Readonly<Record<"title" | "text" | "evidence" | "followUp", string>>;
}

/** What can be changed of a criterion. */
export function CriterionFields({ fields, award, parameters, lots, library }: CriterionFieldsProps) {
  const t = useT("tenders");
  const area = (name: "text" | "evidence" | "followUp") => (
    <TextAreaField
      label={t(`field.edited.${name}`)}
      rows={3}
      placeholder={library[name]}
      {...fields.input(`edited.${name}`)}
    />
  );
  return (
    <>
      {parameters.map((parameter) => (
        <ParameterField
          key={parameter.definition.key}
          parameter={parameter}
          input={fields.input(`value.${parameter.definition.key}`)}
        />
      ))}
      {award ? (
        <div className="field-row">
          <NumberField label={t("field.weight")} unit="%" {...fields.input("weight")} />
          <NumberField label={t("field.deduction")} unit="kr" {...fields.input("deduction")} />
        </div>
      ) : (
        <Checkbox
          label={t("field.mandatory")}
          name="mandatory"
          id={fields.id("mandatory")}
          defaultChecked={fields.all("mandatory").length > 0}
        />
      )}
      {lots.length > 1 && (
        <CheckboxGroup
          label={t("field.lots")}
          help={t("field.lots.help")}
          name="lots"
          choices={lots.map(({ key, title }) => ({ value: key, label: title }))}
          defaultValue={fields.all("lots")}
        />
      )}
      <TextAreaField label={t("field.motive")} help={t("field.motive.help")} rows={2} {...fields.input("motive")} />
      <Disclosure summary={t("card.own_words")}>
        <p className="small muted">{t("card.own_words.help")}</p>
        <div className="stack mt-3">
          <TextField label={t("field.edited.title")} placeholder={library.title} {...fields.input("edited.title")} />
          {area("text")}
          {area("evidence")}
          {area("followUp")}
        </div>
      </Disclosure>
    </>
  );
}

import { useT } from "~/i18n/use-t";
import { MoreLink } from "~/ui/button";
import { NumberField } from "~/ui/number-field";
import { DateField, SelectField, TextAreaField } from "~/ui/text-field";
import { termSections } from "../empty-content";
import { evaluationKinds } from "../evaluation/evaluation-model";
import type { DraftFields } from "./draft-form";

/** The model by which bids are compared, with the figures of each. */
export function EvaluationFields({ fields }: { readonly fields: Pick<DraftFields, "input"> }) {
  const t = useT("tenders");
  return (
    <>
      <SelectField
        label={t("field.model")}
        help={t("field.model.help")}
        placeholder={t("choose")}
        options={evaluationKinds.map((value) => ({ value, label: t(`model.${value}`) }))}
        {...fields.input("model")}
      />
      <NumberField
        label={t("field.priceWeight")}
        help={t("field.priceWeight.help")}
        unit="%"
        {...fields.input("priceWeight")}
      />
      <div className="field-row">
        <NumberField
          label={t("field.fullPrice")}
          help={t("field.fullPrice.help")}
          unit="kr"
          {...fields.input("fullPrice")}
        />
        <NumberField label={t("field.zeroPrice")} unit="kr" {...fields.input("zeroPrice")} />
      </div>
      <div className="field-row">
        <NumberField label={t("field.years")} unit={t("years")} {...fields.input("years")} />
        <NumberField label={t("field.discount")} unit="%" {...fields.input("discount")} />
      </div>
    </>
  );
}

/** Commercial terms, a text a part. */
export function TermsFields({ fields }: { readonly fields: DraftFields }) {
  const t = useT("tenders");
  return (
    <>
      {termSections.map((section) => (
        <TextAreaField key={section} label={t(`field.term.${section}`)} rows={3} {...fields.input(`term.${section}`)} />
      ))}
    </>
  );
}

/** Days of the procedure. */
export function TimelineFields({ fields }: { readonly fields: DraftFields }) {
  const t = useT("tenders");
  const day = (name: "publication" | "questionsUntil" | "answersUntil" | "awardOn" | "contractStart") => (
    <DateField label={t(`field.${name}`)} {...fields.input(name)} />
  );
  return (
    <>
      <div className="field-row">
        {day("publication")}
        <DateField
          label={t("field.deadline")}
          help={t("field.deadline.help")}
          {...fields.input("deadline")}
          type="datetime-local"
        />
      </div>
      <div className="field-row">
        {day("questionsUntil")}
        {day("answersUntil")}
      </div>
      <div className="field-row">
        {day("awardOn")}
        {day("contractStart")}
      </div>
      <p className="small">
        <MoreLink href="/upphandla/vagval">{t("timeline.calculator")}</MoreLink>
      </p>
    </>
  );
}

import { useT } from "~/i18n/use-t";
import { locales } from "~/shared/locale";
import { NumberField } from "~/ui/number-field";
import { MoreLink } from "~/ui/button";
import { SelectField, TextAreaField, TextField } from "~/ui/text-field";
import { optionRows } from "../drafting/form-values";
import { procedures, regimes } from "../tender";
import type { DraftFields } from "./draft-form";

/** Title, rules, procedure and contract length. */
export function AboutFields({ fields }: { readonly fields: DraftFields }) {
  const t = useT("tenders");
  return (
    <>
      <TextField label={t("field.title")} required {...fields.input("title")} />
      <TextAreaField
        label={t("field.description")}
        help={t("field.description.help")}
        maxLength={6000}
        {...fields.input("description")}
      />
      <div className="field-row">
        <TextField label={t("field.diaryNumber")} {...fields.input("diaryNumber")} />
        <SelectField
          label={t("field.language")}
          options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
          {...fields.input("language")}
        />
      </div>
      <div className="field-row">
        <SelectField
          label={t("field.regime")}
          placeholder={t("choose")}
          options={regimes.map((value) => ({ value, label: t(`regime.${value}`) }))}
          {...fields.input("regime")}
        />
        <SelectField
          label={t("field.procedure")}
          placeholder={t("choose")}
          options={procedures.map((value) => ({ value, label: t(`procedure.${value}`) }))}
          {...fields.input("procedure")}
        />
      </div>
      <p className="small">
        <MoreLink href="/upphandla/vagval">{t("about.guidance")}</MoreLink>
      </p>
      <NumberField label={t("field.contractMonths")} unit={t("months")} {...fields.input("contractMonths")} />
      <fieldset className="plain-set">
        <legend>{t("about.options")}</legend>
        {optionRows.map((row) => (
          <div className="field-row" key={row}>
            <NumberField
              label={t("field.option.months")}
              unit={t("months")}
              {...fields.input(`option.${row}.months`)}
            />
            <TextField label={t("field.option.note")} {...fields.input(`option.${row}.note`)} />
          </div>
        ))}
      </fieldset>
    </>
  );
}

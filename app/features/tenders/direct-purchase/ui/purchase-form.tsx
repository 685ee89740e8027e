import { Form } from "@remix-run/react";
import { useT, useTCode } from "~/i18n/use-t";
import { RadioGroup } from "~/ui/choice-fields";
import type { RefusedForm } from "~/ui/form-problems";
import { NumberField } from "~/ui/number-field";
import { SaveState } from "~/ui/save-state";
import { SubmitButton } from "~/ui/submit-button";
import { SelectField, TextAreaField, TextField } from "~/ui/text-field";
import { CpvField } from "../../ui/cpv-field";
import { useKeptForm } from "../../ui/use-kept-form";
import { frameworkAnswers } from "../purchase";

export interface PurchaseFormProps {
  readonly id: string;
  readonly version: number;
  readonly values: Readonly<Record<string, string>>;
  /** How many lines for suppliers. */
  readonly lines: number;
  readonly chosen: readonly { readonly value: string; readonly label: string }[];
  /** The form as it was refused when sent by a button. */
  readonly refused: RefusedForm | null;
  readonly stashed: RefusedForm["values"] | null;
}

type Of = (name: string) => { id: string; name: string; defaultValue: string; error: string | undefined };

function Suppliers({ of, lines }: { readonly of: Of; readonly lines: number }) {
  const t = useT("purchasing");
  return (
    <>
      <h2>{t("purchase.suppliers")}</h2>
      {Array.from({ length: lines }, (_, index) => (
        <fieldset key={index} className="supplier-row stack">
          <legend>{t("supplier.n", { n: index + 1 })}</legend>
          <div className="field-row">
            <TextField {...of(`supplier_${index}_name`)} label={t("supplier.name")} />
            <NumberField {...of(`supplier_${index}_offer`)} label={t("supplier.offer")} unit="kr" />
          </div>
          <TextField {...of(`supplier_${index}_asked`)} label={t("supplier.asked")} />
          <TextField {...of(`supplier_${index}_note`)} label={t("supplier.note")} />
        </fieldset>
      ))}
      <p className="small muted">{t("supplier.more")}</p>
    </>
  );
}

/** The record while it is a draft: what, against which framework, who was asked, why, and the decision. */
export function PurchaseForm({ id, version, values, lines, chosen, refused, stashed }: PurchaseFormProps) {
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  const kept = useKeptForm(version, `/upphandla/direktkop/${id}`, { refused, stashed });
  const { problems } = kept;
  const of: Of = (name) => ({
    id: name,
    name,
    defaultValue: problems.value(name, values[name]),
    error: problems.error(name),
  });
  return (
    <Form method="post" className="form" noValidate {...kept.form} aria-label={t("purchase.form")}>
      {kept.faults}
      <input type="hidden" name="version" value={kept.version} />
      <TextField {...of("title")} label={t("purchase.title")} maxLength={160} />
      <CpvField {...of("cpv")} label={t("entry.cpv")} help={t("entry.cpv.help")} touch={kept.touch} />
      <NumberField {...of("value")} label={t("purchase.value")} help={t("purchase.value.help")} unit="kr" />
      <RadioGroup
        {...of("framework")}
        label={t("purchase.framework")}
        choices={frameworkAnswers.map((value) => ({ value, label: code(`framework.${value}`) }))}
      />
      <TextAreaField {...of("frameworkNote")} label={t("purchase.frameworkNote")} rows={2} maxLength={2000} />
      <Suppliers of={of} lines={lines} />
      <SelectField
        {...of("chosen")}
        label={t("purchase.chosen")}
        options={[{ value: "", label: t("purchase.chosen_none") }, ...chosen]}
      />
      <TextAreaField {...of("reasons")} label={t("purchase.reasons")} maxLength={8000} />
      <TextAreaField {...of("decision")} label={t("purchase.decision")} maxLength={4000} />
      <TextField {...of("delegation")} label={t("purchase.delegation")} maxLength={200} />
      <TextField {...of("diaryNumber")} label={t("purchase.diaryNumber")} maxLength={80} />
      <div className="form-end btn-row">
        <SubmitButton busyLabel={t("saving")} name="intent" value="save">
          {t("save")}
        </SubmitButton>
        <SubmitButton busyLabel={t("saving")} name="intent" value="decide" variant="secondary">
          {t("purchase.decide")}
        </SubmitButton>
        <SaveState state={kept.state} text={t(`save.${kept.state}`)} />
      </div>
      <p className="small muted">{t("purchase.decide.text")}</p>
    </Form>
  );
}

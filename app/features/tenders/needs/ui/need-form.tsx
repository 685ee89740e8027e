import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import type { RefusedForm } from "~/ui/form-problems";
import { SaveState } from "~/ui/save-state";
import { SubmitButton } from "~/ui/submit-button";
import { useKeptForm } from "../../ui/use-kept-form";
import type { DepthStep, StepOutcome } from "../depths";
import { DepthFieldset, NeedFieldset, type NeedFieldsProps } from "./need-fields";

export interface NeedFormProps extends Omit<NeedFieldsProps, "problems"> {
  readonly id: string;
  readonly version: number;
  /** Closed: shown, not changed. */
  readonly locked: boolean;
  readonly outcomes: Readonly<Record<DepthStep, StepOutcome>>;
  /** The form as it was refused when sent by its button. */
  readonly refused: RefusedForm | null;
}

/** The need and its four depths in one form that saves itself. */
export function NeedForm({ id, version, values, options, outcomes, locked, refused }: NeedFormProps) {
  const t = useT("purchasing");
  const {
    form,
    problems,
    faults,
    state,
    version: now,
  } = useKeptForm(version, `/upphandla/behov/${id}`, {
    enabled: !locked,
    refused,
  });
  return (
    <Form method="post" className="form" noValidate {...form} aria-label={t("need.form")}>
      {faults}
      <input type="hidden" name="version" value={now} />
      <fieldset disabled={locked} className="form bare">
        <NeedFieldset values={values} problems={problems} options={options} />
        <h2 id="djup">{t("depth.title")}</h2>
        <p>{t("depth.lede")}</p>
        <DepthFieldset values={values} problems={problems} outcomes={outcomes} />
      </fieldset>
      {!locked && (
        <div className="form-end">
          <SubmitButton busyLabel={t("saving")} name="intent" value="save">
            {t("save")}
          </SubmitButton>
          <SaveState state={state} text={t(`save.${state}`)} />
        </div>
      )}
    </Form>
  );
}

import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { ErrorSummary, FormError } from "~/ui/error-summary";
import { useFormProblems, type RefusedForm } from "~/ui/form-problems";
import { SaveState } from "~/ui/save-state";
import { SubmitButton } from "~/ui/submit-button";
import { useAutosave, type AutosaveAnswer } from "~/ui/use-autosave";
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

type NeedAnswer = AutosaveAnswer &
  ({ readonly ok: true } | { readonly ok: false; readonly values: RefusedForm["values"] });

/** The need and its four depths in one form that saves itself. */
export function NeedForm({ id, version, values, options, outcomes, locked, refused }: NeedFormProps) {
  const t = useT("purchasing");
  const {
    form,
    version: saved,
    answer,
    state,
    onChange,
    onSubmit,
  } = useAutosave<NeedAnswer>(version, { enabled: !locked, to: `/upphandla/behov/${id}` });
  const failed =
    answer && !answer.ok ? { error: answer.error, values: { version: answer.values.version ?? "" } } : null;
  const problems = useFormProblems(refused ?? failed);
  return (
    <Form
      method="post"
      className="form"
      noValidate
      ref={form}
      onChange={onChange}
      onSubmit={onSubmit}
      aria-label={t("need.form")}
    >
      {/* While the person types, what is wrong stands beside its field; the summary takes the focus only after a press. */}
      {refused && <ErrorSummary errors={problems.summary} />}
      {!refused && failed && <FormError>{problems.summary[0]?.message}</FormError>}
      <input type="hidden" name="version" value={Math.max(saved, Number(problems.value("version")) || 0)} />
      <fieldset disabled={locked} className="form bare">
        <NeedFieldset values={values} problems={problems} options={options} />
        <h2 id="djup">{t("depth.title")}</h2>
        <p>{t("depth.lede")}</p>
        <DepthFieldset values={values} problems={problems} outcomes={outcomes} />
      </fieldset>
      {!locked && (
        <div className="form-end">
          <SaveState state={state} text={t(`save.${state}`)} />
          <SubmitButton busyLabel={t("saving")} name="intent" value="save">
            {t("save")}
          </SubmitButton>
        </div>
      )}
    </Form>
  );
}

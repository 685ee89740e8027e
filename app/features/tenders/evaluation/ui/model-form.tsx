import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { ChoiceCards } from "~/ui/choice-fields";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormProblems } from "~/ui/form-problems";
import { NumberField } from "~/ui/number-field";
import { SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { evaluationKinds } from "../evaluation-model";
import type { ModelView } from "./evaluation-view";

interface PartProps {
  readonly model: ModelView;
  readonly problems: FormProblems;
}

/** One figure of the model. */
function Figure({
  name,
  unit,
  stored,
  problems,
}: {
  name: string;
  unit: string;
  stored: string;
  problems: FormProblems;
}) {
  const t = useT("evaluation");
  return (
    <NumberField
      id={name}
      name={name}
      label={t(`field.${name}` as "field.years")}
      unit={unit}
      defaultValue={problems.value(name, stored)}
      error={problems.error(name)}
    />
  );
}

/** What belongs to one kind of model; the style sheet shows only those of the chosen one. */
function KindFields({ model, problems }: PartProps) {
  const t = useT("evaluation");
  return (
    <>
      <div className="model-part model-part--price">
        <Figure name="priceWeight" unit="%" stored={model.priceWeight} problems={problems} />
      </div>
      <div className="model-part model-part--line stack">
        <div className="field-row">
          <Figure name="fullPrice" unit="kr" stored={model.fullPrice} problems={problems} />
          <Figure name="zeroPrice" unit="kr" stored={model.zeroPrice} problems={problems} />
        </div>
        <p className="small muted">{t("field.priceLine")}</p>
      </div>
      <div className="model-part model-part--cycle field-row">
        <Figure name="years" unit={t("field.years.unit")} stored={model.years} problems={problems} />
        <Figure name="discount" unit="%" stored={model.discount} problems={problems} />
      </div>
    </>
  );
}

function Weights({ model, problems }: PartProps) {
  const t = useT("evaluation");
  if (model.criteria.length === 0) return <p className="small muted">{t("criteria.none")}</p>;
  return (
    <>
      <fieldset className="model-part model-part--weights">
        <legend>{t("weights.title")}</legend>
        {model.criteria.map(({ key, title, weight }) => (
          <NumberField
            key={key}
            id={`weight.${key}`}
            name={`weight.${key}`}
            label={t("field.weight", { title })}
            unit="%"
            defaultValue={problems.value(`weight.${key}`, weight)}
            error={problems.error(`weight.${key}`)}
          />
        ))}
        {model.sum && (
          <Banner tone={model.sum.right ? "ok" : "warn"}>
            {t(model.sum.right ? "weights.sum" : "weights.sumWrong", { sum: model.sum.text })}
          </Banner>
        )}
      </fieldset>
      <fieldset className="model-part model-part--deductions">
        <legend>{t("deductions.title")}</legend>
        {model.criteria.map(({ key, title, deduction }) => (
          <NumberField
            key={key}
            id={`deduction.${key}`}
            name={`deduction.${key}`}
            label={t("field.deduction", { title })}
            unit="kr"
            defaultValue={problems.value(`deduction.${key}`, deduction)}
            error={problems.error(`deduction.${key}`)}
          />
        ))}
      </fieldset>
    </>
  );
}

export interface ModelFormProps extends PartProps {
  readonly version: number;
  readonly locked: boolean;
}

/** Chooses how bids are compared, with its weights or kronor. */
export function ModelForm({ model, problems, version, locked }: ModelFormProps) {
  const t = useT("evaluation");
  return (
    <section className="sec" id="modell">
      <SectionHead title={t("model.title")} />
      {locked && <Banner>{t("model.locked")}</Banner>}
      <Form method="post" className="form form--wide model-form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <input type="hidden" name="version" value={version} />
        <fieldset className="plain-set" disabled={locked}>
          <ChoiceCards
            id="kind"
            name="kind"
            label={t("model.legend")}
            choices={evaluationKinds.map((kind) => ({
              value: kind,
              label: t(`kind.${kind}`),
              help: t(`kind.${kind}.help`),
            }))}
            defaultValue={problems.value("kind", model.kind ?? "")}
            error={problems.error("kind")}
          />
          <KindFields model={model} problems={problems} />
          <Weights model={model} problems={problems} />
          {!locked && (
            <div className="form-end">
              <SubmitButton name="intent" value="model">
                {t("model.save")}
              </SubmitButton>
            </div>
          )}
        </fieldset>
      </Form>
    </section>
  );
}

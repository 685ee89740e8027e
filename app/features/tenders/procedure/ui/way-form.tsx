import { Form } from "@remix-run/react";
import { authorityKinds } from "~/features/reference/procurement-limits";
import { useT, useTCode } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { Checkbox, RadioGroup } from "~/ui/choice-fields";
import { DateField, SelectField, TextField } from "~/ui/text-field";
import { NumberField } from "~/ui/number-field";
import { ErrorSummary, type SummaryError } from "~/ui/error-summary";
import type { ProcedureConditions } from "../procedures";
import { purchaseKinds } from "../regime";

export interface WayFormProps {
  readonly typed: Readonly<Record<string, string>>;
  readonly day: string;
  readonly conditions: ProcedureConditions;
  readonly errors: { readonly summary: readonly SummaryError[]; readonly of: (field: string) => string | undefined };
  /** The threshold in kronor has not been read: the officer may give the one they have read. */
  readonly askThreshold: boolean;
  /** Choices of the timeline; absent while no procedure is looked at. */
  readonly line?: {
    readonly procedures: readonly { readonly value: string; readonly label: string }[];
    readonly procedure: string;
    readonly twoStages: boolean;
  };
}

function Question({ typed, day, errors, askThreshold }: WayFormProps) {
  const t = useT("procedure");
  const code = useTCode("procedure");
  return (
    <>
      <NumberField
        id="varde"
        name="varde"
        label={t("way.value")}
        help={t("way.value.help")}
        unit="kr"
        defaultValue={typed.varde}
        error={errors.of("varde")}
      />
      <RadioGroup
        id="slag"
        name="slag"
        label={t("way.purchase")}
        choices={purchaseKinds.map((value) => ({ value, label: code(`purchase.${value}`) }))}
        defaultValue={typed.slag || "goods_services"}
      />
      <RadioGroup
        id="myndighet"
        name="myndighet"
        label={t("way.authority")}
        choices={authorityKinds.map((value) => ({ value, label: code(`authority.${value}`) }))}
        defaultValue={typed.myndighet || "local"}
      />
      <DateField
        id="dag"
        name="dag"
        label={t("way.day")}
        help={t("way.day.help")}
        defaultValue={typed.dag || day}
        error={errors.of("dag")}
      />
      {askThreshold && (
        <NumberField
          id="troskel"
          name="troskel"
          label={t("way.threshold")}
          help={t("way.threshold.help")}
          unit="kr"
          defaultValue={typed.troskel}
          error={errors.of("troskel")}
        />
      )}
    </>
  );
}

function Days({ typed, conditions, errors, line }: WayFormProps) {
  const t = useT("procedure");
  if (!line) return null;
  const date = (name: string, label: string) => (
    <DateField id={name} name={name} label={label} defaultValue={typed[name]} error={errors.of(name)} />
  );
  return (
    <>
      <h3>{t("way.line")}</h3>
      <SelectField
        id="forfarande"
        name="forfarande"
        label={t("way.procedure")}
        options={line.procedures}
        defaultValue={line.procedure}
      />
      <Checkbox name="bradska" value="1" label={t("way.urgent")} defaultChecked={conditions.urgent} />
      <Checkbox name="papper" value="1" label={t("way.paper")} defaultChecked={!conditions.electronic} />
      <Checkbox name="utan-nat" value="1" label={t("way.offline")} defaultChecked={!conditions.documentsOnline} />
      {line.twoStages && date("ansokan", t("step.apply_by"))}
      {date("fragor", t("step.questions_until"))}
      <TextField
        id="anbud"
        name="anbud"
        type="datetime-local"
        label={t("step.deadline")}
        help={t("way.deadline.help")}
        defaultValue={typed.anbud}
        error={errors.of("anbud")}
      />
      {date("beslut", t("step.award"))}
      {date("avtal", t("step.contract"))}
    </>
  );
}

/** The questions of the guidance; the answer is the address. */
export function WayForm(props: WayFormProps) {
  const t = useT("procedure");
  return (
    <Form className="form" noValidate aria-label={t("way.form")}>
      <ErrorSummary errors={props.errors.summary} />
      <Question {...props} />
      <Days {...props} />
      <div className="form-end">
        <Button type="submit">{t("way.reckon")}</Button>
      </div>
    </Form>
  );
}

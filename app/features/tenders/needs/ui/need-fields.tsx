import { useT, useTCode } from "~/i18n/use-t";
import type { FormProblems } from "~/ui/form-problems";
import { RadioGroup } from "~/ui/choice-fields";
import { NumberField } from "~/ui/number-field";
import { DateField, SelectField, TextAreaField, TextField } from "~/ui/text-field";
import { depthOptions, depthSteps, type DepthStep, type StepOutcome } from "../depths";

type Options = readonly { readonly value: string; readonly label: string }[];

export interface NeedFieldsProps {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: FormProblems;
  readonly options: {
    readonly categories: readonly { readonly label: string; readonly options: Options }[];
    readonly units: Options;
    readonly municipalities: Options;
  };
}

/** What for, for whom, when, how much, and how it is done today. */
export function NeedFieldset({ values, problems, options }: NeedFieldsProps) {
  const t = useT("purchasing");
  const of = (name: string) => ({
    id: name,
    name,
    defaultValue: problems.value(name, values[name]),
    error: problems.error(name),
  });
  return (
    <>
      <TextField {...of("title")} label={t("field.title")} help={t("field.title.help")} maxLength={160} required />
      <TextAreaField {...of("purpose")} label={t("field.purpose")} maxLength={4000} />
      <TextField {...of("beneficiary")} label={t("field.beneficiary")} maxLength={400} />
      <SelectField
        {...of("categoryCode")}
        label={t("field.category")}
        placeholder={t("field.choose")}
        options={options.categories}
      />
      <NumberField
        {...of("quantity")}
        label={t("field.quantity")}
        error={problems.error("quantity") ?? problems.error("unit")}
        unitChoice={{
          name: "unit",
          label: t("field.unit"),
          options: [{ value: "", label: t("field.unit") }, ...options.units],
          defaultValue: problems.value("unit", values.unit),
        }}
      />
      <DateField {...of("neededBy")} label={t("field.neededBy")} />
      <SelectField
        {...of("municipalityCode")}
        label={t("field.municipality")}
        placeholder={t("field.choose")}
        options={options.municipalities}
      />
      <TextField {...of("place")} label={t("field.place")} maxLength={160} />
      <TextAreaField {...of("today")} label={t("field.today")} maxLength={4000} />
      <DateField {...of("todaySince")} label={t("field.todaySince")} />
    </>
  );
}

/** The four depths, the deepest saving first; each answer says where it leads. */
export function DepthFieldset({
  values,
  problems,
  outcomes,
}: Omit<NeedFieldsProps, "options"> & { readonly outcomes: Readonly<Record<DepthStep, StepOutcome>> }) {
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  return depthSteps.map((step, index) => (
    <div key={step} className="stack">
      <RadioGroup
        id={`depth_${step}`}
        name={`depth_${step}`}
        label={`${index + 1}. ${code(`depth.${step}`)}`}
        help={code(`outcome.${outcomes[step]}`)}
        choices={depthOptions[step].map((value) => ({ value, label: code(`depth.${step}.${value}`) }))}
        defaultValue={problems.value(`depth_${step}`, values[`depth_${step}`])}
        error={problems.error(`depth_${step}`)}
      />
      <TextAreaField
        id={`motive_${step}`}
        name={`motive_${step}`}
        label={t("depth.motive")}
        maxLength={4000}
        rows={2}
        defaultValue={problems.value(`motive_${step}`, values[`motive_${step}`])}
        error={problems.error(`motive_${step}`)}
      />
    </div>
  ));
}

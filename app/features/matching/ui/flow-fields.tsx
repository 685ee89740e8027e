import { useT } from "~/i18n/use-t";
import { Checkbox, CheckboxGroup, ChoiceChips } from "~/ui/choice-fields";
import { Disclosure } from "~/ui/disclosure";
import type { FormProblems } from "~/ui/form-problems";
import { NumberField } from "~/ui/number-field";
import { PropertyFields } from "./property-fields";
import { DateField, SelectField, TextAreaField, TextField } from "~/ui/text-field";

type Options = readonly { readonly value: string; readonly label: string }[];

export interface FlowFieldsProps {
  readonly direction: "out" | "in";
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** What was typed when the form came back. */
  readonly typed: Readonly<Record<string, string | readonly string[]>> | null;
  readonly problems: FormProblems;
  /** The waste code with its name, as it stands before any change. */
  readonly waste: string | null;
  readonly options: {
    readonly categories: readonly { readonly label: string; readonly options: Options }[];
    readonly units: Options;
    readonly periods: Options;
    readonly forms: Options;
    readonly storage: Options;
    readonly hazards: Options;
    readonly legal: Options;
    readonly months: Options;
    readonly municipalities: Options;
    readonly attributes: readonly string[];
    readonly operators: Options;
  };
}

/** Value of a field: what was typed, else what is stored. A box nobody ticked is no value of a form that came back. */
function useValues({ values, typed, problems }: Pick<FlowFieldsProps, "values" | "typed" | "problems">) {
  const all = (name: string): readonly string[] => {
    const value = typed ? typed[name] : values[name];
    return value === undefined || value === "" ? [] : typeof value === "string" ? [value] : value;
  };
  return {
    all,
    of: (name: string) => ({ id: name, name, defaultValue: all(name)[0] ?? "", error: problems.error(name) }),
  };
}

function WasteFields(props: FlowFieldsProps) {
  const t = useT("flows");
  const { all, of } = useValues(props);
  const { direction, options, problems } = props;
  const hazard = direction === "out" ? "hazards" : "acceptedHazards";
  return (
    <>
      {direction === "out" && (
        <SelectField
          {...of("legalStatus")}
          label={t("field.legal")}
          placeholder={t("field.choose")}
          options={options.legal}
        />
      )}
      <TextField
        {...of("wasteCode")}
        label={t("field.wasteCode")}
        help={t("field.wasteCodeHelp")}
        inputMode="numeric"
      />
      {props.waste && <p className="small muted">{props.waste}</p>}
      <CheckboxGroup
        id={hazard}
        name={hazard}
        label={t(`field.${hazard}`)}
        choices={[{ value: "none", label: t("field.none") }, ...options.hazards]}
        defaultValue={all(hazard)}
        error={problems.error(hazard)}
      />
      {direction === "in" && (
        <>
          <TextField {...of("permits")} label={t("field.permits")} help={t("field.permitsHelp")} />
          <Checkbox
            id="permitsNone"
            name="permitsNone"
            label={t("field.permitsNone")}
            defaultChecked={all("permitsNone").length > 0}
          />
        </>
      )}
    </>
  );
}

/** Rows for properties: two more than are filled in, at least three. */
const rowsFor = (values: FlowFieldsProps["values"]): number => {
  const filled = Object.keys(values).filter((name) => /^attribute\d+$/.test(name) && values[name] !== "").length;
  return Math.min(12, Math.max(3, filled + 2));
};

/** What a flow is, how much and when; the rest folded away. */
export function FlowFields(props: FlowFieldsProps) {
  const t = useT("flows");
  const { all, of } = useValues(props);
  const { options, problems } = props;
  return (
    <>
      <TextField {...of("title")} label={t("field.title")} help={t("field.titleHelp")} maxLength={160} required />
      <SelectField
        {...of("categoryCode")}
        label={t("field.category")}
        placeholder={t("field.choose")}
        options={options.categories}
      />
      <NumberField
        {...of("amount")}
        label={t("field.amount")}
        unitChoice={{
          name: "unit",
          label: t("field.unit"),
          options: [{ value: "", label: t("field.unit") }, ...options.units],
          defaultValue: all("unit")[0] ?? "",
        }}
      />
      <SelectField {...of("per")} label={t("field.per")} options={options.periods} />
      <SelectField
        {...of("municipalityCode")}
        label={t("field.municipality")}
        placeholder={t("field.choose")}
        options={options.municipalities}
      />
      <ChoiceChips
        multiple
        id="months"
        name="months"
        label={t("field.months")}
        help={t("field.monthsHelp")}
        choices={options.months}
        defaultValue={all("months")}
        error={problems.error("months")}
      />
      <PropertyFields
        direction={props.direction}
        rows={rowsFor({ ...props.values, ...props.typed })}
        options={options}
        of={of}
      />
      <Disclosure
        summary={t("field.more")}
        open={problems.refused || all("wasteCode").length > 0 || all("form").length > 0}
      >
        <div className="form">
          <TextAreaField {...of("description")} label={t("field.description")} maxLength={4000} />
          <SelectField
            {...of("form")}
            label={t("field.form")}
            placeholder={t("field.choose")}
            options={options.forms}
          />
          <CheckboxGroup
            id="storage"
            name="storage"
            label={t("field.storage")}
            choices={options.storage}
            defaultValue={all("storage")}
            error={problems.error("storage")}
            inline
          />
          <WasteFields {...props} />
          <div className="field-row">
            <DateField {...of("from")} label={t("field.from")} />
            <DateField {...of("until")} label={t("field.until")} />
          </div>
        </div>
      </Disclosure>
    </>
  );
}

/** The figure that nobody else sees. */
export function PrivateFields({ direction, values, typed, problems }: Omit<FlowFieldsProps, "options" | "waste">) {
  const t = useT("flows");
  const { all, of } = useValues({ values, typed, problems });
  return (
    <fieldset className="private">
      <legend>{t("private.title")}</legend>
      <p className="small muted">{t("private.lede")}</p>
      <NumberField
        {...of("price")}
        label={direction === "out" ? t("private.priceOut") : t("private.priceIn")}
        help={direction === "out" ? t("private.priceOutHelp") : undefined}
        unit="kr"
      />
      <Checkbox id="agreed" name="agreed" label={t("private.agreed")} defaultChecked={all("agreed").length > 0} />
    </fieldset>
  );
}

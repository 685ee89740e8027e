import { useT } from "~/i18n/use-t";
import { Checkbox, ChoiceCards } from "~/ui/choice-fields";
import { Disclosure } from "~/ui/disclosure";
import { Icon } from "~/ui/icon";
import type { Option } from "~/ui/inputs";
import { NumberField } from "~/ui/number-field";
import { DateField, SelectField } from "~/ui/text-field";
import { recurrencePeriods, type ListingType } from "../../listing";
import type { FieldErrors } from "./field-errors";
import { controlId, one, ticked, type StepValues } from "./form-state";
import { PriceFields, type PriceHint } from "./price-fields";

export interface StepQuantityProps {
  readonly type: ListingType;
  readonly values: StepValues;
  readonly errors: FieldErrors;
  readonly units: readonly Option[];
  /** What the mass comes to and how, in words; null while nothing leads to one. */
  readonly mass: string | null;
  readonly vat: PriceHint;
}

/** How much, how often and at what price. About right is right enough. */
export function StepQuantity({ type, values, errors, units, mass, vat }: StepQuantityProps) {
  const t = useT("catalogue");
  const period = errors.of("recurrencePeriod");
  return (
    <>
      <ChoiceCards
        name="cadence"
        label={t("wizard.cadence.label")}
        hideLabel
        choices={(["once", "recurring"] as const).map((value) => ({
          value,
          label: t(`wizard.cadence.${value}`),
          help: t(`wizard.cadence.${value}.help`),
        }))}
        defaultValue={one(values, "cadence")}
      />
      <div className="stack">
        <NumberField
          large
          id={controlId("quantity")}
          name="quantity"
          label={t(`wizard.quantity.label.${type}`)}
          defaultValue={one(values, "quantity")}
          error={errors.of("quantity") ?? errors.of("unit")}
          unitChoice={{ name: "unit", label: t("wizard.unit"), options: units, defaultValue: one(values, "unit") }}
        />
        <Checkbox
          name="quantityApproximate"
          value="on"
          label={t("wizard.quantity.approximate")}
          defaultChecked={ticked(values, "quantityApproximate")}
        />
        <Checkbox
          name="quantityUnknown"
          value="on"
          label={t("wizard.quantity.unknown")}
          help={t("wizard.quantity.unknown_help")}
          defaultChecked={ticked(values, "quantityUnknown")}
        />
      </div>
      <div className="stack wizard__recurring">
        <SelectField
          id={controlId("recurrencePeriod")}
          name="recurrencePeriod"
          label={t("wizard.period.label")}
          placeholder={t("wizard.choose")}
          options={recurrencePeriods.map((value) => ({ value, label: t(`wizard.period.${value}`) }))}
          defaultValue={one(values, "recurrencePeriod")}
          error={period}
        />
        <div className="field-row">
          <DateField
            id={controlId("recurringFrom")}
            name="recurringFrom"
            label={t("wizard.period.from")}
            defaultValue={one(values, "recurringFrom")}
            error={errors.of("recurringFrom")}
          />
          <DateField
            id={controlId("recurringUntil")}
            name="recurringUntil"
            label={t("wizard.period.until")}
            defaultValue={one(values, "recurringUntil")}
            error={errors.of("recurringUntil")}
          />
        </div>
      </div>
      {type === "surplus" && (
        <>
          {mass && (
            <p className="derived">
              <Icon name="scale" />
              <span>{mass}</span>
            </p>
          )}
          <Disclosure
            summary={t("wizard.mass.summary")}
            open={
              one(values, "enteredMassKg") !== "" ||
              one(values, "minimumLot") !== "" ||
              Boolean(errors.of("enteredMassKg") ?? errors.of("minimumLot"))
            }
          >
            <div className="stack">
              <NumberField
                id={controlId("enteredMassKg")}
                name="enteredMassKg"
                unit="kg"
                label={t("wizard.mass.label")}
                help={t("wizard.mass.help")}
                defaultValue={one(values, "enteredMassKg")}
                error={errors.of("enteredMassKg")}
              />
              <NumberField
                id={controlId("minimumLot")}
                name="minimumLot"
                label={t("wizard.lot.label")}
                help={t("wizard.lot.help")}
                defaultValue={one(values, "minimumLot")}
                error={errors.of("minimumLot")}
              />
            </div>
          </Disclosure>
        </>
      )}
      <PriceFields type={type} values={values} errors={errors} vat={vat} />
    </>
  );
}

import { useT } from "~/i18n/use-t";
import { ChoiceChips } from "~/ui/choice-fields";
import { NumberField } from "~/ui/number-field";
import { SelectField } from "~/ui/text-field";
import { priceKinds, vatModes, type ListingType } from "../../listing";
import type { FieldErrors } from "./field-errors";
import { controlId, one, type StepValues } from "./form-state";

/** What the rules suggest for VAT, in words; null where the standard rate stands. */
export interface PriceHint {
  readonly text: string | null;
}

/** Kind of price, amount where the kind has one, and how VAT is handled. */
export function PriceFields({
  type,
  values,
  errors,
  vat,
}: {
  readonly type: ListingType;
  readonly values: StepValues;
  readonly errors: FieldErrors;
  readonly vat: PriceHint;
}) {
  const t = useT("catalogue");
  return (
    <div className="stack wizard__price">
      <ChoiceChips
        name="priceKind"
        id={controlId("priceKind")}
        label={t(type === "wanted" ? "wizard.price.label_wanted" : "wizard.price.label")}
        hideMark
        choices={priceKinds.map((value) => ({ value, label: t(`wizard.price.${value}`) }))}
        defaultValue={one(values, "priceKind")}
        error={errors.of("priceKind")}
      />
      <div className="stack wizard__amount">
        <NumberField
          id={controlId("priceMinor")}
          name="priceMinor"
          unit={t("wizard.price.unit")}
          label={t("wizard.price.amount")}
          help={t("wizard.price.amount_help")}
          defaultValue={one(values, "priceMinor")}
          error={errors.of("priceMinor")}
        />
        <SelectField
          id={controlId("vatMode")}
          name="vatMode"
          label={t("wizard.vat.label")}
          help={vat.text ?? undefined}
          options={vatModes.map((value) => ({ value, label: t(`wizard.vat.${value}`) }))}
          defaultValue={one(values, "vatMode")}
          error={errors.of("vatMode")}
        />
      </div>
    </div>
  );
}

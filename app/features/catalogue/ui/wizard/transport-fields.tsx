import { useT } from "~/i18n/use-t";
import { Checkbox } from "~/ui/choice-fields";
import { Fieldset } from "~/ui/field";
import { NumberField } from "~/ui/number-field";
import { SelectField } from "~/ui/text-field";
import { dismantlingAnswers, type ListingType } from "../../listing";
import type { FieldErrors } from "./field-errors";
import { controlId, one, ticked, type StepValues } from "./form-state";

/** How it gets from one to the other, and whether it first has to be taken down. */
export function TransportFields({
  type,
  values,
  errors,
}: {
  readonly type: ListingType;
  readonly values: StepValues;
  readonly errors: FieldErrors;
}) {
  const t = useT("catalogue");
  return (
    <div className="stack">
      <Fieldset label={t("wizard.transport.label")} hideMark>
        <Checkbox
          name="pickUp"
          value="on"
          label={t(type === "surplus" ? "wizard.transport.pick_up" : `wizard.transport.pick_up_${type}`)}
          defaultChecked={ticked(values, "pickUp")}
        />
        <Checkbox
          name="thirdPartyFreight"
          value="on"
          label={t("wizard.transport.third_party")}
          defaultChecked={ticked(values, "thirdPartyFreight")}
        />
      </Fieldset>
      <NumberField
        id={controlId("deliverWithinKm")}
        name="deliverWithinKm"
        unit="km"
        label={t(type === "wanted" ? "wizard.transport.fetch_km" : "wizard.transport.deliver_km")}
        help={t("wizard.transport.km_help")}
        defaultValue={one(values, "deliverWithinKm")}
        error={errors.of("deliverWithinKm")}
      />
      {type === "surplus" && (
        <SelectField
          id={controlId("dismantling")}
          name="dismantling"
          label={t("wizard.dismantling.label")}
          placeholder={t("wizard.not_answered")}
          options={dismantlingAnswers.map((value) => ({ value, label: t(`wizard.dismantling.${value}`) }))}
          defaultValue={one(values, "dismantling")}
          error={errors.of("dismantling")}
        />
      )}
    </div>
  );
}

import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { DateField, SelectField } from "~/ui/text-field";
import { goneByActions, type ListingType } from "../../listing";
import type { FieldErrors } from "./field-errors";
import { controlId, one, type StepValues } from "./form-state";

/** From and until, and, for what would otherwise be lost, the last day and what happens then. */
export function DateFields({
  type,
  values,
  errors,
}: {
  readonly type: ListingType;
  readonly values: StepValues;
  readonly errors: FieldErrors;
}) {
  const t = useT("catalogue");
  const day = (name: string, label: string, help?: string) => (
    <DateField
      id={controlId(name)}
      name={name}
      label={label}
      help={help}
      defaultValue={one(values, name)}
      error={errors.of(name)}
    />
  );
  return (
    <div className="stack">
      <div className="field-row">
        {day("availableFrom", t(type === "wanted" ? "wizard.dates.from_wanted" : "wizard.dates.from"))}
        {day("availableUntil", t(type === "wanted" ? "wizard.dates.until_wanted" : "wizard.dates.until"))}
      </div>
      {type === "surplus" && (
        <Disclosure
          summary={t("wizard.gone.summary")}
          open={one(values, "goneBy") !== "" || errors.of("goneBy") !== undefined}
        >
          <div className="field-row">
            {day("goneBy", t("wizard.gone.day"), t("wizard.gone.help"))}
            <SelectField
              id={controlId("goneByAction")}
              name="goneByAction"
              label={t("wizard.gone.action")}
              placeholder={t("wizard.choose")}
              options={goneByActions.map((value) => ({ value, label: t(`wizard.gone.${value}`) }))}
              defaultValue={one(values, "goneByAction")}
              error={errors.of("goneByAction")}
            />
          </div>
        </Disclosure>
      )}
    </div>
  );
}

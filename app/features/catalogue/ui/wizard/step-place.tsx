import { useT } from "~/i18n/use-t";
import { RadioGroup } from "~/ui/choice-fields";
import type { Option } from "~/ui/inputs";
import { SelectField, TextField } from "~/ui/text-field";
import type { ListingType } from "../../listing";
import { DateFields } from "./date-fields";
import type { FieldErrors } from "./field-errors";
import { controlId, one, type StepValues } from "./form-state";
import { TransportFields } from "./transport-fields";

export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  /** Street and locality, in one line. */
  readonly address: string;
}

export interface StepPlaceProps {
  readonly type: ListingType;
  readonly values: StepValues;
  readonly errors: FieldErrors;
  readonly sites: readonly SiteChoice[];
  readonly municipalities: readonly Option[];
}

/** A site of the organization, or else municipality and locality: shared by the wizard and the batch. */
export function PlaceFields({ values, errors, sites, municipalities }: Omit<StepPlaceProps, "type">) {
  const t = useT("catalogue");
  return (
    <div className="stack wizard__place">
      {sites.length > 0 && (
        <RadioGroup
          id={controlId("siteId")}
          name="siteId"
          label={t("wizard.place.site")}
          hideMark
          choices={[
            ...sites.map(({ id, name, address }) => ({ value: id, label: name, help: address })),
            { value: "", label: t("wizard.place.other") },
          ]}
          defaultValue={one(values, "siteId")}
          error={errors.of("siteId")}
        />
      )}
      <div className="field-row wizard__elsewhere">
        <SelectField
          id={controlId("municipalityCode")}
          name="municipalityCode"
          label={t("wizard.place.municipality")}
          placeholder={t("wizard.choose")}
          options={municipalities}
          defaultValue={one(values, "municipalityCode")}
          error={errors.of("municipalityCode")}
        />
        <TextField
          id={controlId("locality")}
          name="locality"
          label={t("wizard.place.locality")}
          defaultValue={one(values, "locality")}
          error={errors.of("locality")}
          maxLength={80}
          autoComplete="address-level2"
        />
      </div>
    </div>
  );
}

/** Where it is, when it can be had and how it gets away. */
export function StepPlace({ type, ...rest }: StepPlaceProps) {
  return (
    <>
      <PlaceFields {...rest} />
      <DateFields type={type} values={rest.values} errors={rest.errors} />
      <TransportFields type={type} values={rest.values} errors={rest.errors} />
    </>
  );
}

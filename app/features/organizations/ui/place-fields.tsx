import { useT } from "~/i18n/use-t";
import type { FormProblems } from "~/ui/form-problems";
import type { Option } from "~/ui/inputs";
import { SelectField, TextField } from "~/ui/text-field";

export interface PlaceFieldsProps {
  readonly problems: FormProblems;
  readonly municipalities: readonly Option[];
  /** What is stored already, when a site is changed. */
  readonly stored?: Readonly<Record<"street" | "postcode" | "locality" | "municipalityCode", string>>;
}

/** An address. The postcode alone settles place, municipality and position; the rest is for when it does not. */
export function PlaceFields({ problems, municipalities, stored }: PlaceFieldsProps) {
  const t = useT("organizations");
  const field = (name: "street" | "postcode" | "locality" | "municipalityCode") => ({
    id: name,
    name,
    defaultValue: problems.value(name, stored?.[name] ?? ""),
    error: problems.error(name),
  });
  return (
    <>
      <TextField {...field("street")} label={t("street")} autoComplete="street-address" maxLength={120} optional />
      <div className="field-row">
        <TextField
          {...field("postcode")}
          label={t("postcode")}
          inputMode="numeric"
          autoComplete="postal-code"
          maxLength={10}
        />
        <TextField {...field("locality")} label={t("locality")} autoComplete="address-level2" maxLength={80} optional />
      </div>
      <p className="help">{t("localityHelp")}</p>
      <SelectField
        {...field("municipalityCode")}
        label={t("municipality")}
        placeholder={t("municipalityAny")}
        options={municipalities}
        optional
      />
    </>
  );
}

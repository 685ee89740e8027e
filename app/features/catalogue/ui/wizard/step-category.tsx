import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { SelectField, TextAreaField, TextField } from "~/ui/text-field";
import { serviceKinds, type ListingType } from "../../listing";
import { CategoryPicker, type CategoryPickerProps } from "./category-picker";
import type { FieldErrors } from "./field-errors";
import { controlId, one, type StepValues } from "./form-state";

export interface StepCategoryProps {
  readonly type: ListingType;
  readonly values: StepValues;
  readonly errors: FieldErrors;
  readonly choices: CategoryPickerProps["choices"];
  readonly groups: CategoryPickerProps["groups"];
  readonly query: string;
}

/** What it is: category, a title, and in one's own words if one likes. */
export function StepCategory({ type, values, errors, choices, groups, query }: StepCategoryProps) {
  const t = useT("catalogue");
  const more =
    one(values, "description") !== "" ||
    one(values, "externalReference") !== "" ||
    errors.of("description") ||
    errors.of("externalReference");
  return (
    <>
      <CategoryPicker
        choices={choices}
        groups={groups}
        chosen={one(values, "categoryCode")}
        query={query}
        error={errors.of("categoryCode")}
      />
      {type === "service" && (
        <SelectField
          id={controlId("serviceKind")}
          name="serviceKind"
          label={t("wizard.service_kind.label")}
          placeholder={t("wizard.choose")}
          options={serviceKinds.map((kind) => ({ value: kind, label: t(`wizard.service_kind.${kind}`) }))}
          defaultValue={one(values, "serviceKind")}
          error={errors.of("serviceKind")}
        />
      )}
      <TextField
        id={controlId("title")}
        name="title"
        label={t("wizard.title.label")}
        help={t(`wizard.title.help.${type}`)}
        defaultValue={one(values, "title")}
        error={errors.of("title")}
        maxLength={120}
        autoComplete="off"
      />
      <Disclosure summary={t("wizard.words.summary")} open={Boolean(more)}>
        <div className="stack">
          <TextAreaField
            id={controlId("description")}
            name="description"
            label={t("wizard.description.label")}
            help={t("wizard.description.help")}
            rows={6}
            maxLength={10_000}
            defaultValue={one(values, "description")}
            error={errors.of("description")}
          />
          <TextField
            id={controlId("externalReference")}
            name="externalReference"
            label={t("wizard.reference.label")}
            help={t("wizard.reference.help")}
            defaultValue={one(values, "externalReference")}
            error={errors.of("externalReference")}
            autoComplete="off"
          />
          <SelectField
            id={controlId("language")}
            name="language"
            label={t("wizard.language.label")}
            options={(["sv", "en"] as const).map((value) => ({ value, label: t(`wizard.language.${value}`) }))}
            defaultValue={one(values, "language")}
          />
        </div>
      </Disclosure>
    </>
  );
}

import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { CheckboxGroup, ChoiceCards } from "~/ui/choice-fields";
import { DateField } from "~/ui/text-field";
import { rungs } from "../../listing";
import type { FieldErrors } from "./field-errors";
import { controlId, many, one, type StepValues } from "./form-state";

export interface PartnerGroupChoice {
  readonly id: string;
  readonly name: string;
  readonly members: number;
}

/** Who sees it now, and on which day the circle widens by itself. */
export function StepRelease({
  values,
  errors,
  groups,
}: {
  readonly values: StepValues;
  readonly errors: FieldErrors;
  readonly groups: readonly PartnerGroupChoice[];
}) {
  const t = useT("catalogue");
  return (
    <>
      <ChoiceCards
        id={controlId("rung")}
        name="rung"
        label={t("wizard.release.label")}
        hideLabel
        choices={rungs.map((value) => ({
          value,
          label: t(`wizard.release.${value}`),
          help: t(`wizard.release.${value}.help`),
          disabled: value === "partners" && groups.length === 0,
        }))}
        defaultValue={one(values, "rung")}
        error={errors.of("rung") ?? errors.of("release")}
      />
      <div className="stack wizard__inner-rung">
        {groups.length > 0 ? (
          <CheckboxGroup
            id={controlId("partnerGroupIds")}
            name="partnerGroupIds"
            label={t("wizard.release.groups")}
            help={t("wizard.release.groups_help")}
            hideMark
            choices={groups.map(({ id, name, members }) => ({
              value: id,
              label: name,
              help: t("wizard.release.members", { count: members }),
            }))}
            defaultValue={many(values, "partnerGroupIds")}
            error={errors.of("partnerGroupIds")}
          />
        ) : (
          <Banner>{t("wizard.release.no_groups")}</Banner>
        )}
        <div className="field-row">
          {groups.length > 0 && (
            <DateField
              id={controlId("partnersFrom")}
              name="partnersFrom"
              fieldClassName="wizard__partners-from"
              label={t("wizard.release.partners_from")}
              help={t("wizard.release.date_help")}
              defaultValue={one(values, "partnersFrom")}
              error={errors.of("partnersFrom")}
            />
          )}
          <DateField
            id={controlId("publicFrom")}
            name="publicFrom"
            label={t("wizard.release.public_from")}
            help={t("wizard.release.date_help")}
            defaultValue={one(values, "publicFrom")}
            error={errors.of("publicFrom")}
          />
        </div>
      </div>
    </>
  );
}

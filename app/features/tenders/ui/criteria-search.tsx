import { Form } from "@remix-run/react";
import { criterionAreas, criterionKinds, criterionLevels } from "~/features/criteria/criterion";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/text-field";

export interface CriteriaFilter {
  readonly words: string;
  readonly kind: string;
  readonly area: string;
  readonly level: string;
}

/** Words, kind, area and level by which the library is searched for criteria to take in. */
export function CriteriaSearch({ filter }: { readonly filter: CriteriaFilter }) {
  const t = useT("tenders");
  const choices = (name: "kind" | "area" | "level", values: readonly string[]) => [
    { value: "", label: t("pick.any") },
    ...values.map((value) => ({ value, label: t(`${name}.${value}` as "kind.award") })),
  ];
  return (
    <Form className="field-row mt-4" role="search" aria-label={t("pick.search")}>
      <TextField label={t("pick.q")} name="q" type="search" defaultValue={filter.words} />
      <SelectField
        label={t("pick.kind")}
        name="slag"
        defaultValue={filter.kind}
        options={choices("kind", criterionKinds)}
      />
      <SelectField
        label={t("pick.area")}
        name="omrade"
        defaultValue={filter.area}
        options={choices("area", criterionAreas)}
      />
      <SelectField
        label={t("pick.level")}
        name="niva"
        defaultValue={filter.level}
        options={choices("level", criterionLevels)}
      />
      <Button type="submit" variant="secondary">
        {t("list.show")}
      </Button>
    </Form>
  );
}

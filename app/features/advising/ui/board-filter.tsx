import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import type { Option } from "~/ui/inputs";
import { SelectField } from "~/ui/text-field";
import { effectSteps } from "../cases/case-filter";

export interface BoardFilterProps {
  readonly chosen: {
    readonly municipality: string | null;
    readonly material: string | null;
    readonly effect: string | null;
    readonly whose: string;
  };
  readonly municipalities: readonly Option[];
  readonly materials: readonly Option[];
}

/** What the board shows; its address is the choice. */
export function BoardFilter({ chosen, municipalities, materials }: BoardFilterProps) {
  const t = useT("advising");
  return (
    <Form method="get" className="bfilter" key={JSON.stringify(chosen)}>
      <SelectField
        name="vems"
        label={t("filter.whose")}
        defaultValue={chosen.whose}
        options={[
          { value: "team", label: t("filter.team") },
          { value: "mine", label: t("filter.mine") },
        ]}
      />
      <SelectField
        name="kommun"
        label={t("filter.municipality")}
        placeholder={t("filter.all")}
        defaultValue={chosen.municipality ?? ""}
        options={municipalities}
      />
      <SelectField
        name="material"
        label={t("filter.material")}
        placeholder={t("filter.all")}
        defaultValue={chosen.material ?? ""}
        options={materials}
      />
      <SelectField
        name="effekt"
        label={t("filter.effect")}
        placeholder={t("filter.all")}
        defaultValue={chosen.effect ?? ""}
        options={effectSteps.map((step) => ({ value: step, label: t("filter.effectFrom", { tonnes: step }) }))}
      />
      <Button variant="secondary">{t("filter.show")}</Button>
    </Form>
  );
}

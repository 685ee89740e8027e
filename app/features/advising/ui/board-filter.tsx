import { useT } from "~/i18n/use-t";
import type { Option } from "~/ui/inputs";
import { SelectField } from "~/ui/text-field";
import { effectSteps } from "../cases/case-filter";
import { FilterForm, FilterSelect } from "./filter-form";

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
    <FilterForm chosen={chosen} show={t("filter.show")}>
      <SelectField
        name="vems"
        label={t("filter.whose")}
        defaultValue={chosen.whose}
        options={[
          { value: "team", label: t("filter.team") },
          { value: "mine", label: t("filter.mine") },
        ]}
      />
      <FilterSelect
        name="kommun"
        label={t("filter.municipality")}
        everything={t("filter.all")}
        chosen={chosen.municipality}
        options={municipalities}
      />
      <FilterSelect
        name="material"
        label={t("filter.material")}
        everything={t("filter.all")}
        chosen={chosen.material}
        options={materials}
      />
      <FilterSelect
        name="effekt"
        label={t("filter.effect")}
        everything={t("filter.all")}
        chosen={chosen.effect}
        options={[
          ...effectSteps.map((step) => ({ value: step, label: t("filter.effectFrom", { tonnes: step }) })),
          { value: "unknown", label: t("filter.effectUnknown") },
        ]}
      />
    </FilterForm>
  );
}

import type { Translate } from "~/i18n/messages";
import type { CriterionView, ModelView } from "./evaluation-view";

type Say = Translate<"evaluation">;
type Labels = Readonly<Record<string, string>>;

const figures = ["priceWeight", "fullPrice", "zeroPrice", "years", "discount"] as const;

/** What the fields of the model are called, for the summary of what has to be mended. */
export const modelLabels = ({ criteria }: Pick<ModelView, "criteria">, t: Say): Labels =>
  Object.fromEntries([
    ["kind", t("model.legend")],
    ...figures.map((name) => [name, t(`field.${name}`)]),
    ...criteria.flatMap(({ key, title }) => [
      [`weight.${key}`, t("field.weight", { title })],
      [`deduction.${key}`, t("field.deduction", { title })],
    ]),
  ]);

/** What the fields of the bids are called; which bid stands in front. `rows` with the empty one to go on with. */
export const bidLabels = (rows: number, criteria: readonly CriterionView[], t: Say): Labels =>
  Object.fromEntries(
    Array.from({ length: rows }, (_, index) => {
      const named = (part: string, label: string) => [
        `bid.${index}.${part}`,
        `${t("bids.one", { number: index + 1 })}, ${label}`,
      ];
      return [
        ...(["name", "price", "use", "upkeep", "end"] as const).map((part) => named(part, t(`bids.${part}`))),
        ...criteria.map(({ key, title }) => named(`answer.${key}`, title)),
      ];
    }).flat(),
  );

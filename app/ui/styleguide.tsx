import { useT } from "~/i18n/use-t";
import { PageHeader } from "./page-header";
import { StyleguideCharts } from "./styleguide-charts";
import { StyleguideFacts } from "./styleguide-facts";
import { StyleguideForms } from "./styleguide-forms";
import { StyleguideFoundations } from "./styleguide-foundations";
import { StyleguideParts } from "./styleguide-parts";

/** Everything the product is drawn with, on one page. Names and figures are examples. */
export function Styleguide() {
  const t = useT("styleguide");
  return (
    <div className="wrap">
      <PageHeader title={t("title")} lede={t("lede")} />
      <StyleguideFoundations />
      <StyleguideForms />
      <StyleguideParts />
      <StyleguideFacts />
      <StyleguideCharts />
    </div>
  );
}

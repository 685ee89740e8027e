import type { Block, PaperDocument } from "~/documents/document-model";
import { criterionBlocks } from "./criterion-blocks";
import { numberedCriteria, ofKind, type NumberedCriterion } from "./number-criteria";
import { framed, heading, lotsText, lotTitle, paragraph, type PaperSource } from "./paper-source";

/** Common requirements first, then those of each lot; one that holds for several lots stands under the first. */
function groups(source: PaperSource, list: readonly NumberedCriterion[]) {
  const { content, t } = source;
  const firstLot = ({ criterion }: NumberedCriterion) => content.lots.find(({ key }) => criterion.lots.includes(key));
  const common = list.filter((entry) => !firstLot(entry));
  const own = content.lots.map((lot) => ({
    title: t("requirements.lot", { lot: lotTitle(source, lot) }),
    list: list.filter((entry) => firstLot(entry) === lot),
  }));
  return [{ title: t("requirements.common"), list: common }, ...own].filter((group) => group.list.length > 0);
}

const overview = (source: PaperSource, list: readonly NumberedCriterion[]): Block => ({
  kind: "table",
  caption: source.t("requirements.list"),
  columns: [
    { label: source.t("column.number"), width: 0.7 },
    { label: source.t("column.title"), width: 4 },
    { label: source.t("column.must"), width: 0.9 },
    { label: source.t("column.lots"), width: 2 },
  ],
  rows: list.map(({ number, criterion, words }) => [
    number,
    words.title,
    criterion.mandatory ? source.t("must") : source.t("should"),
    lotsText(source, criterion.lots),
  ]),
});

/** What is asked of the thing or service: each requirement with its motive and its proof. */
export function requirementPaper(source: PaperSource): PaperDocument {
  const { content, t } = source;
  const list = ofKind(numberedCriteria(content), "technical_specification");
  const found = groups(source, list);
  return framed(source, "requirements", [
    heading(1, "1", t("requirements.read")),
    paragraph(t("requirements.read.text")),
    ...(list.length > 0 ? [overview(source, list)] : [paragraph(t("requirements.none"))]),
    ...found.flatMap((group, at) => [
      heading(1, String(at + 2), group.title),
      ...group.list.flatMap((entry) => criterionBlocks(source, entry)),
    ]),
  ]);
}

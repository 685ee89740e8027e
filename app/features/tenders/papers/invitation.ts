import type { Block, PaperDocument } from "~/documents/document-model";
import { formatCpvCode } from "~/features/reference/cpv-code";
import { isUnitCode, unitSymbol } from "~/features/reference/units";
import { formatNumber } from "~/i18n/format";
import type { MessageKey } from "~/i18n/messages";
import type { Lot, LotItem } from "../tender";
import { criterionTable } from "./criterion-blocks";
import { numberedCriteria, ofKind } from "./number-criteria";
import { papersForSuppliers } from "./paper-kinds";
import {
  dayText,
  deadlineText,
  framed,
  heading,
  kronor,
  lotTitle,
  paragraph,
  paragraphs,
  type PaperSource,
} from "./paper-source";

const valueOf = ({ content }: PaperSource): number | null => {
  const known = content.lots.flatMap(({ estimatedValueMinor }) => estimatedValueMinor ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

function overview(source: PaperSource): Block {
  const { content, t } = source;
  const { months, options } = content.contract;
  const fact = (key: string, value: string) => ({ label: t(`invitation.facts.${key}` as MessageKey<"papers">), value });
  return {
    kind: "facts",
    facts: [
      fact("regime", content.regime ? t(`regime.${content.regime}`) : t("open")),
      fact("procedure", content.procedure ? t(`procedure.${content.procedure}`) : t("open")),
      fact("value", kronor(source, valueOf(source))),
      fact("term", months === null ? t("open") : t("months", { count: months })),
      ...options.map(({ months: count, note }) =>
        fact("options", note ? t("option", { months: t("months", { count }), note }) : t("months", { count })),
      ),
      fact("start", dayText(source, content.timeline.contractStart)),
    ],
  };
}

export function quantityText({ content, t }: PaperSource, { quantity, unit }: LotItem): string {
  if (quantity === null) return t("open");
  const amount = formatNumber(content.language, quantity);
  return unit && isUnitCode(unit) ? `${amount}\u00a0${unitSymbol(unit, quantity, content.language)}` : amount;
}

function deliveryText(source: PaperSource, item: LotItem): string {
  const { t, municipality } = source;
  const { deliveryFrom, deliveryUntil } = item;
  const from = dayText(source, deliveryFrom);
  const until = dayText(source, deliveryUntil);
  const time =
    deliveryFrom && deliveryUntil
      ? t("delivery.between", { from, until })
      : deliveryFrom
        ? t("delivery.from", { from })
        : deliveryUntil
          ? t("delivery.until", { until })
          : "";
  const place = item.municipalityCode ? municipality(item.municipalityCode) : null;
  return [item.deliveryPlace, place, time].filter(Boolean).join(", ") || t("missing");
}

function lotBlocks(source: PaperSource, lot: Lot): Block[] {
  const { content, t } = source;
  const title = lotTitle(source, lot);
  return [
    ...(content.lots.length > 1 ? [heading(3, "", title)] : []),
    ...paragraphs(lot.description),
    {
      kind: "table",
      caption: t("invitation.lots.caption", { lot: title }),
      columns: [
        { label: t("column.item"), width: 3 },
        { label: t("column.cpv"), width: 1.3 },
        { label: t("column.quantity"), width: 1.2, end: true },
        { label: t("column.delivery"), width: 3 },
      ],
      rows: lot.items.map((item) => [
        item.description || t("open"),
        item.cpv ? formatCpvCode(item.cpv) : t("open"),
        quantityText(source, item),
        deliveryText(source, item),
      ]),
    },
    ...(content.lots.length > 1 && lot.estimatedValueMinor !== null
      ? [paragraph(t("invitation.lots.value", { value: kronor(source, lot.estimatedValueMinor) }))]
      : []),
  ];
}

function what(source: PaperSource): Block[] {
  const { authority, content, partners, t } = source;
  return [
    heading(1, "1", t("invitation.what")),
    paragraph(t("invitation.invited", { authority: authority.name, title: content.title })),
    ...paragraphs(content.description),
    ...(partners.length > 0 ? [paragraph(t("invitation.partners", { names: partners.join(", ") }))] : []),
    overview(source),
    heading(2, "1.1", t("invitation.lots")),
    paragraph(
      content.lots.length > 1 ? t("invitation.lots.many", { count: content.lots.length }) : t("invitation.lots.one"),
    ),
    ...content.lots.flatMap((lot) => lotBlocks(source, lot)),
  ];
}

function timeline(source: PaperSource): Block {
  const { timeline: days } = source.content;
  const { t } = source;
  const rows = [
    [t("timeline.publication"), dayText(source, days.publication)],
    [t("timeline.questionsUntil"), dayText(source, days.questionsUntil)],
    [t("timeline.answersUntil"), dayText(source, days.answersUntil)],
    [t("timeline.deadline"), deadlineText(source, days.deadline)],
    [t("timeline.awardOn"), dayText(source, days.awardOn)],
    [t("timeline.contractStart"), dayText(source, days.contractStart)],
  ];
  const columns = [
    { label: t("column.step"), width: 1 },
    { label: t("column.day"), width: 1 },
  ];
  return { kind: "table", caption: t("invitation.timeline.caption"), columns, rows };
}

function procedure(source: PaperSource): Block[] {
  const { limits, t } = source;
  return [
    heading(1, "2", t("invitation.procedure")),
    heading(2, "2.1", t("invitation.timeline")),
    timeline(source),
    paragraph(t("timeline.note")),
    heading(2, "2.2", t("invitation.questions")),
    paragraph(t("invitation.questions.text")),
    ...(limits.answersBefore === null
      ? []
      : [paragraph(t("invitation.questions.days", { count: limits.answersBefore }))]),
    heading(2, "2.3", t("invitation.bids")),
    {
      kind: "list",
      ordered: false,
      items: (["where", "form", "language", "equivalent"] as const).map((key) => t(`invitation.bids.${key}`)),
    },
    heading(2, "2.4", t("invitation.secrecy")),
    paragraph(t("invitation.secrecy.text")),
    heading(2, "2.5", t("invitation.trial")),
    paragraph(t("invitation.trial.order")),
    {
      kind: "list",
      ordered: true,
      items: (["exclusion", "selection", "requirements", "award"] as const).map((key) => t(`invitation.trial.${key}`)),
    },
    heading(2, "2.6", t("invitation.award")),
    paragraph(t("invitation.award.text")),
    ...(limits.standstill === null || source.content.procedure === "direct"
      ? []
      : [paragraph(t("invitation.award.standstill", { count: limits.standstill }))]),
    heading(2, "2.7", t("invitation.papers")),
    { kind: "list", ordered: true, items: papersForSuppliers.map((kind) => t(`kind.${kind}`)) },
  ];
}

function supplier(source: PaperSource): Block[] {
  const { content, t } = source;
  const all = numberedCriteria(content);
  const exclusion = ofKind(all, "exclusion");
  const selection = ofKind(all, "selection");
  return [
    heading(1, "3", t("invitation.supplier")),
    ...(exclusion.length + selection.length === 0 ? [paragraph(t("invitation.supplier.none"))] : []),
    ...(exclusion.length > 0
      ? [heading(2, "3.1", t("invitation.exclusion")), criterionTable(source, t("invitation.exclusion"), exclusion)]
      : []),
    ...(selection.length > 0
      ? [
          heading(2, exclusion.length > 0 ? "3.2" : "3.1", t("invitation.selection")),
          criterionTable(source, t("invitation.selection"), selection),
        ]
      : []),
  ];
}

/** What is bought, how the procedure runs, and what is asked of the supplier. */
export const invitationPaper = (source: PaperSource): PaperDocument =>
  framed(source, "invitation", [...what(source), ...procedure(source), ...supplier(source)]);

import type { Block, PaperDocument } from "~/documents/document-model";
import { formatDay, formatMoney } from "~/i18n/format";
import type { MessageKey, Translate } from "~/i18n/messages";
import type { IsoDate } from "~/shared/dates";
import { sek } from "~/shared/money";
import type { Lot, TenderContent } from "../tender";
import type { PaperKind } from "./paper-kinds";

/** Something that happened in the matter, in words. */
export interface LogEntry {
  /** Moment in words. */
  readonly when: string;
  readonly what: string;
  readonly who: string;
  readonly note: string;
}

/** All that papers are made from. Nothing is fetched: the same source gives the same papers. */
export interface PaperSource {
  readonly reference: string;
  readonly content: TenderContent;
  readonly authority: { readonly name: string; readonly organizationNumber: string };
  /** Names of other authorities that buy with this one. */
  readonly partners: readonly string[];
  /** The day the papers bear: of the approval, else of the last change. */
  readonly day: IsoDate;
  readonly approved: boolean;
  /** In force on the day, in days; null = no row, and the sentence is left out. */
  readonly limits: { readonly answersBefore: number | null; readonly standstill: number | null };
  readonly municipality: (code: string) => string | null;
  /** What the market check found, as blocks; null while none is kept. */
  readonly market: readonly Block[] | null;
  readonly log: readonly LogEntry[];
  /** Questions asked before the purchase, with their answers and why; empty when it was not begun from a need. */
  readonly motive: readonly { readonly question: string; readonly answer: string; readonly why: string }[];
  /** Words in the language of the tender. */
  readonly t: Translate<"papers">;
}

export const dayText = ({ content, t }: PaperSource, day: IsoDate | null): string =>
  day ? formatDay(content.language, day) : t("open");

export const kronor = ({ content, t }: PaperSource, minor: number | null): string =>
  minor === null ? t("missing") : formatMoney(content.language, sek(minor));

/** `16 november 2026 23:59` from `2026-11-16T23:59`, a local time that needs no zone. */
export const deadlineText = (source: PaperSource, local: string | null): string =>
  local ? `${dayText(source, local.slice(0, 10))} ${local.slice(11)}` : source.t("open");

export const lotTitle = ({ content, t }: PaperSource, lot: Lot): string =>
  content.lots.length === 1
    ? lot.title || content.title
    : t("lot", { number: String(content.lots.indexOf(lot) + 1), title: lot.title });

/** Lots a criterion holds for, in words. */
export const lotsText = (source: PaperSource, keys: readonly string[]): string =>
  keys.length === 0
    ? source.t("all_lots")
    : source.content.lots
        .filter(({ key }) => keys.includes(key))
        .map((lot) => lotTitle(source, lot))
        .join(", ");

export const heading = (level: 1 | 2 | 3, number: string, text: string): Block => ({
  kind: "heading",
  level,
  text,
  ...(number ? { number } : {}),
});
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** A paragraph for each part that an empty line divides; none for empty text. */
export const paragraphs = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(paragraph);

/** The paper around the blocks: first page, foot, words. */
export function framed(source: PaperSource, kind: PaperKind, blocks: readonly Block[]): PaperDocument {
  const { authority, content, partners, reference, t } = source;
  const title = t(`kind.${kind}` as MessageKey<"papers">);
  const front = [
    { label: t("front.authority"), value: authority.name },
    { label: t("front.organizationNumber"), value: authority.organizationNumber },
    ...(partners.length > 0 ? [{ label: t("front.partners"), value: partners.join(", ") }] : []),
    { label: t("front.diary"), value: content.diaryNumber || t("missing") },
    { label: t("front.reference"), value: reference },
    { label: t("front.date"), value: dayText(source, source.day) },
    ...(source.approved ? [] : [{ label: t("front.status"), value: t("draft") }]),
  ];
  const headings = blocks.filter((block) => block.kind === "heading" && block.level < 3).length;
  return {
    title,
    subtitle: content.title,
    locale: content.language,
    front,
    footer: [authority.name, title, content.diaryNumber || reference].join(" · "),
    pageLabel: t("page", { page: "{page}", pages: "{pages}" }),
    ...(headings > 5 ? { contents: t("contents") } : {}),
    blocks,
  };
}

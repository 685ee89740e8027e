import { criterionWords, evidenceOf } from "../criterion-words";
import type { DraftSection } from "../drafting/sections";
import { sectionOfKind } from "../drafting/sections";
import type { DraftCriterion, Lot, TenderContent } from "../tender";

/** One line of the draft that two versions have differently; null = not there. */
export interface ContentChange {
  readonly section: DraftSection;
  /** Catalogue key under `line.`: which field it is. */
  readonly line: string;
  /** Whose: the lot's or criterion's title, or key. */
  readonly of: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Line {
  readonly section: DraftSection;
  readonly line: string;
  readonly of: string;
  readonly text: string;
}

const plain = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

function lotLines(lot: Lot): [string, Line][] {
  const line = (name: string, text: string): [string, Line] => [
    `lot ${lot.key} ${name}`,
    { section: "delar", line: name, of: lot.title || lot.key, text },
  ];
  return [
    line("title", lot.title),
    line("description", lot.description),
    line("category", plain(lot.categoryCode)),
    line("value", lot.estimatedValueMinor === null ? "" : plain(lot.estimatedValueMinor / 100)),
    ...lot.items.map((item): [string, Line] => [
      `lot ${lot.key} item ${item.key}`,
      {
        section: "delar",
        line: "item",
        of: lot.title || lot.key,
        text: [
          item.description,
          item.cpv,
          [plain(item.quantity), plain(item.unit)].filter(Boolean).join(" "),
          item.deliveryPlace,
          [plain(item.deliveryFrom), plain(item.deliveryUntil)].filter(Boolean).join(" – "),
        ]
          .filter(Boolean)
          .join(", "),
      },
    ]),
  ];
}

function criterionLines(criterion: DraftCriterion, { language }: TenderContent): [string, Line][] {
  const { key, content, mandatory, weight, deductionMinor, motive, lots, source } = criterion;
  const line = (name: string, text: string): [string, Line] => [
    `criterion ${key} ${name}`,
    { section: sectionOfKind[content.kind], line: name, of: criterionWords(criterion, language).title, text },
  ];
  return [
    line("requirement", criterionWords(criterion, language).text),
    line("evidence", evidenceOf(criterion, language).join("\n")),
    line("follow_up", criterionWords(criterion, language).followUp),
    line("motive", motive),
    line("mandatory", content.kind === "award" ? "" : mandatory ? "must" : "asked"),
    line("weight", plain(weight)),
    line("deduction", deductionMinor === null ? "" : plain(deductionMinor / 100)),
    line("lots", lots.join(", ")),
    line("source", source ? `${source.id}, ${source.version}` : ""),
  ];
}

function linesOf(content: TenderContent): Map<string, Line> {
  const line = (section: DraftSection, name: string, text: string): [string, Line] => [
    `${section} ${name}`,
    { section, line: name, of: "", text },
  ];
  const { contract, timeline, evaluation } = content;
  return new Map([
    line("om", "title", content.title),
    line("om", "description", content.description),
    line("om", "diary_number", content.diaryNumber),
    line("om", "language", content.language),
    line("om", "regime", plain(content.regime)),
    line("om", "procedure", plain(content.procedure)),
    line("om", "contract_months", plain(contract.months)),
    line("om", "options", contract.options.map(({ months, note }) => `${months}: ${note}`).join("\n")),
    ...content.lots.flatMap(lotLines),
    ...content.criteria.flatMap((criterion) => criterionLines(criterion, content)),
    line("tilldelning", "evaluation", evaluation ? Object.values(evaluation).map(plain).join(", ") : ""),
    ...Object.entries(content.terms).map(([section, text]) => line("avtal", `term_${section}`, text)),
    ...Object.entries(timeline).map(([step, value]) => line("tider", `time_${step}`, plain(value))),
    line("medverkande", "mandates", content.mandates.map(({ note }) => note).join("\n")),
  ]);
}

/** What differs, in the order of the newer draft; lines that only the older one had stand last. */
export function compareContents(before: TenderContent, after: TenderContent): ContentChange[] {
  const [older, newer] = [linesOf(before), linesOf(after)];
  const keys = [...newer.keys(), ...[...older.keys()].filter((key) => !newer.has(key))];
  return keys.flatMap((key) => {
    const [was, is] = [older.get(key), newer.get(key)];
    const shown = is ?? was;
    if (!shown || (was?.text ?? "") === (is?.text ?? "")) return [];
    const { section, line, of } = shown;
    return [{ section, line, of, before: was?.text || null, after: is?.text || null }];
  });
}

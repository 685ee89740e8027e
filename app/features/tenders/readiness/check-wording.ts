import { criterionWords, evidenceOf } from "../criterion-words";
import { sectionOfKind, type DraftSection } from "../drafting/sections";
import type { TenderContent } from "../tender";
import type { Finding } from "./finding";
import { localOriginIn, plainHints, priceFloorIn } from "./wording";

interface Passage {
  readonly text: string;
  /** The authority wrote it itself: only that is judged for plain language, the library has been read already. */
  readonly own: boolean;
  readonly at: Pick<Finding, "section" | "criterion" | "lot" | "field">;
}

function passagesOf(content: TenderContent): Passage[] {
  const { language } = content;
  const at = (section: DraftSection, rest: Omit<Passage["at"], "section"> = {}) => ({ section, ...rest });
  return [
    { text: content.description, own: true, at: at("om", { field: "description" }) },
    ...content.lots.map(({ key, title, description, items }) => ({
      text: [title, description, ...items.map((item) => item.description)].join("\n"),
      own: true,
      at: at("delar", { lot: key }),
    })),
    ...content.criteria.map((criterion) => ({
      text: [
        criterionWords(criterion, language).title,
        criterionWords(criterion, language).text,
        ...evidenceOf(criterion, language),
        criterionWords(criterion, language).followUp,
      ].join("\n"),
      own: criterion.source === null || criterion.edited.text !== null,
      at: at(sectionOfKind[criterion.content.kind], { criterion: criterion.key }),
    })),
    ...Object.entries(content.terms).map(([section, text]) => ({
      text,
      own: true,
      at: at("avtal", { field: `term.${section}` }),
    })),
  ];
}

/** Wording that prefers local origin or sets a lowest price, and hints for plainer language; each expression once a passage. */
export const checkWording = (content: TenderContent): Finding[] =>
  passagesOf(content).flatMap(({ text, own, at }) => [
    ...[...new Set(localOriginIn(text))].map((found): Finding => ({
      code: "local_origin",
      severity: "stop",
      ...at,
      params: { found },
    })),
    ...[...new Set(priceFloorIn(text))].map((found): Finding => ({
      code: "price_floor_wording",
      severity: "warn",
      ...at,
      params: { found },
    })),
    ...(own ? plainHints(text, content.language) : []).map(({ code, found, better, words }): Finding => ({
      code,
      severity: "hint",
      ...at,
      params: { found, better, words },
    })),
  ]);

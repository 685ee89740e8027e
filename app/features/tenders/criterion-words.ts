import { fillText, textParts, type TextPart } from "~/features/criteria/fill-text";
import type { Locale } from "~/shared/locale";
import { kindLetters } from "./drafting/sections";
import type { DraftCriterion, TenderContent } from "./tender";

/** What a criterion of a draft says, in the language of the tender: the authority's own words where it wrote any. */
export interface CriterionWords {
  readonly title: string;
  /** Parameters filled in; what is not chosen stands as its label in brackets. */
  readonly text: string;
  readonly evidence: string;
  readonly followUp: string;
  readonly motive: string;
}

export function criterionWords({ content, values, edited, motive }: DraftCriterion, language: Locale): CriterionWords {
  const fill = (text: string): string => fillText(text, content.parameters, values, language);
  return {
    title: edited.title ?? content.title[language],
    text: fill(edited.text ?? content.text[language]),
    evidence: fill(edited.evidence ?? content.evidence.map(({ note }) => note[language]).join(" ")),
    followUp: fill(edited.followUp ?? content.followUp[language]),
    motive: motive || content.motive[language],
  };
}

/** The requirement text in parts, so that a page can mark what was chosen and what is missing. */
export const requirementPartsOf = ({ edited, content, values }: DraftCriterion, language: Locale): TextPart[] =>
  textParts(edited.text ?? content.text[language], content.parameters, values, language);

/** What is accepted as proof, one line each; empty when nothing is said. */
export const evidenceOf = ({ edited, content, values }: DraftCriterion, language: Locale): readonly string[] =>
  (edited.evidence === null ? content.evidence.map(({ note }) => note[language]) : edited.evidence.split("\n"))
    .filter(Boolean)
    .map((line) => fillText(line, content.parameters, values, language));

/**
 * Number of each criterion by its key: `K1`, `K2`, `T1`, in the order of the draft and within its kind. It follows from the
 * content alone, so that the draft, the supply check and every paper of one version agree.
 */
export function criterionNumbers({
  criteria,
  language,
}: Pick<TenderContent, "criteria" | "language">): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    criteria.map(({ key, content: { kind } }) => {
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      return [key, `${kindLetters[language][kind]}${number}`];
    }),
  );
}

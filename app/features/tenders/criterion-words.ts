import { fillText } from "~/features/criteria/fill-text";
import type { Locale } from "~/shared/locale";
import type { DraftCriterion } from "./tender";

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

import type { CriterionKind } from "~/features/criteria/criterion";
import type { MessageKey, Translate } from "~/i18n/messages";
import type { Locale } from "~/shared/locale";
import { criterionWords, type CriterionWords } from "../criterion-words";
import type { DraftCriterion, TenderContent } from "../tender";

/** A criterion with the number that names it in every paper, list and answer. */
export interface NumberedCriterion {
  readonly number: string;
  readonly criterion: DraftCriterion;
  readonly words: CriterionWords;
}

/**
 * Criteria in the order of the draft, numbered within their kind. The number follows from the content alone, so that all
 * papers of one version agree.
 */
export function numberedCriteria(
  { criteria, language }: Pick<TenderContent, "criteria" | "language">,
  t: Translate<"papers">,
): NumberedCriterion[] {
  const counts = new Map<CriterionKind, number>();
  return criteria.map((criterion) => {
    const { kind } = criterion.content;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return {
      number: t(`number.${kind}` as MessageKey<"papers">, { number: String(count) }),
      criterion,
      words: criterionWords(criterion, language as Locale),
    };
  });
}

export const ofKind = (all: readonly NumberedCriterion[], ...kinds: CriterionKind[]): NumberedCriterion[] =>
  all.filter(({ criterion }) => kinds.includes(criterion.content.kind));

import type { CriterionArea, CriterionContent, CriterionKind } from "~/features/criteria/criterion";
import { addDays, type IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { err, ok, type Result } from "~/shared/result";
import { fieldError, type FieldError } from "~/shared/app-error";
import { freshKey } from "../empty-content";
import type { DraftCriterion, TenderContent } from "../tender";
import { draftLimits } from "../draft-limits";

const bullet = /^\s*(?:[-–—*•·]|\d{1,3}(?:\.\d{1,3})*[.)]|[a-zåäö][.)])\s+/i;

/** One requirement a line; bullets and numbers in front are left out, empty lines too. */
export const requirementLines = (pasted: string): string[] =>
  pasted
    .split(/\r?\n/)
    .map((line) => line.replace(bullet, "").trim())
    .filter(Boolean);

/** The first words of a requirement, for its heading. */
const headingOf = (text: string): string => {
  const words = text.split(/\s+/);
  const head = words
    .slice(0, 7)
    .join(" ")
    .slice(0, 80)
    .replace(/[.,;:]$/, "");
  return words.length > 7 ? `${head} …` : head;
};

const empty = { sv: "", en: "" };

/** A requirement in the authority's own words: read by people, with nothing to check by machine until somebody says how. */
function ownContent(text: string, kind: CriterionKind, area: CriterionArea, language: Locale, today: IsoDate) {
  const both = (words: string) => ({ ...empty, [language]: words });
  return {
    kind,
    area,
    level: "basic",
    includes: [],
    replaces: [],
    categories: [],
    cpv: [],
    strategy: "R3",
    depth: "better_product",
    dimension: "ecological",
    agendaTargets: [],
    title: both(headingOf(text)),
    text: both(text),
    motive: empty,
    marketNote: empty,
    legalReference: empty,
    parameters: [],
    requirement: null,
    evidence: [],
    points: null,
    followUp: empty,
    externalReference: null,
    sources: [],
    reviewBy: addDays(today, 730),
  } as const satisfies CriterionContent;
}

/** A criterion that the draft has and no library knows. */
export const ownCriterion = (key: string, content: CriterionContent): DraftCriterion => ({
  key,
  lots: [],
  source: null,
  template: null,
  content,
  values: {},
  edited: { title: null, text: null, evidence: null, followUp: null },
  mandatory: content.kind !== "award",
  weight: null,
  deductionMinor: null,
  motive: "",
});

export const nextCriterionKey = (criteria: readonly DraftCriterion[]): string =>
  freshKey(
    "k",
    criteria.map(({ key }) => key),
  );

/**
 * Takes pasted requirements into the draft, one a line. Too many at once, or more than a draft holds, is refused as a whole
 * with the numbers, so that nothing is half taken in.
 */
export function addOwnCriteria(
  content: TenderContent,
  { pasted, kind, today }: { readonly pasted: string; readonly kind: CriterionKind; readonly today: IsoDate },
): Result<{ content: TenderContent; added: number }, FieldError> {
  const lines = requirementLines(pasted);
  if (lines.length === 0) return err(fieldError("pasted", "required"));
  if (lines.length > draftLimits.pasted)
    return err(fieldError("pasted", "too_many_pasted", { count: lines.length, max: draftLimits.pasted }));
  const room = draftLimits.criteria - content.criteria.length;
  if (lines.length > room)
    return err(fieldError("pasted", "draft_full", { count: lines.length, room, max: draftLimits.criteria }));
  const long = lines.findIndex((line) => line.length > draftLimits.text);
  if (long >= 0) return err(fieldError("pasted", "line_too_long", { line: long + 1, max: draftLimits.text }));
  const area = content.criteria[0]?.content.area ?? "furniture";
  const criteria = [...content.criteria];
  for (const line of lines)
    criteria.push(ownCriterion(nextCriterionKey(criteria), ownContent(line, kind, area, content.language, today)));
  return ok({ content: { ...content, criteria }, added: lines.length });
}

import type { FieldError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { termSections } from "../empty-content";
import type { TenderContent } from "../tender";
import { draftLimits } from "../draft-limits";
import { aboutTexts, readAbout } from "./about-form";
import { criterionTexts, readCriterion } from "./criterion-form";
import { evaluationTexts, readEvaluation } from "./evaluation-form";
import { text, texts, type FormTexts } from "./form-values";
import { Reading } from "./reading";
import { lotTexts, readLot } from "./lot-form";
import { readTimeline, timelineTexts } from "./timeline-form";

/** Which part of the draft a form writes: `about`, `lot:d1`, `criterion:k3`, `evaluation`, `terms`, `timeline`. */
export type DraftFormName = string;

const part = (form: DraftFormName): readonly [string, string] => {
  const [kind = "", ...key] = form.split(":");
  return [kind, key.join(":")];
};

/** What the inputs of a form hold for this draft; null when the draft has no such part (any longer). */
export function textsOf(content: TenderContent, form: DraftFormName): FormTexts | null {
  const [kind, key] = part(form);
  switch (kind) {
    case "about":
      return aboutTexts(content);
    case "lot": {
      const lot = content.lots.find((each) => each.key === key);
      return lot ? lotTexts(lot) : null;
    }
    case "criterion": {
      const criterion = content.criteria.find((each) => each.key === key);
      return criterion ? criterionTexts(criterion) : null;
    }
    case "evaluation":
      return evaluationTexts(content.evaluation);
    case "terms":
      return Object.fromEntries(termSections.map((section) => [`term.${section}`, content.terms[section] ?? ""]));
    case "timeline":
      return timelineTexts(content.timeline);
    default:
      return null;
  }
}

function written(content: TenderContent, form: DraftFormName, reading: Reading): TenderContent {
  const [kind, key] = part(form);
  switch (kind) {
    case "about":
      return readAbout(content, reading);
    case "lot":
      return { ...content, lots: content.lots.map((lot) => (lot.key === key ? readLot(lot, reading) : lot)) };
    case "criterion":
      return {
        ...content,
        criteria: content.criteria.map((each) => (each.key === key ? readCriterion(each, reading, content) : each)),
      };
    case "evaluation":
      return { ...content, evaluation: readEvaluation(reading) };
    case "terms":
      return {
        ...content,
        terms: {
          ...content.terms,
          ...Object.fromEntries(
            termSections.map((section) => [section, reading.text(`term.${section}`, draftLimits.terms)]),
          ),
        },
      };
    default:
      return { ...content, timeline: readTimeline(reading) };
  }
}

/** The draft with one form's texts written into it, or what is wrong with them. */
export function writeForm(
  content: TenderContent,
  form: DraftFormName,
  values: FormTexts,
): Result<TenderContent, readonly FieldError[]> {
  const reading = new Reading(values);
  const next = written(content, form, reading);
  return reading.faults.length > 0 ? err(reading.faults) : ok(next);
}

const same = (values: FormTexts, name: string): string =>
  Array.isArray(values[name]) ? [...texts(values, name)].sort().join("\n") : text(values, name);

/** What was typed, with every field the page showed: a box left unticked is sent by nobody. */
export const withUnticked = (typed: FormTexts, was: FormTexts): FormTexts => ({
  ...Object.fromEntries(Object.keys(was).map((name) => [name, ""])),
  ...typed,
});

/**
 * Fields that both the person and somebody else have changed since the page was made (`was`), each to something else, and
 * typed fields that are no longer there. Empty: nothing of anybody's would be lost, the form may be written over the current draft.
 */
export function clashingFields(typed: FormTexts, was: FormTexts, theirs: FormTexts): string[] {
  const changed = Object.keys(theirs).filter(
    (name) =>
      name in typed &&
      same(typed, name) !== same(was, name) &&
      same(theirs, name) !== same(was, name) &&
      same(theirs, name) !== same(typed, name),
  );
  const gone = Object.keys(was).filter(
    (name) => !(name in theirs) && same(typed, name) !== "" && same(typed, name) !== same(was, name),
  );
  return [...changed, ...gone];
}

import { criteriaByRefs } from "~/features/criteria/library/criteria-by-refs.server";
import { latestPublished } from "~/features/criteria/library/latest-criteria.server";
import type { CriterionLevel, CriterionRef, CriterionVersion } from "~/features/criteria/criterion";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changeTender } from "../change-tender.server";
import { fittingValues } from "../drafting/criterion-form";
import { nextCriterionKey } from "../drafting/own-criteria";
import { keepContent } from "../drafting/reshape-draft.server";
import type { SavedTender, SaveNote } from "../save-tender.server";
import type { DraftCriterion, TenderContent } from "../tender";
import { draftLimits } from "../draft-limits";
import { toDraftCriterion } from "./apply-template";
import { levelFamilies, type LevelFamily } from "./levels-of-criterion";

/** A criterion of the draft with another version's content: values that still fit stay, the authority's own words stay. */
function renewed(criterion: DraftCriterion, version: CriterionVersion): DraftCriterion {
  const fresh = toDraftCriterion(criterion.key, version, {
    lots: criterion.lots,
    template: criterion.template,
    values: fittingValues(version.content.parameters, criterion.values),
  });
  const { mandatory, weight, deductionMinor, motive, edited } = criterion;
  return { ...fresh, mandatory, weight, deductionMinor, motive, edited };
}

const replaceIn = (content: TenderContent, key: string, next: DraftCriterion): TenderContent => ({
  ...content,
  criteria: content.criteria.map((each) => (each.key === key ? next : each)),
});

/** Changes one criterion of the draft by what the library has; `work` decides from the criterion as it now stands. */
const changeCriterion = (
  actor: Actor,
  { id, key }: { readonly id: string; readonly key: string },
  note: SaveNote,
  work: (criterion: DraftCriterion) => Result<DraftCriterion, AppError>,
): Promise<Result<SavedTender, AppError>> =>
  changeTender(actor, { id }, "edit", async (context) => {
    const { content } = context.tender;
    const criterion = content.criteria.find((each) => each.key === key);
    if (!criterion) return err(appError("not_found"));
    const next = work(criterion);
    return next.ok ? keepContent(actor, context, replaceIn(content, key, next.value), note, { criterion: key }) : next;
  });

/** Takes the library's newest version of a criterion into the draft. */
export async function takeNewest(
  actor: Actor,
  input: { readonly id: string; readonly key: string; readonly criterionId: string },
): Promise<Result<SavedTender, AppError>> {
  const [latest] = await latestPublished(actor, [input.criterionId]);
  return changeCriterion(actor, input, "library", (criterion) => {
    if (!latest || criterion.source?.id !== latest.id) return err(appError("not_found"));
    return ok(latest.version > criterion.source.version ? renewed(criterion, latest) : criterion);
  });
}

/** Exchanges a criterion for the one that stands on another level. The authority's own words for the old one are not carried over. */
export async function setLevel(
  actor: Actor,
  input: { readonly id: string; readonly key: string; readonly level: CriterionLevel },
): Promise<Result<SavedTender, AppError>> {
  const library = await latestPublished(actor);
  return changeCriterion(actor, input, "library", (criterion) => {
    if (!criterion.source) return err(appError("not_found"));
    const other = levelFamilies(library, [criterion.source.id]).get(criterion.source.id)?.[input.level];
    if (!other) return err(invalidInput(fieldError("level", "not_an_option")));
    if (other.id === criterion.source.id) return ok(criterion);
    return ok({ ...renewed(criterion, other), edited: { title: null, text: null, evidence: null, followUp: null } });
  });
}

/** Takes criteria of the library into the draft by name; those that are there already are not doubled. */
export async function addCriteria(
  actor: Actor,
  input: { readonly id: string; readonly refs: readonly CriterionRef[] },
): Promise<Result<SavedTender & { readonly added: number }, AppError>> {
  const found = await criteriaByRefs(actor, input.refs.slice(0, draftLimits.criteria));
  const published = found.filter(({ state }) => state === "published");
  if (published.length === 0) return err(invalidInput(fieldError("criteria", "required")));
  return changeTender(actor, { id: input.id }, "edit", async (context) => {
    const { content } = context.tender;
    const criteria = [...content.criteria];
    for (const version of published)
      if (!criteria.some(({ source }) => source?.id === version.id))
        criteria.push(toDraftCriterion(nextCriterionKey(criteria), version, { lots: [], template: null, values: {} }));
    const added = criteria.length - content.criteria.length;
    const saved = await keepContent(actor, context, { ...content, criteria }, "library", { added });
    return saved.ok ? ok({ ...saved.value, added }) : saved;
  });
}

export interface NewerVersion {
  readonly key: string;
  readonly latest: CriterionVersion;
}

/** Criteria of the draft of which the library has published a newer version. */
export async function newerVersions(actor: Actor, { criteria }: TenderContent): Promise<readonly NewerVersion[]> {
  const latest = await latestPublished(
    actor,
    criteria.flatMap(({ source }) => source?.id ?? []),
  );
  return criteria.flatMap(({ key, source }) => {
    const newest = latest.find(({ id }) => id === source?.id);
    return newest && source && newest.version > source.version ? [{ key, latest: newest }] : [];
  });
}

/** Which levels each criterion of the draft could have instead, by its key. */
export async function levelsOf(actor: Actor, { criteria }: TenderContent): Promise<ReadonlyMap<string, LevelFamily>> {
  const sources = criteria.flatMap(({ key, source }) => (source ? [{ key, id: source.id }] : []));
  const families = levelFamilies(
    await latestPublished(actor),
    sources.map(({ id }) => id),
  );
  return new Map(sources.map(({ key, id }) => [key, families.get(id) ?? {}]));
}

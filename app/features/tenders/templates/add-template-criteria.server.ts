import { criteriaByRefs } from "~/features/criteria/library/criteria-by-refs.server";
import type { CriterionRef, CriterionVersion } from "~/features/criteria/criterion";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { draftLimits } from "../draft-limits";
import { changeTemplate } from "./own-templates.server";
import type { TemplateCriterion } from "./template";

/** A criterion as it enters a template: with its own defaults, and weighed by nobody yet. */
const suggested = ({ id, version, content }: CriterionVersion): TemplateCriterion => ({
  ref: { id, version },
  values: {},
  weight: null,
  deductionMinor: null,
  mandatory: content.kind !== "award",
});

/** Takes published criteria of the library into an own template; those that are there already are not doubled. */
export async function addTemplateCriteria(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly refs: readonly CriterionRef[] },
): Promise<Result<{ version: number; added: number }, AppError>> {
  const found = await criteriaByRefs(actor, input.refs.slice(0, draftLimits.criteria));
  const published = found.filter(({ state }) => state === "published");
  if (published.length === 0) return err(invalidInput(fieldError("criteria", "required")));
  let added = 0;
  const changed = await changeTemplate(actor, input, (content) => {
    const fresh = published.filter(({ id }) => !content.criteria.some(({ ref }) => ref.id === id));
    const criteria = [...content.criteria, ...fresh.map(suggested)].slice(0, draftLimits.criteria);
    added = criteria.length - content.criteria.length;
    return { ...content, criteria };
  });
  return changed.ok ? ok({ ...changed.value, added }) : changed;
}

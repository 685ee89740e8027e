import { latestPublished } from "~/features/criteria/library/latest-criteria.server";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import type { Actor } from "~/shared/actor";
import { appError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changeTender } from "../change-tender.server";
import { keepContent } from "../drafting/reshape-draft.server";
import { getTender } from "../get-tender.server";
import type { SavedTender } from "../save-tender.server";
import type { TenderContent } from "../tender";
import { planApplication, type TemplateApplication } from "./apply-template";
import { getTemplate, type FoundTemplate } from "./list-templates.server";

export interface TemplateChoice {
  readonly id: string;
  readonly templateId: string;
  /** Lots it is for; empty = all. */
  readonly lots: readonly string[];
  /** Typed parameter values by form name. */
  readonly typed: Readonly<Record<string, string>>;
  /** Whether criteria of the draft that the template has something stricter for are taken out. */
  readonly replace: "all" | "none";
}

/** The plan for a draft, or that the template does not exist for the actor. */
async function planner(
  actor: Actor,
  choice: TemplateChoice,
): Promise<Result<{ template: FoundTemplate; plan: (content: TenderContent) => TemplateApplication }, AppError>> {
  const template = await getTemplate(actor, choice.templateId);
  if (!template.ok) return template;
  const versions = await latestPublished(
    actor,
    template.value.criteria.map(({ ref }) => ref.id),
  );
  const plan = (content: TenderContent) =>
    planApplication({
      content,
      template: template.value,
      versions,
      lots: choice.lots.filter((key) => content.lots.some((lot) => lot.key === key)),
      typed: choice.typed,
      replace: choice.replace,
      attributes: attributeByKey,
    });
  return ok({ template: template.value, plan });
}

/** What applying the template would do now. Writes nothing. */
export async function previewTemplate(
  actor: Actor,
  choice: TemplateChoice,
): Promise<Result<{ template: FoundTemplate; plan: TemplateApplication }, AppError>> {
  const found = await getTender(actor, choice.id);
  if (!found.ok) return found;
  const planned = await planner(actor, choice);
  if (!planned.ok) return planned;
  return ok({ template: planned.value.template, plan: planned.value.plan(found.value.tender.content) });
}

/**
 * Takes the template into the draft as it now stands. Values that are not possible are refused by field; applying the same
 * template twice adds nothing the second time.
 */
export async function applyTemplate(
  actor: Actor,
  choice: TemplateChoice,
): Promise<Result<SavedTender & { readonly added: number }, AppError>> {
  const planned = await planner(actor, choice);
  if (!planned.ok) return planned;
  return changeTender(actor, { id: choice.id }, "edit", async (context) => {
    const { content, faults, added } = planned.value.plan(context.tender.content);
    if (faults.length > 0) return err(invalidInput(...faults));
    if (added.length === 0 && planned.value.template.criteria.length === 0)
      return err(appError("unprocessable", { reason: "template_empty" }));
    const saved = await keepContent(actor, context, content, "template", {
      template: choice.templateId,
      added: added.length,
    });
    return saved.ok ? ok({ ...saved.value, added: added.length }) : saved;
  });
}

import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { actsForOrganization, type Actor, type OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId, newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { getTender } from "../get-tender.server";
import { isOfficer } from "../standing.server";
import { getTemplate } from "./list-templates.server";
import { templateContentSchema, templateOfDraft, type TemplateContent } from "./template-content";
import { archiveTemplate, findOwnTemplate, insertTemplate, updateTemplate } from "./template-store.server";

/** Runs `work` for a procurement officer of the organization acted for. */
async function asOfficer<T>(
  actor: Actor,
  work: (tx: Tx, officer: OrganizationMember) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  if (!actsForOrganization(actor)) return err(appError("forbidden", { reason: "organization_needed" }));
  return transaction(async (tx) =>
    (await isOfficer(tx, actor)) ? work(tx, actor) : err(appError("forbidden", { reason: "officers_only" })),
  );
}

async function keepNew(
  tx: Tx,
  officer: OrganizationMember,
  content: TemplateContent,
  basedOn: { readonly id: string; readonly version: number } | null,
): Promise<Result<{ id: string }, AppError>> {
  const checked = templateContentSchema.safeParse(content);
  if (!checked.success) return err(invalidInput(fieldError("title", "invalid")));
  const id = newId();
  const organizationId = officer.organization.id;
  await insertTemplate(tx, { id, organizationId, createdBy: officer.personId, basedOn, content: checked.data });
  await recordEvent(tx, officer, {
    type: "tender_template.created",
    subjectType: "tender_template",
    subjectId: id,
    organizationId,
    payload: { basedOn },
  });
  return ok({ id });
}

/** Copies a common or own template to adapt it; where it came from is kept. */
export async function copyTemplate(actor: Actor, id: string): Promise<Result<{ id: string }, AppError>> {
  const found = await getTemplate(actor, id);
  if (!found.ok) return found;
  const { own: _own, basedOn: _basedOn, id: from, version, ...content } = found.value;
  return asOfficer(actor, (tx, officer) => keepNew(tx, officer, content, { id: from, version }));
}

/** Keeps what a draft has become as a template for the next time. */
export async function saveDraftAsTemplate(
  actor: Actor,
  input: { readonly tenderId: string; readonly title: string },
): Promise<Result<{ id: string }, AppError>> {
  const title = input.title.trim();
  if (title === "") return err(invalidInput(fieldError("title", "required")));
  if (title.length > 200) return err(invalidInput(fieldError("title", "too_long", { max: 200 })));
  const found = await getTender(actor, input.tenderId);
  if (!found.ok) return found;
  const { content } = found.value.tender;
  const kept = templateOfDraft(content, title, content.language);
  return asOfficer(actor, (tx, officer) => keepNew(tx, officer, kept, null));
}

export type TemplateChange = (content: TemplateContent) => TemplateContent;

/** Changes an own template as its next version. A version that is not the current one is refused. */
export function changeTemplate(
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
  change: TemplateChange,
): Promise<Result<{ version: number }, AppError>> {
  return asOfficer(actor, async (tx, officer) => {
    const organizationId = officer.organization.id;
    const current = isId(id) ? await findOwnTemplate(tx, id, organizationId) : null;
    if (!current) return err(appError("not_found"));
    const { id: _id, version: _version, organizationId: _owner, basedOn: _basedOn, ...content } = current;
    const next = templateContentSchema.safeParse(change(content));
    if (!next.success) return err(invalidInput(fieldError("title", "invalid")));
    if (!(await updateTemplate(tx, id, version, next.data)))
      return err(appError("stale_version", { reason: "template_changed" }));
    await recordEvent(tx, officer, {
      type: "tender_template.changed",
      subjectType: "tender_template",
      subjectId: id,
      organizationId,
      payload: { version: version + 1 },
    });
    return ok({ version: version + 1 });
  });
}

/** Puts an own template away. Drafts made from it keep what they took and where it came from. */
export const removeTemplate = (actor: Actor, id: string): Promise<Result<{ id: string }, AppError>> =>
  asOfficer(actor, async (tx, officer) => {
    const organizationId = officer.organization.id;
    if (!isId(id) || !(await findOwnTemplate(tx, id, organizationId))) return err(appError("not_found"));
    await archiveTemplate(tx, id, now());
    await recordEvent(tx, officer, {
      type: "tender_template.removed",
      subjectType: "tender_template",
      subjectId: id,
      organizationId,
    });
    return ok({ id });
  });

import { db, transaction } from "~/infra/db/client.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId, newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { recordTender } from "./change-tender.server";
import { emptyContent } from "./empty-content";
import { checkedContent } from "./save-tender.server";
import { isOfficer } from "./standing.server";
import type { TenderContent } from "./tender";
import { insertTender } from "./tender-store.server";

export interface TenderStart {
  readonly title: string;
  /** The need it comes from, already checked to be the actor's. */
  readonly needId?: string | null;
  /** What is known already: lots from a need, a description. */
  readonly content?: Partial<TenderContent>;
}

export interface CreatedTender {
  readonly id: string;
  readonly reference: string;
}

/** Starts a draft of the organization acted for. Procurement officers only. */
export async function createTender(actor: Actor, start: TenderStart): Promise<Result<CreatedTender, AppError>> {
  if (!actsForOrganization(actor)) return err(appError("forbidden", { reason: "organization_needed" }));
  const title = start.title.trim();
  if (title === "") return err(invalidInput(fieldError("title", "required")));
  const needId = start.needId ?? null;
  if (needId !== null && !isId(needId)) return err(appError("not_found"));
  const content = checkedContent({ ...emptyContent(title, actor.locale), ...start.content, title });
  if (!content.ok) return content;
  const organizationId = actor.organization.id;
  return transaction(async (tx) => {
    if (!(await isOfficer(tx, actor))) return err(appError("forbidden", { reason: "officers_only" }));
    const id = newId();
    const reference = await insertTender(tx, {
      id,
      organizationId,
      needId,
      createdBy: actor.personId,
      content: content.value,
    });
    await recordTender(tx, actor, "created", { id, organizationId }, { needId });
    return ok({ id, reference });
  });
}

/** Whether the actor may start tenders: for pages that offer it. */
export const mayStartTenders = (actor: Actor): Promise<boolean> => isOfficer(db(), actor);

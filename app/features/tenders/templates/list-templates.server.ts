import { db } from "~/infra/db/client.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { commonTemplates } from "./data/all-templates";
import type { TenderTemplate } from "./template";
import { findOwnTemplate, findOwnTemplates, type OwnTemplate } from "./template-store.server";

export interface Templates {
  readonly common: readonly TenderTemplate[];
  /** The organization's own; none for visitors. */
  readonly own: readonly OwnTemplate[];
}

/** The region's common templates and those of the organization acted for. */
export async function listTemplates(actor: Actor): Promise<Templates> {
  const organizationId = organizationIdOf(actor);
  return { common: commonTemplates, own: organizationId ? await findOwnTemplates(db(), organizationId) : [] };
}

export type FoundTemplate = TenderTemplate & { readonly own: boolean; readonly basedOn: OwnTemplate["basedOn"] };

/** A template by name; another organization's does not exist. */
export async function getTemplate(actor: Actor, id: string): Promise<Result<FoundTemplate, AppError>> {
  const common = commonTemplates.find((template) => template.id === id);
  if (common) return ok({ ...common, own: false, basedOn: null });
  const organizationId = organizationIdOf(actor);
  const own = organizationId && isId(id) ? await findOwnTemplate(db(), id, organizationId) : null;
  return own ? ok({ ...own, own: true }) : err(appError("not_found"));
}

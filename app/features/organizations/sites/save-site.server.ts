import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asManager } from "../members/as-manager.server";
import type { SiteForm } from "./schemas";
import { keptPlace, sitePlace } from "./site-place.server";
import { followFirstSite, insertSite, organizationNumberOf, updateSite } from "./site-store.server";

/**
 * Adds a site, or changes one (`id`). Municipality and position follow from the address; a sole trader's position is the
 * locality's. Owners and administrators.
 */
export async function saveSite(
  actor: OrganizationMember,
  input: SiteForm & { readonly id?: string | undefined },
): Promise<Result<{ id: string }, AppError>> {
  const organizationId = actor.organization.id;
  const found = sitePlace(input);
  if (!found.ok) return found;
  return transaction(async (tx) => {
    const manager = await asManager(tx, actor, organizationId);
    if (!manager.ok) return manager;
    const id = input.id ?? newId();
    const place = keptPlace(found.value, await organizationNumberOf(tx, organizationId));
    const name = input.name.trim() || place.locality;
    if (input.id === undefined) await insertSite(tx, organizationId, id, name, place);
    else if (!(await updateSite(tx, organizationId, id, name, place))) return err(appError("not_found"));
    await followFirstSite(tx, organizationId);
    await recordEvent(tx, actor, {
      type: input.id === undefined ? "site.added" : "site.changed",
      subjectType: "site",
      subjectId: id,
      organizationId,
      payload: { municipalityCode: place.municipalityCode },
    });
    return ok({ id });
  });
}

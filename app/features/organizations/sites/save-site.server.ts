import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asManager } from "../members/as-manager.server";
import type { SiteForm } from "./schemas";
import { sitePlace } from "./site-place.server";
import { followFirstSite, insertSite, updateSite } from "./site-store.server";

/** Adds a site, or changes one (`id`). Municipality and position follow from the address. Owners and administrators. */
export async function saveSite(
  actor: OrganizationMember,
  input: SiteForm & { readonly id?: string | undefined },
): Promise<Result<{ id: string }, AppError>> {
  const organizationId = actor.organization.id;
  const place = sitePlace(input);
  if (!place.ok) return place;
  return transaction(async (tx) => {
    const manager = await asManager(tx, actor, organizationId);
    if (!manager.ok) return manager;
    const id = input.id ?? newId();
    const name = input.name.trim() || place.value.locality;
    if (input.id === undefined) await insertSite(tx, organizationId, id, name, place.value);
    else if (!(await updateSite(tx, organizationId, id, name, place.value))) return err(appError("not_found"));
    await followFirstSite(tx, organizationId);
    await recordEvent(tx, actor, {
      type: input.id === undefined ? "site.added" : "site.changed",
      subjectType: "site",
      subjectId: id,
      organizationId,
      payload: { municipalityCode: place.value.municipalityCode },
    });
    return ok({ id });
  });
}

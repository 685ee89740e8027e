import { getTender, type TenderForActor } from "~/features/tenders/get-tender.server";
import { throwAppError } from "~/http/error-response.server";
import { requireOrganization } from "~/http/require-actor.server";
import type { OrganizationMember } from "~/shared/actor";

/** Who asks and the tender of the address, or the page that says why not. */
export async function tenderOf(
  request: Request,
  id: string | undefined,
): Promise<{ actor: OrganizationMember } & TenderForActor> {
  const actor = await requireOrganization(request);
  const found = await getTender(actor, id ?? "");
  return found.ok ? { actor, ...found.value } : throwAppError(found.error);
}

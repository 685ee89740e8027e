import { listOwnListings } from "~/features/catalogue/reading/list-own-listings.server";
import type { BatchAhead } from "~/features/catalogue/ui/batch-banner";
import { stepHref } from "~/features/catalogue/ui/wizard/wizard-steps";
import { throwAppError } from "~/http/error-response.server";
import type { OrganizationMember } from "~/shared/actor";

/** How much of a batch of photographs is still to be filled in, and where the next of them begins. */
export async function batchAhead(actor: OrganizationMember, batchId: string): Promise<BatchAhead> {
  const drafts = await listOwnListings(actor, { batchId, state: "draft", sort: "created", pageSize: 1 });
  if (!drafts.ok) return throwAppError(drafts.error);
  const next = drafts.value.rows[0];
  return { id: batchId, left: drafts.value.total, nextHref: next ? stepHref(next.id, "vad") : null };
}

import { hazardousWastePermitKeys } from "~/features/organizations/facts/data/fact-dictionary";
import { hasValidPermit } from "~/features/organizations/facts/has-valid-permit.server";
import { groupIdsWithMember } from "~/features/organizations/partners/partner-groups.server";
import { today } from "~/infra/clock/clock.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import { anonymousViewer, type Viewer } from "./release-ladder";

/** What the visibility of listings depends on for this actor, today. A visitor costs no look-up. */
export async function viewerOf(actor: Actor): Promise<Viewer> {
  const organizationId = organizationIdOf(actor);
  if (organizationId === null) return anonymousViewer;
  const [partnerGroupIds, hazardousWastePermit] = await Promise.all([
    groupIdsWithMember(organizationId),
    hasValidPermit(organizationId, hazardousWastePermitKeys, today()),
  ]);
  return { organizationId, partnerGroupIds, hazardousWastePermit };
}

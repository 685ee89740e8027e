import { today } from "~/infra/clock/clock.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import { anonymousViewer, type Viewer } from "./release-ladder";
import { findCircle } from "./viewer-store.server";

/** What the visibility of listings depends on for this actor, today. A visitor costs no look-up. */
export async function viewerOf(actor: Actor): Promise<Viewer> {
  const organizationId = organizationIdOf(actor);
  return organizationId === null ? anonymousViewer : { organizationId, ...(await findCircle(organizationId, today())) };
}

import { organizationIdOf, type Actor } from "~/shared/actor";
import type { MediaView } from "./media-view";
import { findOwnMedia } from "./media-store.server";

/** Those of the files that belong to the actor's organization, in the order asked: what it may attach to a listing or a message. */
export async function ownMedia(actor: Actor, ids: readonly string[]): Promise<MediaView[]> {
  const organizationId = organizationIdOf(actor);
  if (organizationId === null || ids.length === 0) return [];
  const byId = new Map((await findOwnMedia(organizationId, ids)).map((view) => [view.id, view]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

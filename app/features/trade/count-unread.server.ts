import { actsForOrganization, type Actor } from "~/shared/actor";
import { countUnreadThreads } from "./inbox-store.server";

/** Threads of the organization acted for that hold something the person has not seen; 0 for everybody else. */
export const countUnread = (actor: Actor): Promise<number> =>
  actsForOrganization(actor) ? countUnreadThreads(actor.personId, actor.organization.id) : Promise.resolve(0);

import { adviserOf } from "~/features/matching/adviser-standing.server";
import { flowsOfVisit } from "~/features/matching/keeping/visit-flows.server";
import type { StoredFlow } from "~/features/matching/keeping/stored-flow";
import { eventsOf, type StoredEvent } from "~/infra/db/event-store.server";
import { organizationIdOf, type Actor, type OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { namesOfPeople } from "../adviser-store.server";
import type { Visit } from "./visit";
import { findVisit, findVisits } from "./visit-store.server";

const mostListed = 200;

/** Notes of the own organization, those that wait for a follow-up first. */
export async function listVisits(actor: Actor): Promise<Result<{ visits: Visit[]; acts: boolean }, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const { organizationId, acts } = adviser.value;
  const waits = ({ followUpOn, followedUpAt }: Visit): boolean => followUpOn !== null && followedUpAt === null;
  const visits = await findVisits({ organizationId }, mostListed);
  const waiting = visits.filter(waits).sort((a, b) => ((a.followUpOn ?? "") < (b.followUpOn ?? "") ? -1 : 1));
  return ok({ visits: [...waiting, ...visits.filter((one) => !waits(one))], acts });
}

/** A note with the flows that came of it and who has changed it, for the advisers whose it is. */
export async function getVisit(
  actor: Actor,
  id: string,
): Promise<
  Result<
    {
      visit: Visit;
      flows: StoredFlow[];
      history: readonly StoredEvent[];
      people: ReadonlyMap<string, string>;
      acts: boolean;
    },
    AppError
  >
> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const visit = isId(id) ? await findVisit(id) : null;
  if (visit?.organizationId !== adviser.value.organizationId) return err(appError("not_found"));
  const [flows, history] = await Promise.all([flowsOfVisit(id), eventsOf("visit", id)]);
  const people = await namesOfPeople(history.flatMap(({ actorId }) => actorId ?? []));
  return ok({ visit, flows, history, people, acts: adviser.value.acts });
}

/** What advisers have noted about the firm acted for. */
export const visitsAbout = (actor: OrganizationMember): Promise<Visit[]> =>
  findVisits({ firmId: organizationIdOf(actor) ?? "" }, mostListed);

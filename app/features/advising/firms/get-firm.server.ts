import { adviserOf } from "~/features/matching/adviser-standing.server";
import { flowsOfFirm } from "~/features/matching/keeping/flows-of-firm.server";
import type { StoredFlow } from "~/features/matching/keeping/stored-flow";
import { eventsOf, type StoredEvent } from "~/infra/db/event-store.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { namesOfPeople } from "../adviser-store.server";
import type { AdvisingCase } from "../cases/case";
import { findCasesOfFirms } from "../cases/case-store.server";
import { factsIn, findFirms, type FirmFacts } from "../cases/firm-store.server";
import type { Visit } from "../visits/visit";
import { findVisits } from "../visits/visit-store.server";
import type { Prospect } from "./prospect";
import { findProspect } from "./prospect-store.server";

const mostVisits = 50;

/** A firm with all that those advisers know of it. */
export interface FirmForAdviser {
  readonly facts: FirmFacts;
  /** What the advisers have noted; null: a member, whose details are its own. */
  readonly prospect: Prospect | null;
  readonly flows: readonly StoredFlow[];
  readonly visits: readonly Visit[];
  readonly cases: readonly AdvisingCase[];
  readonly history: readonly StoredEvent[];
  readonly people: ReadonlyMap<string, string>;
  readonly acts: boolean;
}

/** The firm that another has become, by its id. */
export interface BecameFirm {
  readonly became: string;
}

/**
 * A firm that the advisers of the organization acted for have met, or a member, with its flows that they see and their own visits
 * and cases. What other advisers have met does not exist.
 */
export async function getFirm(actor: Actor, id: string): Promise<Result<FirmForAdviser | BecameFirm, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const { organizationId, acts } = adviser.value;
  if (!isId(id)) return err(appError("not_found"));
  const prospect = await findProspect(organizationId, id);
  if (prospect?.mergedInto) return ok({ became: prospect.mergedInto });
  const firm = { kind: prospect ? ("prospect" as const) : ("organization" as const), id };
  const facts = factsIn(await findFirms([firm]), firm);
  if (!facts || facts.gone) return err(appError("not_found"));
  const whose = prospect ? { prospectId: id } : { firmId: id };
  const [flows, visits, cases, history] = await Promise.all([
    flowsOfFirm(organizationId, firm),
    findVisits({ organizationId, ...whose }, mostVisits),
    findCasesOfFirms(organizationId, [firm]),
    prospect ? eventsOf("prospect", id) : [],
  ]);
  const people = await namesOfPeople(
    history.flatMap(({ actorKind, actorId }) => (actorKind === "member" && actorId !== null ? actorId : [])),
  );
  return ok({ facts, prospect, flows, visits, cases, history, people, acts });
}

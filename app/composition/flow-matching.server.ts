import type { TaskList } from "graphile-worker";
import { flowsOfChangedFirms } from "~/features/matching/keeping/changed-firms.server";
import { keepAllListingFlows, keepListingFlows } from "~/features/matching/keeping/keep-listing-flows.server";
import { matchAll, refreshMatches } from "~/features/matching/suggesting/refresh-matches.server";
import { db } from "~/infra/db/client.server";
import { addJob } from "~/infra/jobs/add-job.server";
import { log } from "~/infra/log/log.server";
import { systemActor } from "~/shared/actor";
import type { Subscriber } from "./subscriber";

const keeper = systemActor("listing-flows");

/** What a listing says of what a firm has or needs, as a flow. */
export const listingFlowSubscriber: Subscriber = {
  name: "listing-flows",
  types: ["listing.*"],
  handle: async (events) =>
    void (await keepListingFlows(
      keeper,
      events.map(({ subjectId }) => subjectId),
    )),
};

/** In a queue of its own: a market that is being built keeps neither mail nor search waiting. */
const matchSoon = (flowIds: readonly string[]): Promise<void> =>
  flowIds.length === 0 ? Promise.resolve() : addJob(db(), "match-flows", { flowIds }, { queue: "matching" });

/** A flow that is new or has changed gets its matches worked out at once. */
export const flowMatchSubscriber: Subscriber = {
  name: "flow-matches",
  types: ["flow.*"],
  handle: (events) => matchSoon([...new Set(events.map(({ subjectId }) => subjectId))]),
};

/** Trade and place of a firm take part in the matching of all its flows; of one that has left, nothing does. */
export const firmMatchSubscriber: Subscriber = {
  name: "firm-matches",
  types: ["organization.profile_changed", "organization.closed"],
  handle: async (events) =>
    matchSoon(await flowsOfChangedFirms(events.flatMap(({ organizationId }) => organizationId ?? []))),
};

/** Listings and flows brought into step, and everything matched with everything. */
export async function matchNightly(): Promise<void> {
  const kept = await keepAllListingFlows(keeper);
  const done = await matchAll();
  log.info({ kept, ...done }, "flows matched");
}

export const matchingTasks: TaskList = {
  "match-flows": async (payload) => void (await refreshMatches((payload as { flowIds: string[] }).flowIds)),
  "match-all": matchNightly,
};
export const matchingCrontab = "40 1 * * * match-all";

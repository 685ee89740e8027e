import type { TaskList } from "graphile-worker";
import { flowsOfChangedFirms } from "~/features/matching/keeping/changed-firms.server";
import { keepAllListingFlows, keepListingFlows } from "~/features/matching/keeping/keep-listing-flows.server";
import { tellRunOut } from "~/features/matching/keeping/tell-run-out.server";
import { matchAll, refreshChanged } from "~/features/matching/suggesting/refresh-matches.server";
import { db } from "~/infra/db/client.server";
import { addJob } from "~/infra/jobs/add-job.server";
import { log } from "~/infra/log/log.server";
import { systemActor } from "~/shared/actor";
import type { RecordedEvent, Subscriber } from "./subscriber";

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

/**
 * One round for all that has changed: a file of thousands is one job, not thousands. In a queue of its own, so that a market that is
 * being built keeps neither mail nor search waiting.
 */
const matchSoon = (): Promise<void> => addJob(db(), "match-flows", {}, { queue: "matching", key: "match-flows" });

/** A flow that is new or has changed gets its matches worked out at once. */
export const flowMatchSubscriber: Subscriber = {
  name: "flow-matches",
  types: ["flow.*"],
  handle: matchSoon,
};

/** Firms whose flows an event concerns. Of two made one, what the kept firm took over may move its own flows as well. */
const firmsOf = ({ type, subjectType, subjectId, organizationId, payload }: RecordedEvent): string[] => {
  if (type === "firm.merged") return typeof payload.into === "string" ? [payload.into] : [];
  return subjectType === "prospect" ? [subjectId] : organizationId === null ? [] : [organizationId];
};

/** Trade and place of a firm take part in the matching of all its flows; of one that has left, nothing does. */
export const firmMatchSubscriber: Subscriber = {
  name: "firm-matches",
  types: ["organization.profile_changed", "organization.closed", "site.*", "firm.changed", "firm.heard", "firm.merged"],
  handle: async (events) => {
    await flowsOfChangedFirms(events.flatMap(firmsOf));
    await matchSoon();
  },
};

/** Listings and flows brought into step, and everything matched with everything. */
export async function matchNightly(): Promise<void> {
  const kept = await keepAllListingFlows(keeper);
  const runOut = await tellRunOut(systemActor("nightly"));
  const done = await matchAll();
  log.info({ kept, runOut, ...done }, "flows matched");
}

export const matchingTasks: TaskList = {
  "match-flows": async () => void (await refreshChanged()),
  "match-all": matchNightly,
};
export const matchingCrontab = "40 1 * * * match-all";

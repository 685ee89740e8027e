import { now } from "~/infra/clock/clock.server";
import { matchEverything, matchesOf, type FoundMatch } from "../flows/market";
import { weightsNow } from "../learning/weights-now.server";
import { findChanged, findLiveByIds } from "../keeping/flow-store.server";
import { matchesSince } from "./held-market";
import { comparableFlow, freshMarket, marketNow, overlap } from "./market.server";
import { addMatches, removeOlderThan, replaceMatches } from "./match-store.server";

/** Works out anew what those flows match; of flows that have gone, what they matched goes. For jobs: no actor. */
export async function refreshMatches(flowIds: readonly string[]): Promise<number> {
  const ids = [...new Set(flowIds)];
  if (ids.length === 0) return 0;
  const [held, { weights, version }] = [await marketNow(), await weightsNow()];
  const flows = (await findLiveByIds(ids)).map(comparableFlow);
  const found = new Map<string, FoundMatch>();
  for (const flow of flows)
    for (const match of matchesSince(held, flow, weights)) found.set(`${match.outId}${match.inId}`, match);
  await replaceMatches(ids, [...found.values()], version, now());
  return found.size;
}

/** What this process has worked out, by the moment of the flow's change; looked back from `since`. */
const done = { since: new Date(now().getTime() - 5 * overlap), stamps: new Map<string, string>() };

/**
 * Works out what every flow matches that has changed and not been worked out since: many that change at once cost one round. What
 * a process missed before it began is the nightly pass's.
 */
export async function refreshChanged(): Promise<number> {
  const begun = now();
  const changed = await findChanged(done.since);
  const ids = [...changed].filter(([id, at]) => done.stamps.get(id) !== at).map(([id]) => id);
  const found = await refreshMatches(ids);
  done.since = new Date(begun.getTime() - overlap);
  done.stamps = changed;
  return found;
}

/** Written in parts of so many pairs. */
const batch = 4000;

/** The full pass: everything against everything, from both sides, with the weights of the day. */
export async function matchAll(): Promise<{ flows: number; pairs: number }> {
  const [at, market, { weights, version }] = [now(), await freshMarket(), await weightsNow()];
  let waiting: FoundMatch[] = [];
  let pairs = 0;
  const write = async (least: number): Promise<void> => {
    if (waiting.length < least) return;
    // A pair can come from both of its sides: written once a part.
    const distinct = [...new Map(waiting.map((match) => [`${match.outId}${match.inId}`, match])).values()];
    pairs += distinct.length;
    waiting = [];
    await addMatches(distinct, version, at);
  };
  for (const matches of matchEverything(market, weights)) {
    waiting.push(...matches);
    await write(batch);
  }
  for (const id of market.ins.columns.ids) {
    const need = market.flows.get(id);
    if (need) waiting.push(...matchesOf(market, need, weights));
    await write(batch);
  }
  await write(1);
  await removeOlderThan(at);
  return { flows: market.flows.size, pairs };
}

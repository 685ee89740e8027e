import { now } from "~/infra/clock/clock.server";
import type { Tx } from "~/infra/db/client.server";
import { mostCompared } from "../flows/find-matches";
import { matchEverything, matchesOf, mostMatches, type FoundMatch } from "../flows/market";
import { weightsNow } from "../learning/weights-now.server";
import { findChanged, findLiveByIds } from "../keeping/flow-store.server";
import { matchesSince } from "./held-market";
import { comparableFlow, freshMarket, marketNow, overlap } from "./market.server";
import { addMatches, findLastOfBest, findNeighbours, removeOlderThan, replaceMatches } from "./match-store.server";

const keyOf = ({ outId, inId }: FoundMatch): string => `${outId}${inId}`;

/** The last of the best of flows, asked for once a round. */
class LastOfBest {
  private readonly known = new Map<string, number>();

  async read(ids: readonly string[]): Promise<void> {
    const fresh = [...new Set(ids)].filter((id) => !this.known.has(id));
    if (fresh.length === 0) return;
    const found = await findLastOfBest(fresh, mostMatches);
    for (const id of fresh) this.known.set(id, found.get(id) ?? Number.NEGATIVE_INFINITY);
  }

  /** Below every score where the flow has room. */
  of = (id: string): number => this.known.get(id) ?? Number.NEGATIVE_INFINITY;
}

/**
 * Works out anew what those flows match, and what others match of them: a flow gets in where it is among the best of another, and
 * where one falls out or has gone, the next best takes its place. For jobs: no actor.
 */
export async function refreshMatches(flowIds: readonly string[]): Promise<number> {
  const ids = [...new Set(flowIds)];
  if (ids.length === 0) return 0;
  const [held, { weights, version }] = [await marketNow(), await weightsNow()];
  const flows = (await findLiveByIds(ids)).map(comparableFlow);
  const before = await findNeighbours(ids);
  const last = new LastOfBest();
  await last.read(before.map(({ otherId }) => otherId));
  const found = new Map<string, FoundMatch>();
  for (const flow of flows) {
    const other = ({ outId, inId }: FoundMatch): string => (flow.direction === "out" ? inId : outId);
    const all = matchesSince(held, flow, weights, mostCompared);
    await last.read(all.map(other));
    for (const [place, match] of all.entries())
      if (place < mostMatches || match.score >= last.of(other(match))) found.set(keyOf(match), match);
  }
  const changed = new Set(ids);
  const scores = new Map<string, number>();
  for (const { outId, inId, score } of found.values())
    for (const key of [`${outId}${inId}`, `${inId}${outId}`]) scores.set(key, score);
  const left = before.filter(
    ({ flowId, otherId, score }) =>
      !changed.has(otherId) &&
      score >= last.of(otherId) &&
      (scores.get(`${flowId}${otherId}`) ?? -1) < last.of(otherId),
  );
  const short = await findLiveByIds([...new Set(left.map(({ otherId }) => otherId))]);
  for (const flow of short.map(comparableFlow))
    for (const match of matchesSince(held, flow, weights)) found.set(keyOf(match), match);
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

/**
 * The full pass: everything against everything, from both sides, with the weights of the day. Flows that change while it runs are left
 * to their own rounds, which know them as they are now.
 */
export async function matchAll(): Promise<{ flows: number; pairs: number }> {
  const [at, { market, stamps }, { weights, version }] = [now(), await freshMarket(), await weightsNow()];
  const changedSince = async (tx: Tx): Promise<Set<string>> => {
    const changed = await findChanged(new Date(at.getTime() - overlap), tx);
    // What the market has not read had ended before it, unless it has changed since.
    const since = ([id, moment]: [string, string]): boolean =>
      stamps.has(id) ? stamps.get(id) !== moment : moment >= at.toISOString();
    return new Set([...changed].filter(since).map(([id]) => id));
  };
  let waiting: FoundMatch[] = [];
  let pairs = 0;
  const write = async (least: number): Promise<void> => {
    if (waiting.length < least) return;
    // A pair can come from both of its sides: written once a part.
    const distinct = [...new Map(waiting.map((match) => [`${match.outId}${match.inId}`, match])).values()];
    pairs += distinct.length;
    waiting = [];
    await addMatches(distinct, version, at, changedSince);
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
  await removeOlderThan(at, changedSince);
  return { flows: market.flows.size, pairs };
}

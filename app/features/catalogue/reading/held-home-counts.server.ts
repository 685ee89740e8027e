import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { viewerOf } from "../release/viewer-of.server";
import { countsFor, type HomeCounts } from "./home-counts.server";

/** How old counts may be when they are shown, and of how many kinds of readers they are held. */
const heldMs = 20_000;
const mostReaders = 200;

interface Held {
  readonly counts: Promise<HomeCounts>;
  readonly until: number;
}

const held = new Map<string, Held>();

/**
 * `homeCounts` for a page that everybody opens: readers who see the same listings share one count, at most twenty seconds
 * old. A count that failed is not held.
 */
export async function heldHomeCounts(actor: Actor): Promise<HomeCounts> {
  const viewer = await viewerOf(actor);
  const key = JSON.stringify([today(), viewer]);
  const before = held.get(key);
  if (before && before.until > performance.now()) return before.counts;
  if (held.size >= mostReaders) held.clear();
  const counts = countsFor(viewer);
  held.set(key, { counts, until: performance.now() + heldMs });
  counts.catch(() => held.delete(key));
  return counts;
}

import { BestRows } from "./best-rows";
import { nearestCells } from "./cells";
import { unknownFit } from "./factors";
import { distanceValue } from "./fit";
import type { FlowColumns } from "./flow-columns";
import { connections, keysOf, type Connection, type FlowIndex } from "./flow-index";
import { refusalOf } from "./hard-rules";
import { isBare, sameChapter, sameGroup } from "./likeness";
import { leastIndustry, scoreOf, type Comparing } from "./score";

/** Places in the index's columns, the best first, with their scores. */
export interface FoundRows {
  readonly rows: readonly number[];
  readonly scores: readonly number[];
  /** Pairs that were compared. */
  readonly compared: number;
}

/** Who asks: a row of either direction. */
export interface Asker {
  readonly columns: FlowColumns;
  readonly row: number;
  readonly direction: "out" | "in";
}

/** Most pairs compared for one flow: where thousands are alike, the nearest of them are enough. */
export const mostCompared = 8_000;

/** Score of the asker with a row of the other side; below 0 where they do not belong together, or where it is below `least`. */
function pairScore(
  comparing: Comparing,
  { columns, row, direction }: Asker,
  other: FlowColumns,
  place: number,
  least?: number,
  distanceAtMost?: number,
): number {
  const isOut = direction === "out";
  const [outs, ins] = isOut ? [columns, other] : [other, columns];
  const [out, need] = isOut ? [row, place] : [place, row];
  const score = scoreOf(comparing, outs, out, ins, need, least, distanceAtMost);
  return score < 0 || refusalOf(outs, out, ins, need) !== null ? -1 : score;
}

/** The most that each factor can be worth to the asker, whatever it meets: nothing is like what it has not stated. */
function mostByFactor({ weights }: Comparing, { columns, row, direction }: Asker) {
  const stated = (known: boolean, otherwise = 0): number => (known ? 1 : otherwise);
  const form = stated(columns.form[row] !== 0, unknownFit);
  const storage = stated(columns.storage[row] !== 0, unknownFit);
  const industry = stated(direction === "out" || (columns.trade[row] as number) >= 0);
  return {
    material: weights.material,
    category: weights.category * stated((columns.category[row] as number) >= 0, sameGroup),
    group: weights.category * sameGroup,
    code: weights.code * stated((columns.waste[row] as number) >= 0),
    words: weights.words * stated(columns.termStart[row] !== columns.termStart[row + 1]),
    rest:
      weights.industry * industry +
      weights.quantity * stated((columns.measure[row] as number) >= 0, unknownFit) +
      weights.season +
      weights.handling * ((form + storage) / 2) +
      weights.quality,
  };
}

/** The most that a row found by this connection, and by none before it, can have but for distance. */
function mostByConnection(comparing: Comparing, asker: Asker): Readonly<Record<Connection, number>> {
  const { material, category, group, code, words, rest } = mostByFactor(comparing, asker);
  // Without a subchapter in common, the chapter may still be.
  const chapter = sameChapter * code;
  return {
    material: material + category + code + words + rest,
    category: category + code + words + rest,
    code: group + code + words + rest,
    words: group + chapter + words + rest,
    group: group + chapter + rest,
    trade: rest,
  };
}

/** Keys of a connection under which the asker seeks; by trade, those that fit well enough. */
function soughtKeys(comparing: Comparing, index: FlowIndex, asker: Asker, connection: Connection): readonly number[] {
  const { columns, row, direction } = asker;
  if (connection !== "trade") return keysOf(columns, row, connection);
  const { vocabulary } = comparing;
  const [profile, trade] = [columns.profile[row] as number, columns.trade[row] as number];
  const fits = (key: number): boolean =>
    (direction === "out" ? vocabulary.industry(profile, key) : vocabulary.industry(key, trade)) >= leastIndustry;
  if (direction === "in" && (trade < 0 || !isBare(columns, row))) return [];
  return index.tradeKeys.filter(fits);
}

/** Rows already seen by the search under way; reused, so that a search allocates nothing of the market's size. */
const seenBy = new WeakMap<FlowIndex, { stamps: Uint32Array; last: number }>();

function freshStamps(index: FlowIndex): { stamps: Uint32Array; stamp: number } {
  let seen = seenBy.get(index);
  if (!seen || seen.last === 2 ** 32 - 1)
    seenBy.set(index, (seen = { stamps: new Uint32Array(index.columns.ids.length), last: 0 }));
  seen.last += 1;
  return { stamps: seen.stamps, stamp: seen.last };
}

/**
 * The best matches of a flow on the other side. Connections are followed from the strongest to the weakest, and within one from
 * the nearest cells outwards; as soon as nothing further can reach the last of the best, it ends. The answer is that of comparing
 * with everything, unless more than `mostCompared` are as good as alike.
 */
export function findMatches(comparing: Comparing, index: FlowIndex, asker: Asker, most: number): FoundRows {
  const best = new BestRows(most);
  const { order, km } = nearestCells(index.cells, asker.columns, asker.row);
  const { stamps, stamp } = freshStamps(index);
  const reachable = mostByConnection(comparing, asker);
  let compared = 0;
  for (const connection of connections) {
    const { starts, rows, keys } = index.postings[connection];
    const sought = soughtKeys(comparing, index, asker, connection).filter((key) => key < keys);
    if (sought.length === 0) continue;
    for (const cell of order) {
      const nearness = distanceValue(km[cell] as number);
      const limit = reachable[connection] + comparing.weights.distance * nearness;
      if (limit < best.threshold || compared >= mostCompared) break;
      for (const key of sought) {
        const at = key * index.cells.count + cell;
        for (let place = starts[at] as number; place < (starts[at + 1] as number); place += 1) {
          const row = rows[place] as number;
          if (compared >= mostCompared) break;
          if (stamps[row] === stamp) continue;
          stamps[row] = stamp;
          compared += 1;
          const score = pairScore(comparing, asker, index.columns, row, best.threshold, nearness);
          if (score >= 0) best.offer(row, score);
        }
      }
    }
  }
  return { rows: best.rows, scores: best.scores, compared };
}

/** The same by comparing with every row: what `findMatches` is measured against. */
export function findByComparingAll(comparing: Comparing, columns: FlowColumns, asker: Asker, most: number): FoundRows {
  const best = new BestRows(most);
  for (let row = 0; row < columns.ids.length; row += 1) {
    const score = pairScore(comparing, asker, columns, row);
    if (score >= 0) best.offer(row, score);
  }
  return { rows: best.rows, scores: best.scores, compared: columns.ids.length };
}

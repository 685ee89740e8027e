import type { Material } from "../materials/material";
import type { ExchangeQuery } from "../precedents/precedent";
import { beginnings, type PrecedentTable } from "./precedent-table";

/**
 * How firmly each layer holds on to the one above it, in numbers of exchanges: with `chapter` 30, thirty precedents of the
 * chapter weigh as much as what was believed before them. Null: the layer says nothing.
 */
export interface Strengths {
  /** Exchanges that the table of typical takers is worth. */
  readonly takers: number;
  /** Exchanges that general popularity is worth within a material. */
  readonly material: number;
  readonly chapter: number | null;
  readonly donor: number | null;
  readonly exactCode: number | null;
}

/** Cases whose precedents are not looked at, by place in `cases`: 1 = left out. */
export type LeftOut = Uint8Array;

export interface Evidence {
  /** Places in `receivers` of those that some precedent looked at has, in rising order. */
  readonly candidates: Uint32Array;
  /** Logarithm of how common the receiver is. */
  readonly popularity: Float64Array;
  /** Logarithm of how much likelier the flow makes it. */
  readonly lift: Float64Array;
}

/** Part of an exchange that every receiver is credited with before any precedent is read. */
const credit = 0.5;

/** A query with what was recognised in it. */
export interface ReadQuery {
  readonly query: ExchangeQuery;
  readonly materials: readonly Material[];
}

interface Look {
  readonly table: PrecedentTable;
  readonly leftOut: LeftOut;
  readonly candidates: Uint32Array;
  /** Place among the candidates, by receiver; −1 = none. */
  readonly placeOf: Int32Array;
}

function lookAt(table: PrecedentTable, leftOut: LeftOut): { look: Look; counts: Float64Array } {
  const counts = new Float64Array(table.receivers.length);
  for (let row = 0; row < table.rows.length; row += 1)
    if (leftOut[table.caseOf[row] as number] === 0)
      counts[table.receiverOf[row] as number] =
        (counts[table.receiverOf[row] as number] as number) + (table.weights[row] as number);
  const candidates = Uint32Array.from([...counts.keys()].filter((receiver) => (counts[receiver] as number) > 0));
  const placeOf = new Int32Array(counts.length).fill(-1);
  candidates.forEach((receiver, place) => (placeOf[receiver] = place));
  return { look: { table, leftOut, candidates, placeOf }, counts };
}

/** Weighted count of the rows by candidate, and their sum. */
function count(look: Look, rows: Iterable<number>): { by: Float64Array; sum: number } {
  const by = new Float64Array(look.candidates.length);
  let sum = 0;
  for (const row of rows) {
    if (look.leftOut[look.table.caseOf[row] as number] !== 0) continue;
    const place = look.placeOf[look.table.receiverOf[row] as number] as number;
    const weight = look.table.weights[row] as number;
    by[place] = (by[place] as number) + weight;
    sum += weight;
  }
  return { by, sum };
}

const rowsOf = (index: ReadonlyMap<string, readonly number[]>, keys: readonly string[]): Iterable<number> =>
  keys.length === 1 ? (index.get(keys[0] as string) ?? []) : new Set(keys.flatMap((key) => index.get(key) ?? []));

/** Counts drawn towards what was believed before them. */
function drawn(look: Look, rows: Iterable<number>, before: Float64Array, strength: number | null): Float64Array {
  if (strength === null) return before;
  const { by, sum } = count(look, rows);
  return sum === 0
    ? before
    : by.map((value, place) => (value + strength * (before[place] as number)) / (sum + strength));
}

/** Shares of the candidates among the material's typical takers; each line is split evenly over those it covers. */
function takerShares(look: Look, material: Material): { by: Float64Array; sum: number } {
  const by = new Float64Array(look.candidates.length);
  let sum = 0;
  for (const { share, receivers } of look.table.takersByMaterial.get(material.id) ?? []) {
    const places = receivers.map((receiver) => look.placeOf[receiver] as number).filter((place) => place >= 0);
    for (const place of places) by[place] = (by[place] as number) + share / places.length;
    if (places.length > 0) sum += share;
  }
  return { by, sum };
}

function ofMaterial(look: Look, material: Material, before: Float64Array, strengths: Strengths): Float64Array {
  const takers = takerShares(look, material);
  const { by, sum } = count(look, look.table.rowsByMaterial.get(material.id) ?? []);
  const whole = strengths.takers * takers.sum + sum + strengths.material;
  return by.map(
    (value, place) =>
      (value + strengths.takers * (takers.by[place] as number) + strengths.material * (before[place] as number)) /
      whole,
  );
}

/**
 * What precedents and typical takers say about who takes a flow. Belief is passed down in layers, each drawn towards the
 * one before it: all precedents → chapter and subchapter of the waste code → donor's class → material (with its typical
 * takers) → exact waste code. Precedents of cases left out are not read, not even to know which receivers there are.
 */
export function evidenceFor(
  table: PrecedentTable,
  { query, materials }: ReadQuery,
  strengths: Strengths,
  leftOut: LeftOut,
): Evidence {
  const { look, counts } = lookAt(table, leftOut);
  const { candidates } = look;
  const all = candidates.reduce((sum, receiver) => sum + (counts[receiver] as number), 0);
  const common = Float64Array.from(
    candidates,
    (receiver) => ((counts[receiver] as number) + credit) / (all + credit * candidates.length),
  );
  const waste = (digits: number): Iterable<number> => rowsOf(table.rowsByWaste, beginnings(query.wasteCodes, digits));
  let belief = drawn(look, waste(2), common, strengths.chapter);
  belief = drawn(look, waste(4), belief, strengths.chapter);
  belief = drawn(look, rowsOf(table.rowsByDonor, beginnings(query.donorNace, 4)), belief, strengths.donor);
  if (materials.length > 0) {
    const parts = materials.map((material) => ofMaterial(look, material, belief, strengths));
    belief = belief.map((_, place) => parts.reduce((sum, part) => sum + (part[place] as number), 0) / parts.length);
  }
  belief = drawn(look, waste(6), belief, strengths.exactCode);
  return {
    candidates,
    popularity: common.map(Math.log),
    lift: belief.map((value, place) => Math.log(value / (common[place] as number))),
  };
}

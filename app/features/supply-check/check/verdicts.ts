import type { Outcome } from "~/features/criteria/requirement";

/**
 * Outcomes of many rows at once, one bit a row and 32 rows a word. A row passes when its bit stands in `pass`, is
 * unknown when it stands only in `possible`, and fails when it stands in neither; `pass` is always part of `possible`.
 */
export interface Verdicts {
  readonly pass: Uint32Array;
  readonly possible: Uint32Array;
}

export const wordsFor = (rows: number): number => (rows + 31) >>> 5;

export const emptyBits = (rows: number): Uint32Array => new Uint32Array(wordsFor(rows));

/** One bit for every row, none beyond the last. */
export function fullBits(rows: number): Uint32Array {
  const bits = emptyBits(rows).fill(0xffffffff);
  if (rows & 31) bits[bits.length - 1] = (1 << (rows & 31)) - 1;
  return bits;
}

export const hasBit = (bits: Uint32Array, row: number): boolean => (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

export function countBits(bits: Uint32Array): number {
  let count = 0;
  for (let index = 0; index < bits.length; index += 1) count += bitsIn(bits[index] as number);
  return count;
}

/** Bits set in one word. */
function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Calls back with each row whose bit is set, in order. */
export function forEachBit(bits: Uint32Array, visit: (row: number) => void): void {
  for (let index = 0; index < bits.length; index += 1) {
    for (let word = bits[index] as number; word !== 0; word &= word - 1) {
      visit((index << 5) + 31 - Math.clz32(word & -word));
    }
  }
}

export const andBits = (a: Uint32Array, b: Uint32Array): Uint32Array =>
  a.map((word, index) => word & (b[index] as number));
const orBits = (a: Uint32Array, b: Uint32Array): Uint32Array => a.map((word, index) => word | (b[index] as number));
export const butNot = (a: Uint32Array, b: Uint32Array): Uint32Array =>
  a.map((word, index) => word & ~(b[index] as number));

/** How many rows stand in both, without making the set. */
export function countBoth(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 1) count += bitsIn((a[index] as number) & (b[index] as number));
  return count;
}

/** Both must be met: fails when one fails, unknown when none fails and one is unknown. */
export const both = (a: Verdicts, b: Verdicts): Verdicts => ({
  pass: andBits(a.pass, b.pass),
  possible: andBits(a.possible, b.possible),
});

/** One is enough: fails only when both fail. */
export const either = (a: Verdicts, b: Verdicts): Verdicts => ({
  pass: orBits(a.pass, b.pass),
  possible: orBits(a.possible, b.possible),
});

/** What holds when nothing is asked. */
export const everything = (rows: number): Verdicts => ({ pass: fullBits(rows), possible: fullBits(rows) });
export const nothing = (rows: number): Verdicts => ({ pass: emptyBits(rows), possible: emptyBits(rows) });

export const outcomeOf = ({ pass, possible }: Verdicts, row: number): Outcome =>
  hasBit(pass, row) ? "pass" : hasBit(possible, row) ? "unknown" : "fail";

export interface Tally {
  readonly pass: number;
  readonly unknown: number;
  readonly fail: number;
}

/** Pass + unknown + fail = the rows looked at. */
export function tally({ pass, possible }: Verdicts, rows: number): Tally {
  const passing = countBits(pass);
  const open = countBits(possible);
  return { pass: passing, unknown: open - passing, fail: rows - open };
}

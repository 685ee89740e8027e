import { v7 } from "uuid";
import { newReference } from "~/shared/ids";
import { seededRandom } from "~/shared/random";

/** Everything that is left to chance in the example region: the same for the same seed, on every machine. */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  /** Time-ordered identifier of that moment. */
  id(moment: Date): string;
  reference(): string;
  shuffled<T>(items: readonly T[]): T[];
}

export function chance(seed: number): Chance {
  const next = seededRandom(seed);
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  // Asking for one of none is a fault of the content, found by its test.
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const bytes = new Uint8Array(16);
  let sequence = 0;
  return {
    next,
    between,
    pick,
    weighted(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) if ((left -= weight) < 0) return item;
      return pick(items)[0];
    },
    id(moment) {
      for (let i = 0; i < 16; i++) bytes[i] = Math.floor(next() * 256);
      sequence = (sequence + 1) % 0x7f_ff_ff_ff;
      return v7({ msecs: moment.getTime(), seq: sequence, random: bytes });
    },
    reference: () => newReference(next),
    shuffled(items) {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
      }
      return out;
    },
  };
}

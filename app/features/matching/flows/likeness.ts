import type { FlowColumns } from "./flow-columns";
import type { Vocabulary } from "./vocabulary";

/** What is left of a likeness where only the broader heading is shared. */
export const sameGroup = 0.4;
export const sameSubchapter = 0.6;
export const sameChapter = 0.2;

const countBits = (mask: number): number => {
  let [left, count] = [mask, 0];
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
};

/** Materials that both are, over those that the one with fewer is. */
export function materialValue(outs: FlowColumns, out: number, ins: FlowColumns, need: number): number {
  const [outLow, outHigh] = [outs.materialsLow[out] as number, outs.materialsHigh[out] as number];
  const [inLow, inHigh] = [ins.materialsLow[need] as number, ins.materialsHigh[need] as number];
  const both = countBits(outLow & inLow) + countBits(outHigh & inHigh);
  if (both === 0) return 0;
  return both / Math.min(countBits(outLow) + countBits(outHigh), countBits(inLow) + countBits(inHigh));
}

/** The same leaf of the category tree, or only the same group. */
export function categoryValue(outs: FlowColumns, out: number, ins: FlowColumns, need: number): number {
  const leaf = outs.category[out] as number;
  if (leaf >= 0 && leaf === ins.category[need]) return 1;
  const group = outs.group[out] as number;
  return group >= 0 && group === ins.group[need] ? sameGroup : 0;
}

/** The same waste code, subchapter or chapter. */
export function codeValue(outs: FlowColumns, out: number, ins: FlowColumns, need: number): number {
  const [a, b] = [outs.waste[out] as number, ins.waste[need] as number];
  if (a < 0 || b < 0) return 0;
  if (a === b) return 1;
  if (Math.floor(a / 100) === Math.floor(b / 100)) return sameSubchapter;
  return Math.floor(a / 10_000) === Math.floor(b / 10_000) ? sameChapter : 0;
}

/** Telling weight of the words both have, over the geometric mean of what each has. */
export function wordsValue(idf: Float32Array, outs: FlowColumns, out: number, ins: FlowColumns, need: number): number {
  let [a, b] = [outs.termStart[out] as number, ins.termStart[need] as number];
  const [endA, endB] = [outs.termStart[out + 1] as number, ins.termStart[need + 1] as number];
  let both = 0;
  while (a < endA && b < endB) {
    const [left, right] = [outs.terms[a] as number, ins.terms[b] as number];
    if (left === right) both += idf[left] as number;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return both === 0 ? 0 : Math.min(1, both / Math.sqrt((outs.termSum[out] as number) * (ins.termSum[need] as number)));
}

/** How well the trade of who needs it fits those that take such flows; 0 where either is not known. */
export function industryLikeness(
  vocabulary: Vocabulary,
  outs: FlowColumns,
  out: number,
  ins: FlowColumns,
  need: number,
): number {
  const [profile, trade] = [outs.profile[out] as number, ins.trade[need] as number];
  return profile < 0 || trade < 0 ? 0 : vocabulary.industry(profile, trade);
}

/** A firm that has stated nothing of what it needs: only its trade speaks for it. */
export const isBare = (ins: FlowColumns, need: number): boolean =>
  (ins.materialsLow[need] as number) === 0 &&
  (ins.materialsHigh[need] as number) === 0 &&
  (ins.group[need] as number) < 0 &&
  (ins.waste[need] as number) < 0 &&
  ins.termStart[need] === ins.termStart[need + 1];

import type { Factor, FactorWeights } from "./factors";
import { distanceValue, handlingValue, kmBetween, qualityValue, quantityValue, seasonValue } from "./fit";
import type { FlowColumns } from "./flow-columns";
import {
  categoryValue,
  codeValue,
  industryLikeness,
  isBare,
  materialValue,
  sameSubchapter,
  wordsValue,
} from "./likeness";
import type { Vocabulary } from "./vocabulary";

/** A firm without stated needs is suggested only where its trade takes such flows at least so well. */
export const leastIndustry = 0.3;

/** What two sides of a market are compared with. */
export interface Comparing {
  readonly vocabulary: Vocabulary;
  readonly weights: FactorWeights;
}

/** Values of the factors, each 0 to 1: what a trace shows. `scoreOf` adds up the same without making an object a pair. */
export function factorValues(
  { vocabulary }: Comparing,
  outs: FlowColumns,
  out: number,
  ins: FlowColumns,
  need: number,
): Readonly<Record<Factor, number>> {
  return {
    material: materialValue(outs, out, ins, need),
    category: categoryValue(outs, out, ins, need),
    code: codeValue(outs, out, ins, need),
    words: wordsValue(vocabulary.idf, outs, out, ins, need),
    industry: industryLikeness(vocabulary, outs, out, ins, need),
    quantity: quantityValue(outs, out, ins, need),
    season: seasonValue(outs.months[out] as number, ins.months[need] as number),
    distance: distanceValue(kmBetween(outs, out, ins, need)),
    handling: handlingValue(outs, out, ins, need),
    quality: qualityValue(outs, out, ins, need),
  };
}

/** Whether anything connects the two: a material, a category group, a waste subchapter, a telling word, or a trade alone. */
export const isConnected = (
  material: number,
  category: number,
  code: number,
  words: number,
  industry: number,
  bare: boolean,
): boolean =>
  material > 0 || category > 0 || code >= sameSubchapter || words > 0 || (bare && industry >= leastIndustry);

/**
 * Score of a pair, the sum of weight × value over the factors, 0 to 1; −1 where nothing connects the two. Asks no hard rule.
 * `least` is the score that is of any use and `distanceAtMost` the most that distance can be worth: a pair that cannot come so far
 * is given up (−1) before the dear part, the way and the demands, is worked out.
 */
export function scoreOf(
  { vocabulary, weights }: Comparing,
  outs: FlowColumns,
  out: number,
  ins: FlowColumns,
  need: number,
  least = -1,
  distanceAtMost = 1,
): number {
  const material = materialValue(outs, out, ins, need);
  const category = categoryValue(outs, out, ins, need);
  const code = codeValue(outs, out, ins, need);
  const words = wordsValue(vocabulary.idf, outs, out, ins, need);
  const industry = industryLikeness(vocabulary, outs, out, ins, need);
  if (!isConnected(material, category, code, words, industry, isBare(ins, need))) return -1;
  const cheap =
    weights.material * material +
    weights.category * category +
    weights.code * code +
    weights.words * words +
    weights.industry * industry +
    weights.quantity * quantityValue(outs, out, ins, need) +
    weights.season * seasonValue(outs.months[out] as number, ins.months[need] as number) +
    weights.handling * handlingValue(outs, out, ins, need);
  // A hair more than can be, so that rounding never gives up a pair that just comes so far.
  if (cheap + weights.distance * distanceAtMost + weights.quality + 1e-9 < least) return -1;
  return (
    cheap +
    weights.distance * distanceValue(kmBetween(outs, out, ins, need)) +
    weights.quality * qualityValue(outs, out, ins, need)
  );
}

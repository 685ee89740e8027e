import { fitChoices, type Choice } from "./conditional-logit";
import { evidenceFor, type LeftOut, type Strengths } from "./evidence";
import type { PrecedentTable } from "./precedent-table";

/** What a ranking counts with; learned from precedents, never from the flow it is used on. */
export interface RankingModel {
  readonly strengths: Strengths;
  /** Weights of the logarithms of popularity and of lift. */
  readonly weights: readonly [popularity: number, lift: number];
  /** Precedents it was learned from; 0 = too few, as given. */
  readonly learnedFrom: number;
}

const plainStrengths: Strengths = { takers: 20, material: 5, chapter: null, donor: null, exactCode: null };

/** The model where there is too little to learn from. */
export const plainModel: RankingModel = { strengths: plainStrengths, weights: [1, 1], learnedFrom: 0 };

/** The strengths a search begins with, and the values tried, one layer after the other. */
export interface StrengthSearch {
  readonly start: Strengths;
  readonly tried: { readonly [Layer in keyof Strengths]: readonly Strengths[Layer][] };
}

/** The table of typical takers is never worth more than forty exchanges: what happened must be able to correct it. */
const tried: StrengthSearch["tried"] = {
  takers: [10, 20, 40],
  material: [2, 5, 10],
  chapter: [null, 30, 10],
  exactCode: [null, 50, 20],
  donor: [null, 50, 20],
};

export const plainSearch: StrengthSearch = { start: plainStrengths, tried };

const fewest = 20;
/** More precedents than this tell nothing new about six numbers; an even sample of them is used. */
const mostUsed = 400;
/** Most shares worked out for one trial: with many receivers the sample is smaller. */
const mostShares = 200_000;

function evenSample<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)] as T);
}

/**
 * Learns from the precedents of the cases that are not left out: each of them is ranked in turn with its own case left out as
 * well, and the strengths and weights are kept under which what happened was likeliest. A case with many rows counts as the
 * square root of their number.
 */
export function learnModel(
  table: PrecedentTable,
  leftOut: LeftOut,
  { start, tried: values }: StrengthSearch = plainSearch,
): RankingModel {
  const usable = [...table.rows.keys()].filter((row) => leftOut[table.caseOf[row] as number] === 0);
  const sizes = new Map<number, number>();
  for (const row of usable) sizes.set(table.caseOf[row] as number, (sizes.get(table.caseOf[row] as number) ?? 0) + 1);
  const most = Math.max(fewest, Math.min(mostUsed, Math.floor(mostShares / table.receivers.length)));
  const sample = evenSample(usable, most);

  const choicesUnder = (strengths: Strengths): Choice[] =>
    sample.flatMap((row) => {
      const own = table.caseOf[row] as number;
      const without = leftOut.slice();
      without[own] = 1;
      const read = { query: table.rows[row] as (typeof table.rows)[number], materials: table.materialsOf[row] ?? [] };
      const { candidates, popularity, lift } = evidenceFor(table, read, strengths, without);
      const chosen = candidates.indexOf(table.receiverOf[row] as number);
      return chosen < 0 ? [] : [{ features: [popularity, lift], chosen, weight: 1 / Math.sqrt(sizes.get(own) ?? 1) }];
    });

  const modelUnder = (strengths: Strengths): RankingModel & { likelihood: number } => {
    const choices = choicesUnder(strengths);
    if (choices.length < fewest) return { ...plainModel, likelihood: Number.NEGATIVE_INFINITY };
    const { weights, likelihood } = fitChoices(choices, 2);
    return {
      strengths,
      weights: [weights[0] as number, weights[1] as number],
      learnedFrom: choices.length,
      likelihood,
    };
  };

  let best = modelUnder(start);
  if (best.learnedFrom === 0) return plainModel;
  for (const layer of Object.keys(values) as (keyof Strengths)[]) {
    for (const value of values[layer]) {
      const model = modelUnder({ ...best.strengths, [layer]: value });
      if (model.likelihood > best.likelihood + 1e-9) best = model;
    }
  }
  return { strengths: best.strengths, weights: best.weights, learnedFrom: best.learnedFrom };
}

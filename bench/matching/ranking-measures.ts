import { seededRandom } from "~/shared/random";

/** Reciprocal rank and hits of one query; 0 where the right answer is not among the candidates. */
export interface QueryResult {
  readonly caseId: string;
  readonly rank: number;
}

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Measures {
  readonly mrr: Interval;
  readonly hits: readonly [one: number, five: number, ten: number];
}

export const reciprocal = ({ rank }: QueryResult): number => (rank === 0 ? 0 : 1 / rank);

const mean = (list: readonly number[]): number =>
  list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);

const resamples = 2_000;

/** Draws whole cases again and again: rows of one case are no independent findings. */
export function bootstrap(
  results: readonly (readonly QueryResult[])[],
  statistic: (drawn: readonly (readonly QueryResult[])[]) => number,
): Interval {
  const random = seededRandom(11);
  const byCase = new Map<string, number[]>();
  (results[0] ?? []).forEach(({ caseId }, place) => byCase.set(caseId, [...(byCase.get(caseId) ?? []), place]));
  const cases = [...byCase.values()];
  const values = Array.from({ length: resamples }, () => {
    const places = cases.flatMap(() => cases[Math.floor(random() * cases.length)] ?? []);
    return statistic(results.map((list) => places.map((place) => list[place] as QueryResult)));
  }).sort((a, b) => a - b);
  const at = (share: number): number => values[Math.floor(share * (values.length - 1))] as number;
  return { value: statistic(results), low: at(0.025), high: at(0.975) };
}

export const meanReciprocal = (results: readonly QueryResult[]): number => mean(results.map(reciprocal));

/** MRR with its 95 % interval, and the shares found among the first 1, 5 and 10. */
export function measure(results: readonly QueryResult[]): Measures {
  const within = (most: number): number => mean(results.map(({ rank }) => (rank > 0 && rank <= most ? 1 : 0)));
  return {
    mrr: bootstrap([results], ([drawn = []]) => meanReciprocal(drawn)),
    hits: [within(1), within(5), within(10)],
  };
}

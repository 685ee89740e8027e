/** One choice among candidates: values of each feature by candidate, which was chosen, and how much the choice counts. */
export interface Choice {
  readonly features: readonly Float64Array[];
  readonly chosen: number;
  readonly weight: number;
}

/** Probabilities proportional to exp(Σ weight × feature). */
export function choiceShares(features: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const scores = (features[0] ?? new Float64Array()).map((_, candidate) =>
    features.reduce((sum, feature, index) => sum + (weights[index] as number) * (feature[candidate] as number), 0),
  );
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Solves a small symmetric positive system by Gauss–Jordan elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] as number]);
  for (let pivot = 0; pivot < rows.length; pivot += 1) {
    const head = rows[pivot] as number[];
    for (let other = 0; other < rows.length; other += 1) {
      if (other === pivot) continue;
      const row = rows[other] as number[];
      const factor = (row[pivot] as number) / (head[pivot] as number);
      for (let column = pivot; column < row.length; column += 1)
        row[column] = (row[column] as number) - factor * (head[column] as number);
    }
  }
  return rows.map((row, index) => (row.at(-1) as number) / (row[index] as number));
}

/** A weight is drawn towards 1, the value of plain Bayes, as hard as by this share of all choices. */
const ridge = 0.02;
const mostSteps = 12;

/**
 * Weights under which the choices were likeliest (Newton's method; the likelihood has one summit), drawn a little towards 1,
 * and the mean log-likelihood there.
 */
export function fitChoices(choices: readonly Choice[], features: number): { weights: number[]; likelihood: number } {
  let weights = Array.from({ length: features }, () => 1);
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  let likelihood = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < mostSteps; step += 1) {
    const gradient = weights.map((weight) => -ridge * (weight - 1));
    const curvature = weights.map((_, row) => weights.map((_unused, column) => (row === column ? ridge : 0)));
    likelihood = 0;
    for (const { features: values, chosen, weight } of choices) {
      const shares = choiceShares(values, weights);
      likelihood += (weight / total) * Math.log(shares[chosen] as number);
      const means = values.map((feature) =>
        feature.reduce((sum, value, place) => sum + value * (shares[place] as number), 0),
      );
      values.forEach((feature, row) => {
        gradient[row] =
          (gradient[row] as number) + (weight / total) * ((feature[chosen] as number) - (means[row] as number));
        values.forEach((other, column) => {
          const product = feature.reduce(
            (sum, value, place) => sum + value * (other[place] as number) * (shares[place] as number),
            0,
          );
          const line = curvature[row] as number[];
          line[column] =
            (line[column] as number) +
            (weight / total) * (product - (means[row] as number) * (means[column] as number));
        });
      });
    }
    const change = solve(curvature, gradient).map((value) => Math.max(-1, Math.min(1, value)));
    weights = weights.map((weight, index) => weight + (change[index] as number));
    if (change.every((value) => Math.abs(value) < 1e-6)) break;
  }
  return { weights, likelihood };
}

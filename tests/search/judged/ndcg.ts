/** Normalised discounted cumulative gain of the first ten, gain 2^grade − 1. */
export function ndcgAt10(found: readonly string[], grades: Readonly<Record<string, number>>): number {
  const gain = (grade: number, place: number): number => (2 ** grade - 1) / Math.log2(place + 2);
  const got = found.slice(0, 10).reduce((sum, key, place) => sum + gain(grades[key] ?? 0, place), 0);
  const best = Object.values(grades)
    .sort((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, grade, place) => sum + gain(grade, place), 0);
  return best === 0 ? 0 : got / best;
}

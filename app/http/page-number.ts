/** The page asked for (`?sida=3`): 1 when absent or nonsense, at most `limit`. */
export function pageNumber(query: URLSearchParams, limit = 10_000): number {
  const page = Number(query.get("sida") ?? 1);
  return Number.isInteger(page) && page >= 1 ? Math.min(page, limit) : 1;
}

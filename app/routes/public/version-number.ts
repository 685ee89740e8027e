/** A version in the address (`?version=2`); undefined when it is none, 0 when it is nonsense, which no version has. */
export function versionNumber(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === "") return undefined;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0;
}

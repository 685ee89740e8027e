import { hasExampleOrganizations } from "./viewer-store.server";

let known: { value: boolean; until: number } | undefined;

/** True while the installation holds the invented example region. Looked up at most once a minute. */
export async function isDemo(now = Date.now()): Promise<boolean> {
  if (known && known.until > now) return known.value;
  known = { value: await hasExampleOrganizations(), until: now + 60_000 };
  return known.value;
}

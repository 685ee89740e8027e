const part = "[a-z0-9_-][a-z0-9._-]*";
const safe = new RegExp(`^${part}(?:/${part})*$`);

/** A key that stays inside its store on every system: no `..`, no absolute path, no hidden or odd name. */
export const isSafeKey = (key: string): boolean => key.length <= 300 && safe.test(key) && !key.includes("..");

/** The key, or a fault: keys are made by our own code, never taken from outside. */
export function safeKey(key: string): string {
  if (!isSafeKey(key)) throw new Error(`Unsafe storage key: ${JSON.stringify(key.slice(0, 80))}`);
  return key;
}

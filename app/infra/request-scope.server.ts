import { AsyncLocalStorage } from "node:async_hooks";

type Scope = Map<string, Promise<unknown>>;

// Found under a name rather than made twice: the web server and the built application each hold a copy of this file.
const slot = Symbol.for("tillvara.request-scope");
const holder = globalThis as { [slot]?: AsyncLocalStorage<Scope> };
const scopes = (holder[slot] ??= new AsyncLocalStorage<Scope>());

/** Runs what answers one request that only reads. A request that changes something has no scope: it reads anew after it. */
export const readingScope = <T>(run: () => T): T => scopes.run(new Map(), run);

/**
 * What the loaders of one page all ask for, looked up once and gone with the answer. The name says everything that the
 * answer depends on. Outside a reading request nothing is kept.
 */
export function oncePerReading<T>(name: string, look: () => Promise<T>): Promise<T> {
  const scope = scopes.getStore();
  if (!scope) return look();
  const found = scope.get(name) as Promise<T> | undefined;
  if (found) return found;
  const looked = look();
  scope.set(name, looked);
  return looked;
}

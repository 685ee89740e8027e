/** One kind of request that can be asked again and again; `index` says which of the prepared ones. */
export type Ask = (index: number) => Promise<void>;

export interface Round {
  /** Milliseconds of each request that was answered. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  readonly faults: number;
}

export interface RoundPlan {
  readonly from: number;
  readonly count: number;
  readonly concurrency: number;
  /** After so many milliseconds no new request is sent. */
  readonly budgetMs: number;
}

/** A closed loop: `concurrency` askers, each sending its next request when the last one is answered. */
export async function runRound(ask: Ask, { from, count, concurrency, budgetMs }: RoundPlan): Promise<Round> {
  const latencies: number[] = [];
  let next = from;
  let faults = 0;
  const started = performance.now();
  const asker = async (): Promise<void> => {
    while (next < from + count && performance.now() - started < budgetMs) {
      const sent = performance.now();
      try {
        await ask(next++);
        latencies.push(performance.now() - sent);
      } catch {
        faults += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, asker));
  return { latencies, seconds: (performance.now() - started) / 1000, faults };
}

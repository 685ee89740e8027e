import { summarise, type Latencies } from "./percentiles";
import type { Subject } from "./subject";

export interface Row extends Latencies {
  readonly subject: string;
  readonly listings: number;
  readonly concurrency: number;
  readonly requestsPerSecond: number;
  readonly faults: number;
}

export interface Plan {
  readonly listings: number;
  readonly concurrency: number;
  /** Requests a subject, unless its seconds run out first. */
  readonly requests: number;
  readonly seconds: number;
  /** Heard after every round. */
  readonly afterRound?: () => void;
}

const rounds = 12;

/**
 * Measures subjects turn by turn in short rounds, each round in another order: what disturbs the machine disturbs all
 * alike, and their ratios hold where their absolute times do not.
 */
export async function sideBySide(subjects: readonly Subject[], plan: Plan): Promise<Row[]> {
  const taken = subjects.map(() => ({ latencies: [] as number[], seconds: 0, faults: 0 }));
  const count = Math.ceil(plan.requests / rounds);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < subjects.length; turn++) {
      const place = (turn + round) % subjects.length;
      const sum = taken[place];
      const done = await subjects[place]?.round({
        from: round * count,
        count,
        concurrency: plan.concurrency,
        budgetMs: (plan.seconds * 1000) / rounds,
      });
      if (!sum || !done) continue;
      sum.latencies.push(...done.latencies);
      sum.seconds += done.seconds;
      sum.faults += done.faults;
    }
    plan.afterRound?.();
  }
  return taken.map(({ latencies, seconds, faults }, index) => ({
    subject: subjects[index]?.name ?? "",
    listings: plan.listings,
    concurrency: plan.concurrency,
    ...summarise(latencies),
    requestsPerSecond: seconds > 0 ? latencies.length / seconds : 0,
    faults,
  }));
}

import type { MatchEffect } from "~/features/matching/flows/effect";
import { effectsOfPairs } from "~/features/matching/suggesting/effects-of-pairs.server";
import { runningFlowsOf } from "~/features/matching/keeping/flows-of-firm.server";
import { isClosed, type AdvisingCase } from "./case";
import { pairOfCase } from "./pair-of-case";

/** What a case is thought to do in a year; null = nobody knows. */
export interface CaseEffect {
  readonly kgCo2e: number | null;
  readonly tonnesPerYear: number | null;
  /** Why nobody knows, of a case that runs: no flows of its firms tell, or what the estimate lacks. */
  readonly none?: "no_flows" | Extract<MatchEffect["climate"], { ok: false }>["reason"];
}

const stated = ({ subject: { kgCo2e, tonnesPerYear }, stage }: AdvisingCase): CaseEffect => ({
  kgCo2e,
  tonnesPerYear,
  ...(kgCo2e === null && !isClosed(stage) ? { none: "no_flows" } : {}),
});

/**
 * Effect of each case by its id: as it was worked out when the case began, else, for one that runs, from the flows of its two firms
 * as they are now, with the amount that the adviser has stated where there is one.
 */
export async function effectsOfCases(
  advisersId: string,
  cases: readonly AdvisingCase[],
): Promise<ReadonlyMap<string, CaseEffect>> {
  const effects = new Map(cases.map((one) => [one.id, stated(one)]));
  const unknown = cases.filter(
    ({ subject, stage, giver, receiver }) => subject.kgCo2e === null && !isClosed(stage) && giver && receiver,
  );
  if (unknown.length === 0) return effects;
  const flows = await runningFlowsOf(
    advisersId,
    unknown.flatMap(({ giver, receiver }) => [giver, receiver].flatMap((firm) => firm?.id ?? [])),
  );
  const pairs = unknown.flatMap((one) => {
    const pair = pairOfCase(one, flows);
    return pair ? [{ ...pair, id: one.id, tonnesPerYear: one.subject.tonnesPerYear }] : [];
  });
  for (const [id, { kgPerYear, climate }] of await effectsOfPairs(pairs))
    effects.set(id, {
      kgCo2e: climate.ok ? climate.estimate.totalKg : null,
      ...(climate.ok ? {} : { none: climate.reason }),
      tonnesPerYear: kgPerYear === null ? null : kgPerYear / 1000,
    });
  return effects;
}

import type { ProcurementLimit } from "~/features/reference/procurement-limits";
import type { IsoDate } from "~/shared/dates";
import type { Procedure, Regime } from "../tender";
import { proceduresFor, type PossibleProcedure } from "./procedures";
import type { WayQuery } from "./read-way";
import { regimeFor, type RegimeVerdict } from "./regime";
import { timelineFor } from "./timeline";
import type { Timeline } from "./timeline-model";

export interface Way {
  readonly verdict: RegimeVerdict;
  /** Procedures of each regime that is possible. */
  readonly possible: readonly { readonly regime: Regime; readonly procedures: readonly PossibleProcedure[] }[];
  /** What the timeline is reckoned for; null while no regime is possible. */
  readonly chosen: { readonly regime: Regime; readonly procedure: Procedure } | null;
  readonly timeline: Timeline | null;
}

/** From a question to the regime, its procedures with their shortest times, and a timeline of the one looked at. */
export function reckonWay(rows: readonly ProcurementLimit[], query: WayQuery, today: IsoDate): Way {
  const { authority, purchase, day, valueMinor, checkedThresholdMinor, conditions } = query;
  const verdict = regimeFor(rows, { authority, purchase, day, valueMinor, checkedThresholdMinor });
  const regimes: readonly Regime[] = verdict.known ? [verdict.regime] : verdict.possible;
  const possible = regimes.map((regime) => ({
    regime,
    procedures: proceduresFor(rows, regime, conditions, authority, day),
  }));
  const regime = regimes.find((one) => one === query.regime) ?? regimes.at(-1);
  const list = possible.find((one) => one.regime === regime)?.procedures ?? [];
  const procedure = (list.find((one) => one.procedure === query.procedure) ?? list[0])?.procedure;
  if (!regime || !procedure) return { verdict, possible, chosen: null, timeline: null };
  const { applyBy, questionsUntil, deadline, awardOn, contractOn } = query;
  const days = { publication: day, applyBy, questionsUntil, deadline, awardOn, contractOn, today };
  const timeline = timelineFor(rows, { regime, procedure, authority, conditions, ...days });
  return { verdict, possible, chosen: { regime, procedure }, timeline };
}

import { yearlyAmount } from "./amounts";
import { startingWeights, type FactorWeights } from "./factors";
import type { Flow } from "./flow";
import { matchesOf, type FlowMarket, type FoundMatch } from "./market";
import { readFlow } from "./read-flow";

const byScore = (a: FoundMatch, b: FoundMatch): number =>
  b.score - a.score || (a.outId < b.outId ? -1 : a.outId > b.outId ? 1 : a.inId < b.inId ? -1 : 1);

/** Everything for a firm: who could use what it gives and who has what it needs, the best first. */
export function matchesForFirm(
  market: FlowMarket,
  organizationId: string,
  weights: FactorWeights = startingWeights,
): FoundMatch[] {
  const own = [...market.flows.values()].filter((flow) => flow.organizationId === organizationId);
  return own.flatMap((flow) => matchesOf(market, flow, weights)).sort(byScore);
}

/** Who could supply a tender's lot. */
export interface LotSuppliers {
  /** Each could supply all of it, the best first. */
  readonly alone: readonly FoundMatch[];
  /** The best that together come as far as `coveredShare`, where nobody can alone; of each firm all flows that match. */
  readonly together: readonly FoundMatch[];
  /** Share of the amount that `together` covers, at most 1; null where the lot's amount cannot be compared. */
  readonly coveredShare: number | null;
  /** Match, but how much they have is not known or measured otherwise. */
  readonly amountUnknown: readonly FoundMatch[];
}

/** Most suppliers named of each kind; what is named together is all that the share counts. */
export const mostNamed = 20;

/**
 * Who of those found could supply a lot, asked for as a need of the authority. `found`: what matches it and whoever asks may see, as
 * `matchesOf` ranks them: no supplier's figures are read, and nobody who is not seen takes a place or is counted.
 */
export function suppliersOfLot(market: FlowMarket, lot: Flow, found: readonly FoundMatch[]): LotSuppliers {
  const wanted = yearlyAmount(readFlow(lot).flow);
  const amountOf = ({ outId }: FoundMatch): number | null => {
    const out = market.flows.get(outId);
    const amount = out ? yearlyAmount(out) : null;
    return wanted === null || amount?.measure !== wanted.measure ? null : amount.value;
  };
  const known = found.filter((match) => amountOf(match) !== null);
  const amountUnknown = found.filter((match) => amountOf(match) === null).slice(0, mostNamed);
  if (wanted === null) return { alone: [], together: [], coveredShare: null, amountUnknown };
  const alone = known.filter((match) => (amountOf(match) ?? 0) >= wanted.value).slice(0, mostNamed);
  if (alone.length > 0) return { alone, together: [], coveredShare: 1, amountUnknown };
  const together: FoundMatch[] = [];
  let sum = 0;
  for (const match of known) {
    if (sum >= wanted.value || together.length === mostNamed) break;
    together.push(match);
    sum += amountOf(match) ?? 0;
  }
  return { alone, together, coveredShare: Math.min(1, sum / wanted.value), amountUnknown };
}

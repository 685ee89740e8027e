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

/** Most suppliers looked at for one lot. */
const mostSuppliers = 100;

/** A lot is asked for as a need of the authority. Rows stand as `matchesOf` ranks them: no supplier's figures are read. */
export function suppliersOfLot(market: FlowMarket, lot: Flow, weights: FactorWeights = startingWeights): LotSuppliers {
  const found = matchesOf(market, lot, weights, mostSuppliers);
  const need = readFlow(lot).flow;
  const wanted = yearlyAmount(need);
  const amountOf = ({ outId }: FoundMatch): number | null => {
    const out = market.flows.get(outId);
    const amount = out ? yearlyAmount(out) : null;
    return wanted === null || amount?.measure !== wanted.measure ? null : amount.value;
  };
  const known = found.filter((match) => amountOf(match) !== null);
  const amountUnknown = found.filter((match) => amountOf(match) === null);
  if (wanted === null) return { alone: [], together: [], coveredShare: null, amountUnknown };
  const alone = known.filter((match) => (amountOf(match) ?? 0) >= wanted.value);
  if (alone.length > 0) return { alone, together: [], coveredShare: 1, amountUnknown };
  const together: FoundMatch[] = [];
  let sum = 0;
  for (const match of known) {
    if (sum >= wanted.value) break;
    together.push(match);
    sum += amountOf(match) ?? 0;
  }
  return { alone, together, coveredShare: Math.min(1, sum / wanted.value), amountUnknown };
}

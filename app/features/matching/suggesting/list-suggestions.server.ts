import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { ok, type Result } from "~/shared/result";
import { adviserOf } from "../adviser-standing.server";
import type { FactorWeights } from "../flows/factors";
import type { FlowMarket } from "../flows/market";
import { traceOf } from "../flows/trace";
import { findFlowsByIds } from "../keeping/flow-store.server";
import { homeRegion as region } from "../learning/home-region";
import { weightsNow } from "../learning/weights-now.server";
import { comparableFlow, marketNow } from "./market.server";
import { findSuggested, type MatchRow } from "./match-store.server";
import type { Suggestion } from "./suggestion";
import { assumedPairs } from "./assumed-takers.server";

export interface SuggestionFilter {
  readonly municipality: string | null;
  readonly group: string | null;
  readonly flowId: string | null;
  readonly firmId: string | null;
}

/** Most pairs on one page: an adviser works through the best and asks narrower for the rest. */
const mostShown = 24;

/** Pairs of flows with the score of today, the best first; those that a rule shuts out by now are left out. */
export async function suggestionsOf(
  rows: readonly Pick<MatchRow, "outId" | "inId">[],
  market: FlowMarket,
  weights: FactorWeights,
): Promise<Suggestion[]> {
  const ids = rows.flatMap(({ outId, inId }) => [outId, inId]);
  const flows = new Map((await findFlowsByIds([...new Set(ids)])).map((flow) => [flow.id, flow]));
  return rows
    .flatMap(({ outId, inId }) => {
      const [out, need] = [flows.get(outId), flows.get(inId)];
      if (!out || !need) return [];
      const trace = traceOf(market, comparableFlow(out), comparableFlow(need), weights);
      return trace.refusal === null && trace.connected ? [{ out, need, trace }] : [];
    })
    .sort((a, b) => b.trace.score - a.trace.score || (a.out.id + a.need.id < b.out.id + b.need.id ? -1 : 1));
}

export interface ListedSuggestions {
  readonly suggestions: readonly Suggestion[];
  /** Firms that typically take such a flow and have stated no need: assumptions, after everything stated. */
  readonly assumed: readonly Suggestion[];
  readonly acts: boolean;
}

/** The best pairs that the adviser's organization may see and has not decided on. */
export async function listSuggestions(
  actor: Actor,
  filter: SuggestionFilter,
): Promise<Result<ListedSuggestions, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const { organizationId: adviserId, acts } = adviser.value;
  const { municipality, group } = filter;
  const [flowId, firmId] = [isId(filter.flowId) ? filter.flowId : null, isId(filter.firmId) ? filter.firmId : null];
  const asked = { adviserId, region, municipality, group, flowId, firmId };
  const rows = await findSuggested(asked, mostShown);
  const [{ market }, { weights }] = [await marketNow(), await weightsNow()];
  const suggestions = await suggestionsOf(rows, market, weights);
  return ok({ suggestions, assumed: await assumedPairs(market, weights, asked), acts });
}

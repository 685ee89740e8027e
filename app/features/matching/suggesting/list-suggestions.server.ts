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
import { findSuggested, type MatchFilter, type MatchRow } from "./match-store.server";
import type { Suggestion } from "./suggestion";
import { assumedPairs } from "./assumed-takers.server";

export interface SuggestionFilter {
  readonly municipality: string | null;
  readonly group: string | null;
  readonly flowId: string | null;
  readonly firmId: string | null;
}

/** Pairs on one page. */
const pageSize = 10;
/** Pairs that count as shown beside one that is decided on. */
const mostBeside = 24;

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
  /** Firms that typically take such a flow and have stated no need: assumptions, after everything stated, on the last page. */
  readonly assumed: readonly Suggestion[];
  /** How many stated pairs there are, and on which page of how many these stand. */
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly acts: boolean;
}

type FoundPage = Awaited<ReturnType<typeof findSuggested>> & { readonly page: number };

/** One page of pairs as they are kept; the last one where there are fewer pages. */
async function pageOf(asked: MatchFilter, page: number): Promise<FoundPage> {
  const found = await findSuggested(asked, { limit: pageSize, offset: (page - 1) * pageSize });
  if (found.rows.length > 0 || page === 1) return { ...found, page };
  const { total } = await findSuggested(asked, { limit: 1 });
  return pageOf(asked, Math.max(1, Math.ceil(total / pageSize)));
}

const idsOf = ({ flowId, firmId }: SuggestionFilter) => ({
  flowId: isId(flowId) ? flowId : null,
  firmId: isId(firmId) ? firmId : null,
});

/** The best pairs with that flow, as they were shown beside the one that is decided on. */
export async function suggestedBeside(actor: Actor, flowId: string): Promise<Result<readonly Suggestion[], AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const asked = {
    adviserId: adviser.value.organizationId,
    region,
    municipality: null,
    group: null,
    flowId,
    firmId: null,
  };
  const { rows } = await findSuggested(asked, { limit: mostBeside });
  const [{ market }, { weights }] = [await marketNow(), await weightsNow()];
  return ok(await suggestionsOf(rows, market, weights));
}

/** The pairs that the adviser's organization may see and has not decided on, the best first, page by page. */
export async function listSuggestions(
  actor: Actor,
  filter: SuggestionFilter,
  page = 1,
): Promise<Result<ListedSuggestions, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const { organizationId: adviserId, acts } = adviser.value;
  const { municipality, group } = filter;
  const asked = { adviserId, region, municipality, group, ...idsOf(filter) };
  const { rows, total, page: shown } = await pageOf(asked, page);
  const [{ market }, { weights }] = [await marketNow(), await weightsNow()];
  const suggestions = await suggestionsOf(rows, market, weights);
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const assumed = shown === pageCount ? await assumedPairs(market, weights, asked) : [];
  return ok({ suggestions, assumed, total, page: shown, pageCount, acts });
}

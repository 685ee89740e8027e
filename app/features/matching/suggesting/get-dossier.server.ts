import { today } from "~/infra/clock/clock.server";
import { dutiesFor, type Duty } from "~/features/catalogue/legal/legal-duties";
import { groupOf } from "~/features/reference/category";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { adviserOf } from "../adviser-standing.server";
import { effectOf, type MatchEffect } from "../flows/effect";
import { traceOf } from "../flows/trace";
import { findFlowsByIds } from "../keeping/flow-store.server";
import type { Flow } from "../flows/flow";
import { isSeenBy, type StoredFlow } from "../keeping/stored-flow";
import type { Verdict } from "../learning/decision";
import { findLog } from "../learning/decision-store.server";
import { standingDecisions } from "../learning/learn-weights";
import { homeRegion as region } from "../learning/home-region";
import { weightsNow } from "../learning/weights-now.server";
import { comparableFlow, effectFactors, marketNow } from "./market.server";
import { yearOf, type MatchYear } from "./match-year";
import type { Suggestion } from "./suggestion";

export interface Dossier extends Suggestion {
  /** Kilometres by road; null where a place is not known. */
  readonly km: number | null;
  readonly effect: MatchEffect;
  readonly year: MatchYear | null;
  readonly duties: readonly Duty[];
  /** What the advisers have decided on the pair, the latest last, and the case that came of it. */
  readonly decided: readonly { readonly verdict: Verdict; readonly at: string; readonly caseId: string | null }[];
  readonly acts: boolean;
}

/** What is worked out of two flows, whoever may see it. */
export async function describePair(pair: {
  readonly out: StoredFlow;
  readonly need: StoredFlow;
  /** The two as the engine compares them. */
  readonly compared: readonly [Flow, Flow];
}): Promise<Omit<Dossier, "decided" | "acts">> {
  const { out, need, compared } = pair;
  const [{ market }, { weights }] = [await marketNow(), await weightsNow()];
  const trace = traceOf(market, ...compared, weights);
  const stated = trace.lines.find(({ factor }) => factor === "distance")?.evidence.km;
  const km = typeof stated === "number" ? stated : null;
  return {
    out,
    need,
    trace,
    km,
    effect: effectOf(...compared, km, null, effectFactors(compared[0])),
    year: yearOf(...compared),
    duties: out.legalStatus === null ? [] : dutiesFor(out.legalStatus, today(), groupOf(out.categoryCode ?? "")),
  };
}

/** Everything about a pair, for advisers who may see both of its sides; to anybody else it does not exist. */
export async function getDossier(actor: Actor, outId: string, inId: string): Promise<Result<Dossier, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const flows = isId(outId) && isId(inId) ? await findFlowsByIds([outId, inId]) : [];
  const seen = flows.filter((flow) => isSeenBy(flow, adviser.value.organizationId));
  const [out, need] = [seen.find(({ id }) => id === outId), seen.find(({ id }) => id === inId)];
  if (out?.direction !== "out" || need?.direction !== "in") return err(appError("not_found"));
  const described = await describePair({ out, need, compared: [comparableFlow(out), comparableFlow(need)] });
  const log = await findLog(region);
  const standing = new Set(standingDecisions(log, region).map(({ id }) => id));
  return ok({
    ...described,
    decided: log.flatMap((entry) =>
      entry.kind === "decided" &&
      standing.has(entry.id) &&
      entry.outId === outId &&
      entry.inId === inId &&
      entry.organizationId === adviser.value.organizationId
        ? [{ verdict: entry.verdict, at: entry.at, caseId: entry.caseId }]
        : [],
    ),
    acts: adviser.value.acts,
  });
}

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
import { isSeenBy } from "../keeping/stored-flow";
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

/** Everything about a pair, for advisers who may see both of its sides; to anybody else it does not exist. */
export async function getDossier(actor: Actor, outId: string, inId: string): Promise<Result<Dossier, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const flows = isId(outId) && isId(inId) ? await findFlowsByIds([outId, inId]) : [];
  const seen = flows.filter((flow) => isSeenBy(flow, adviser.value.organizationId));
  const [out, need] = [seen.find(({ id }) => id === outId), seen.find(({ id }) => id === inId)];
  if (out?.direction !== "out" || need?.direction !== "in") return err(appError("not_found"));
  const [{ market }, { weights }, log] = [await marketNow(), await weightsNow(), await findLog(region)];
  const [a, b] = [comparableFlow(out), comparableFlow(need)];
  const trace = traceOf(market, a, b, weights);
  const km = trace.lines.find(({ factor }) => factor === "distance")?.evidence.km;
  const distance = typeof km === "number" ? km : null;
  const standing = new Set(standingDecisions(log, region).map(({ id }) => id));
  return ok({
    out,
    need,
    trace,
    km: distance,
    effect: effectOf(a, b, distance, null, effectFactors(a)),
    year: yearOf(a, b),
    duties: out.legalStatus === null ? [] : dutiesFor(out.legalStatus, today(), groupOf(out.categoryCode ?? "")),
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

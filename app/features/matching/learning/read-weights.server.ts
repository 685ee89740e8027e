import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { adviserOf } from "../adviser-standing.server";
import { startingWeights } from "../flows/factors";
import { findFlowsByIds } from "../keeping/flow-store.server";
import { isSeenBy } from "../keeping/stored-flow";
import { findLog, type LoggedEntry } from "./decision-store.server";
import { learnWeights, standingDecisions, stepsOf, type LearnedWeights } from "./learn-weights";
import { replayDecisions, type Replayed } from "./replay";
import { homeRegion as region } from "./home-region";
import { countPairs } from "../suggesting/match-store.server";

export interface WeightsPage {
  readonly learned: LearnedWeights;
  readonly start: typeof startingWeights;
  readonly replayed: readonly (Replayed & {
    readonly at: string;
    readonly own: boolean;
    readonly out: string | null;
    readonly need: string | null;
    readonly steps: ReturnType<typeof stepsOf>;
  })[];
  readonly takenBack: number;
  /** Pairs as they are kept, and how many of them were last worked out with the weights as they are now. */
  readonly pairs: { readonly all: number; readonly current: number };
  readonly acts: boolean;
}

/** Most decisions shown, the latest first; all of them count. */
const mostShown = 100;

/** What has been learned in the region: weights before and after, and where each decision that counts would have stood. */
export async function readWeights(actor: Actor): Promise<Result<WeightsPage, AppError>> {
  const adviser = await adviserOf(actor, "read");
  if (!adviser.ok) return adviser;
  const log = await findLog(region);
  const learned = learnWeights(log, region);
  const standing = standingDecisions(log, region);
  const entries = new Map<string, LoggedEntry>(log.map((entry) => [entry.id, entry]));
  const shown = replayDecisions(standing, startingWeights, learned.weights).slice(-mostShown).reverse();
  const ids = shown.flatMap(({ decision }) => {
    const entry = entries.get(decision.id);
    return [entry?.outId, entry?.inId].filter((id) => id !== null && id !== undefined);
  });
  const seen = (await findFlowsByIds([...new Set(ids)])).filter((flow) => isSeenBy(flow, adviser.value.organizationId));
  const titles = new Map(seen.map(({ id, title }) => [id, title]));
  return ok({
    learned,
    start: startingWeights,
    replayed: shown.map((one) => {
      const entry = entries.get(one.decision.id);
      return {
        ...one,
        at: entry?.at ?? "",
        own: entry?.organizationId === adviser.value.organizationId,
        out: titles.get(entry?.outId ?? "") ?? null,
        need: titles.get(entry?.inId ?? "") ?? null,
        steps: stepsOf(one.decision),
      };
    }),
    pairs: await countPairs(learned.version),
    takenBack: log.filter(({ kind }) => kind === "taken_back").length,
    acts: adviser.value.acts,
  });
}

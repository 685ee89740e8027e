import { freshFactors, factorById } from "~/features/impact/listing-factors.server";
import { categoryByCode } from "~/features/reference/category-tree";
import { now, today } from "~/infra/clock/clock.server";
import type { IsoDate } from "~/shared/dates";
import { reachKmOf, type EffectFactors } from "../flows/effect";
import type { Flow } from "../flows/flow";
import { buildMarket, type FlowMarket } from "../flows/market";
import { readFlow } from "../flows/read-flow";
import { findChanged, findLiveByIds, findLiveFlows } from "../keeping/flow-store.server";
import { engineFlow, type StoredFlow } from "../keeping/stored-flow";
import { knownExchangesNow } from "../precedents/known-exchanges.server";
import { mostChanges, type HeldMarket } from "./held-market";

/** Clocks of two processes and a transaction that takes its time: changes are looked for from so far back, in milliseconds. */
export const overlap = 120_000;
/** A market is built anew after so long even where little has changed, so that the weights of words follow. */
const keepFor = 30 * 60_000;

interface Held {
  readonly market: FlowMarket;
  readonly builtAt: Date;
  /** Flows of which the day before was the last have gone since. */
  readonly day: IsoDate;
  /** Last change of each flow as it was read. */
  readonly stamps: ReadonlyMap<string, string>;
  readonly known: unknown;
}

let held: Promise<Held> | null = null;

/** Factors of what an outgoing flow replaces. Read afresh before: `freshFactors`. */
export function effectFactors({ categoryCode }: Pick<Flow, "categoryCode">): EffectFactors {
  const id = categoryCode === null ? undefined : categoryByCode(categoryCode)?.climateFactor;
  return { product: (id === undefined ? null : factorById(id)) ?? null, freightById: factorById };
}

/** A stored flow as the engine compares it, with the reach of its climate gain. */
export function comparableFlow(stored: StoredFlow): Flow {
  const flow = readFlow(engineFlow(stored, null)).flow;
  return flow.direction === "in" ? flow : { ...flow, reachKm: reachKmOf(flow, null, effectFactors(flow)) };
}

async function build(): Promise<Held> {
  const [builtAt, day, known] = [now(), today(), await knownExchangesNow()];
  const flows = await findLiveFlows();
  const stamps = new Map(flows.map(({ id, updatedAt }) => [id, updatedAt]));
  return { market: buildMarket(flows.map(comparableFlow), known), builtAt, day, stamps, known };
}

async function standing(): Promise<Held> {
  const current = held && (await held);
  const known = await knownExchangesNow();
  const young = current && current.day === today() && now().getTime() - current.builtAt.getTime() < keepFor;
  if (young && current.known === known) return current;
  held = build();
  held.catch(() => (held = null));
  return held;
}

/** All live flows, ready to be matched, as the database has them now. */
export async function marketNow(): Promise<HeldMarket> {
  await freshFactors();
  const { market, builtAt, stamps } = await standing();
  const changed = await findChanged(new Date(builtAt.getTime() - overlap));
  const ids = [...changed].filter(([id, at]) => stamps.get(id) !== at).map(([id]) => id);
  const rows = new Map((await findLiveByIds(ids)).map((flow) => [flow.id, comparableFlow(flow)]));
  const since = new Map<string, Flow | null>();
  for (const id of ids) {
    const [flow, before] = [rows.get(id) ?? null, market.flows.get(id) ?? null];
    if (JSON.stringify(flow) !== JSON.stringify(before)) since.set(id, flow);
  }
  if (since.size <= mostChanges) return { market, since };
  held = null;
  return { market: (await standing()).market, since: new Map() };
}

/** Built anew from nothing, with the moments at which its flows were last changed; for the nightly pass. */
export async function freshMarket(): Promise<Pick<Held, "market" | "stamps">> {
  await freshFactors();
  held = build();
  held.catch(() => (held = null));
  return held;
}

/** A market without changes beside it: built anew where some have come. */
export async function settledMarket(): Promise<FlowMarket> {
  const { market, since } = await marketNow();
  return since.size === 0 ? market : (await freshMarket()).market;
}

import { readTrial, writeStep, type TrialStep } from "~/features/supply-check/trial/trial";

/** What the address of a supply check says: the lot, how widely it looks, what is tried and what is opened. */
interface SupplyState {
  readonly lot: string | null;
  readonly wide: boolean;
  readonly steps: readonly TrialStep[];
  /** The group of offers shown whole. */
  readonly open: string | null;
  /** The question to the market is being written. */
  readonly ask: boolean;
}

export interface SupplyAddress extends SupplyState {
  readonly base: string;
  /** The same address with that much changed. What is opened and written closes again. */
  readonly with: (change: Partial<SupplyState>) => string;
}

function write(base: string, { lot, wide, steps, open, ask }: SupplyState): string {
  const query = new URLSearchParams();
  if (lot !== null) query.set("del", lot);
  if (wide) query.set("urval", "grupp");
  for (const step of steps) query.append("prova", writeStep(step));
  if (open !== null) query.set("visa", open);
  if (ask) query.set("fraga", "1");
  const text = query.toString();
  return text === "" ? base : `${base}?${text}`;
}

export function readSupplyAddress(base: string, query: URLSearchParams): SupplyAddress {
  const state: SupplyState = {
    lot: query.get("del"),
    wide: query.get("urval") === "grupp",
    steps: readTrial(query),
    open: query.get("visa"),
    ask: query.get("fraga") === "1",
  };
  return { ...state, base, with: (change) => write(base, { ...state, open: null, ask: false, ...change }) };
}

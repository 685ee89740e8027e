import type { Round, RoundPlan } from "../measure/load";

/** What the bench tells the engine program over their channel, and what comes back under the same id. */
export type EngineOrder =
  | { readonly id: number; readonly kind: "prepare"; readonly addresses: readonly string[] }
  | { readonly id: number; readonly kind: "round"; readonly subject: string; readonly plan: RoundPlan };

export interface EngineAnswer {
  readonly id: number;
  readonly subjects?: readonly string[];
  readonly round?: Round;
  readonly fault?: string;
}

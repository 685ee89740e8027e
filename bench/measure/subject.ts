import type { Round, RoundPlan } from "./load";

/** Something that is measured: asked in rounds, turn by turn with what it is compared to. */
export interface Subject {
  readonly name: string;
  round(plan: RoundPlan): Promise<Round>;
}

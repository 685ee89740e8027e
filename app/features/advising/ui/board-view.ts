import type { Stage } from "../cases/case";

/** A card of the board in the reader's words. */
export interface CardView {
  readonly id: string;
  readonly version: number;
  readonly stage: Stage;
  readonly title: string;
  /** Giver and receiver; null where nobody stands on the side yet. */
  readonly giver: string | null;
  readonly receiver: string | null;
  readonly place: string | null;
  readonly amount: string | null;
  readonly effect: string | null;
  readonly owner: string | null;
  readonly mine: boolean;
  readonly remind: { readonly day: string; readonly due: boolean } | null;
  readonly frozen: boolean;
  readonly waiting: boolean;
  /** Colleagues who have already approached one of the firms: `Name (firm)`. */
  readonly approached: readonly string[];
  readonly reason: string | null;
}

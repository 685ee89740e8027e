import type { UnitCode } from "~/features/reference/units";

export const transferStates = ["asked", "done", "declined"] as const;

/** Goods moved, or asked for, without procurement. */
export interface InternalTransfer {
  readonly id: string;
  readonly needId: string;
  /** Receives. */
  readonly organizationId: string;
  readonly listingId: string;
  /** Gives; the same as the receiver for its own stock. */
  readonly fromOrganizationId: string;
  readonly state: (typeof transferStates)[number];
  readonly quantity: number;
  readonly unit: UnitCode;
  /** Why it is no procurement. */
  readonly ground: string;
  readonly createdAt: string;
  readonly decidedAt: string | null;
}

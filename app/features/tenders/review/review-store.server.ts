import type { Tx } from "~/infra/db/client.server";
import type { TenderState } from "../tender";

interface StateChange {
  readonly state: TenderState;
  readonly reviewRequestedAt?: Date | null;
  readonly reviewRequestedBy?: string | null;
  readonly approvedAt?: Date | null;
  readonly approvedBy?: string | null;
  readonly handedOverAt?: Date;
  readonly handedOverBy?: string | null;
}

/** Moves a locked tender on. */
export const setState = (tx: Tx, id: string, change: StateChange) => tx.tender.update({ where: { id }, data: change });

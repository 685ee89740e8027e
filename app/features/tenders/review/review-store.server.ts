import { db, type Tx } from "~/infra/db/client.server";
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

export interface InReview {
  readonly id: string;
  readonly title: string;
  readonly editedBy: string | null;
  readonly reviewRequestedBy: string | null;
  readonly reviewRequestedAt: Date | null;
}

/** Drafts under review in the organization, the one that has waited longest first. `personId`: only those the person reviews. */
export const findInReview = (organizationId: string, personId: string | null): Promise<InReview[]> =>
  db().tender.findMany({
    where: {
      organizationId,
      state: "in_review",
      ...(personId ? { members: { some: { personId, role: { in: ["reviewer", "officer"] } } } } : {}),
    },
    select: { id: true, title: true, editedBy: true, reviewRequestedBy: true, reviewRequestedAt: true },
    orderBy: [{ reviewRequestedAt: "asc" }, { id: "asc" }],
    take: 50,
  });

/** Moves a locked tender on. */
export const setState = (tx: Tx, id: string, change: StateChange) => tx.tender.update({ where: { id }, data: change });

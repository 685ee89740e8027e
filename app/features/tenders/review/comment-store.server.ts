import type { Tx } from "~/infra/db/client.server";
import { columnsSql, readRows, type ReadStatement } from "~/infra/db/read-rows.server";

export interface CommentRow {
  readonly id: string;
  readonly anchor: string;
  readonly authorId: string | null;
  readonly body: string;
  readonly createdAt: Date;
  readonly resolvedAt: Date | null;
}

const statement: ReadStatement = {
  name: "tender-comments",
  text: `select ${columnsSql("c", ["id", "anchor", "authorId", "body", "createdAt", "resolvedAt"])} from tender_comment c
    where c.tender_id = $1::uuid order by c.created_at`,
};

export const findComments = (tenderId: string): Promise<CommentRow[]> => readRows<CommentRow>(statement, [tenderId]);

export const insertComment = (
  tx: Tx,
  comment: { id: string; tenderId: string; anchor: string; authorId: string | null; body: string; createdAt: Date },
) => tx.tenderComment.create({ data: comment });

/** True when it was open. */
export async function settleComment(
  tx: Tx,
  tenderId: string,
  id: string,
  by: { at: Date; personId: string | null },
): Promise<boolean> {
  const { count } = await tx.tenderComment.updateMany({
    where: { id, tenderId, resolvedAt: null },
    data: { resolvedAt: by.at, resolvedBy: by.personId },
  });
  return count === 1;
}

export const hasComment = async (tx: Tx, tenderId: string, id: string): Promise<boolean> =>
  (await tx.tenderComment.count({ where: { id, tenderId } })) === 1;

/** The same words by the same person at the same place within a minute are one press too many. */
export const justSaid = async (
  tx: Tx,
  {
    tenderId,
    anchor,
    authorId,
    body,
    since,
  }: {
    tenderId: string;
    anchor: string;
    authorId: string | null;
    body: string;
    since: Date;
  },
): Promise<boolean> =>
  (await tx.tenderComment.count({ where: { tenderId, anchor, authorId, body, createdAt: { gt: since } } })) > 0;

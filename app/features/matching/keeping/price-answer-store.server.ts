import type { Tx } from "~/infra/db/client.server";

export interface Pair {
  readonly outId: string;
  readonly inId: string;
}

/** Questions about either flow wait for each other, so that none is answered past the count. */
export async function lockAnswers(tx: Tx, { outId, inId }: Pair): Promise<void> {
  for (const id of [outId, inId].sort())
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`prices ${id}`}))`;
}

/** How often the more asked of the two has been asked about since then, by anybody and beside any other flow. */
export async function countAnswers(tx: Tx, { outId, inId }: Pair, since: Date): Promise<number> {
  const asked = { type: "match.prices_asked", occurredAt: { gte: since } };
  const [ofOut, ofIn] = [
    await tx.event.count({ where: { ...asked, subjectType: "flow", subjectId: outId } }),
    await tx.event.count({ where: { ...asked, payload: { path: ["inId"], equals: inId } } }),
  ];
  return Math.max(ofOut, ofIn);
}

/** Whether the pair is one that the engine suggests. */
export const isSuggested = async (tx: Tx, { outId, inId }: Pair): Promise<boolean> =>
  (await tx.flowMatch.count({ where: { outId, inId } })) > 0;

/** Whether that person is a member of one of those organizations, and could write its figures. */
export const isMemberOfAny = async (tx: Tx, personId: string, organizationIds: readonly string[]): Promise<boolean> =>
  (await tx.membership.count({ where: { personId, organizationId: { in: [...organizationIds] } } })) > 0;

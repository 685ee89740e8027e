import type { Tx } from "~/infra/db/client.server";

/** How often that pair has been asked about since then, by anybody. */
export const countEvents = (tx: Tx, outId: string, inId: string, since: Date): Promise<number> =>
  tx.event.count({
    where: {
      type: "match.prices_asked",
      subjectType: "flow",
      subjectId: outId,
      occurredAt: { gte: since },
      payload: { path: ["inId"], equals: inId },
    },
  });

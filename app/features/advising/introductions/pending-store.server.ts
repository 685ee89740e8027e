import { now } from "~/infra/clock/clock.server";
import { db, type Db } from "~/infra/db/client.server";

/** Not answered, or a yes: nothing is unlike “no” in SQL where there is nothing. */
const notDeclined = (answer: "giverAnswer" | "receiverAnswer") => ({
  OR: [{ [answer]: null }, { [answer]: "yes" }],
});

/** Of the cases, those in which a question to the firms waits for an answer. */
export async function findPending(caseIds: readonly string[], client: Db = db()): Promise<ReadonlySet<string>> {
  const rows = await client.introduction.findMany({
    where: {
      caseId: { in: [...caseIds] },
      introducedAt: null,
      withdrawnAt: null,
      expiresAt: { gt: now() },
      AND: [notDeclined("giverAnswer"), notDeclined("receiverAnswer")],
    },
    select: { caseId: true },
  });
  return new Set(rows.map(({ caseId }) => caseId));
}

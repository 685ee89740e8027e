import type { Tx } from "~/infra/db/client.server";
import { homeRegion } from "~/features/matching/learning/home-region";
import type { KeptValues } from "~/features/matching/learning/decision";
import { newId } from "~/shared/ids";
import type { Prisma } from "../../../../prisma/generated/client";

/** Verdicts about a case that stand. */
export async function findVerdicts(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx.matchDecision.findMany({
    where: { caseId, kind: "decided" },
    select: { id: true, verdict: true },
  });
  const back = await tx.matchDecision.findMany({
    where: { of: { in: rows.map(({ id }) => id) } },
    select: { of: true },
  });
  const gone = new Set(back.map(({ of }) => of));
  return rows.flatMap(({ id, verdict }) => (verdict && !gone.has(id) ? [verdict] : []));
}

export async function insertDecision(
  tx: Tx,
  row: {
    readonly verdict: string;
    readonly reason: string | null;
    readonly outId: string | null;
    readonly inId: string | null;
    readonly values: KeptValues;
    readonly caseId: string;
    readonly organizationId: string;
    readonly decidedBy: string | null;
  },
): Promise<void> {
  await tx.matchDecision.create({
    data: { id: newId(), region: homeRegion, kind: "decided", ...row, values: row.values as Prisma.InputJsonObject },
  });
}

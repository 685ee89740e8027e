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

/** Values of what was shown beside the pair when the case was made of it; without them nobody could say where it would stand. */
async function shownWithOf(tx: Tx, caseId: string): Promise<Prisma.InputJsonValue> {
  const accepted = await tx.matchDecision.findFirst({
    where: { caseId, kind: "decided", verdict: "accepted" },
    select: { shownWith: true },
    orderBy: { decidedAt: "desc" },
  });
  return (accepted?.shownWith ?? []) as Prisma.InputJsonValue;
}

/** Adds a verdict to the log, with what the decision that made the case was shown among. */
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
  const [values, shownWith] = [row.values as Prisma.InputJsonObject, await shownWithOf(tx, row.caseId)];
  await tx.matchDecision.create({
    data: { id: newId(), region: homeRegion, kind: "decided", ...row, values, shownWith },
  });
}

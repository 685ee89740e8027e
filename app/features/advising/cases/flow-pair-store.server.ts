import type { Tx } from "~/infra/db/client.server";
import { yearlyKg } from "~/features/matching/flows/amounts";
import type { KeptValues } from "~/features/matching/learning/decision";
import { flowsSeenByIds } from "~/features/matching/keeping/seen-flows.server";
import { municipalityOfFlow } from "~/features/matching/keeping/stored-flow";
import type { Firm } from "./case";

/** What a case keeps of a flow. The firm's private figure is not read. */
export interface CaseFlow {
  readonly id: string;
  readonly direction: string;
  readonly title: string;
  readonly categoryCode: string | null;
  readonly municipalityCode: string | null;
  readonly kgPerYear: number | null;
  readonly firm: Firm;
}

/** The flows that run of those ids, of those the advisers may see. */
export async function findCaseFlows(tx: Tx, advisersId: string, ids: readonly string[]): Promise<CaseFlow[]> {
  const flows = await flowsSeenByIds(tx, advisersId, ids);
  return flows.map((flow) => ({
    id: flow.id,
    direction: flow.direction,
    title: flow.title,
    categoryCode: flow.categoryCode,
    municipalityCode: municipalityOfFlow(flow),
    kgPerYear: yearlyKg(flow),
    firm: { kind: flow.owner.kind, id: flow.owner.id },
  }));
}

/** Score and factor values that the pair had when it was last accepted, or as it was last worked out. */
export async function findPairScore(
  tx: Tx,
  outId: string,
  inId: string,
): Promise<{ score: number | null; values: KeptValues | null }> {
  const [match, decision] = await Promise.all([
    tx.flowMatch.findUnique({ where: { outId_inId: { outId, inId } }, select: { score: true } }),
    tx.matchDecision.findFirst({
      where: { outId, inId, kind: "decided" },
      orderBy: { decidedAt: "desc" },
      select: { values: true },
    }),
  ]);
  return { score: match?.score ?? null, values: (decision?.values as KeptValues | undefined) ?? null };
}

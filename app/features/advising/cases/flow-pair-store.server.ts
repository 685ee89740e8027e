import type { Tx } from "~/infra/db/client.server";
import { yearlyKg } from "~/features/matching/flows/amounts";
import type { FlowPeriod } from "~/features/matching/flows/flow";
import { isUnitCode } from "~/features/reference/units";
import { firmFrom, type Firm } from "./case";

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

/** The flows that run of those ids; a prospect's only to the advisers who met it. */
export async function findCaseFlows(tx: Tx, advisersId: string, ids: readonly string[]): Promise<CaseFlow[]> {
  const rows = await tx.flow.findMany({
    where: {
      id: { in: [...ids] },
      endedAt: null,
      OR: [
        {
          organization: { deletedAt: null },
          // What an adviser noted and the firm has not confirmed is its organization's alone.
          OR: [
            { origin: { not: "visit" } },
            { confirmedAt: { not: null } },
            { visitNote: { organizationId: advisersId } },
          ],
        },
        { prospect: { organizationId: advisersId } },
      ],
    },
    select: {
      id: true,
      direction: true,
      title: true,
      categoryCode: true,
      municipalityCode: true,
      amountValue: true,
      amountUnit: true,
      amountPer: true,
      months: true,
      organizationId: true,
      prospectId: true,
    },
  });
  return rows.map(({ amountValue, amountUnit, amountPer, months, organizationId, prospectId, ...row }) => ({
    ...row,
    kgPerYear:
      amountValue !== null && isUnitCode(amountUnit) && amountPer !== null
        ? yearlyKg({
            amount: { value: Number(amountValue), unit: amountUnit, per: amountPer as FlowPeriod },
            months,
            categoryCode: row.categoryCode,
          })
        : null,
    firm: firmFrom(organizationId, prospectId),
  }));
}

/** Score and factor values that the pair had when it was last accepted, or as it was last worked out. */
export async function findPairScore(
  tx: Tx,
  outId: string,
  inId: string,
): Promise<{ score: number | null; values: Record<string, number> | null }> {
  const [match, decision] = await Promise.all([
    tx.flowMatch.findUnique({ where: { outId_inId: { outId, inId } }, select: { score: true } }),
    tx.matchDecision.findFirst({
      where: { outId, inId, kind: "decided" },
      orderBy: { decidedAt: "desc" },
      select: { values: true },
    }),
  ]);
  return { score: match?.score ?? null, values: (decision?.values as Record<string, number> | undefined) ?? null };
}

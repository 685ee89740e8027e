import { yearlyKg } from "~/features/matching/flows/amounts";
import type { FlowPeriod } from "~/features/matching/flows/flow";
import { isUnitCode } from "~/features/reference/units";
import { db } from "~/infra/db/client.server";
import { groupOf } from "../cases/case-filter";
import type { NetworkFlow } from "./network";

/** Flows that run: of all members, and of the firms those advisers have met. Private figures are not read. */
export async function findNetworkFlows(advisersId: string): Promise<NetworkFlow[]> {
  const rows = await db().flow.findMany({
    where: {
      endedAt: null,
      OR: [{ organization: { deletedAt: null } }, { prospect: { organizationId: advisersId, mergedInto: null } }],
    },
    select: {
      direction: true,
      municipalityCode: true,
      categoryCode: true,
      amountValue: true,
      amountUnit: true,
      amountPer: true,
      months: true,
    },
  });
  return rows.map(({ direction, municipalityCode, categoryCode, amountValue, amountUnit, amountPer, months }) => {
    const kg =
      amountValue !== null && isUnitCode(amountUnit) && amountPer !== null
        ? yearlyKg({
            amount: { value: Number(amountValue), unit: amountUnit, per: amountPer as FlowPeriod },
            months,
            categoryCode,
          })
        : null;
    return {
      direction: direction === "in" ? "in" : "out",
      municipality: municipalityCode,
      group: groupOf(categoryCode),
      tonnes: kg === null ? null : kg / 1000,
    };
  });
}

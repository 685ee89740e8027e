import { db } from "~/infra/db/client.server";
import { dayToDate, type IsoDate } from "~/shared/dates";
import { hazardousPermitKeys } from "./hazardous-permit";

/** Groups of other organizations that this one is a member of, and whether it states a valid permit for hazardous waste. */
export async function findCircle(organizationId: string, today: IsoDate): Promise<{ partnerGroupIds: string[]; hazardousWastePermit: boolean }> {
  const day = dayToDate(today);
  const [groups, permits] = await Promise.all([
    db().partnerGroupMember.findMany({ where: { organizationId }, select: { groupId: true } }),
    db().organizationFact.count({
      where: {
        organizationId,
        key: { in: [...hazardousPermitKeys] },
        AND: [{ OR: [{ validFrom: null }, { validFrom: { lte: day } }] }, { OR: [{ validTo: null }, { validTo: { gte: day } }] }],
      },
    }),
  ]);
  return { partnerGroupIds: groups.map(({ groupId }) => groupId).sort(), hazardousWastePermit: permits > 0 };
}

import { dayToDate, type IsoDate } from "~/shared/dates";
import type { Prisma } from "../../../../prisma/generated/client";
import type { Viewer } from "../release/release-ladder";

const released = (viewer: Viewer, day: Date): Prisma.ListingWhereInput[] => [
  { OR: [{ rung: "public" }, { publicFrom: { lte: day } }] },
  ...(viewer.partnerGroupIds.length === 0
    ? []
    : [
        {
          OR: [{ rung: "partners" }, { partnersFrom: { lte: day } }],
          partnerGroups: { some: { groupId: { in: [...viewer.partnerGroupIds] } } },
        },
      ]),
];

/**
 * `visibleTo` as a condition for Prisma (`visibility-sql` has it for plain SQL): live listings the reader may see that day. Every
 * query that shows listings to others carries it.
 */
export function visibleWhere(viewer: Viewer, today: IsoDate): Prisma.ListingWhereInput {
  const day = dayToDate(today);
  const own: Prisma.ListingWhereInput[] =
    viewer.organizationId === null ? [] : [{ organizationId: viewer.organizationId }];
  const notHazardous: Prisma.ListingWhereInput[] = [{ legalStatus: null }, { legalStatus: { not: "hazardous_waste" } }];
  return {
    state: "published",
    blockedAt: null,
    expiresOn: { gte: day },
    organization: { deletedAt: null },
    AND: [
      { OR: [...own, ...released(viewer, day)] },
      ...(viewer.hazardousWastePermit ? [] : [{ OR: [...own, ...notHazardous] }]),
    ],
  };
}

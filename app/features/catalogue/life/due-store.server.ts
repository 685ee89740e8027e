import { db } from "~/infra/db/client.server";
import { dayToDate, type IsoDate } from "~/shared/dates";

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Published or paused listings whose last day has passed. */
export const findOverdue = async (today: IsoDate, take: number): Promise<string[]> =>
  ids(
    await db().listing.findMany({
      where: { state: { in: ["published", "paused"] }, expiresOn: { lt: dayToDate(today) } },
      orderBy: { expiresOn: "asc" },
      take,
      select: { id: true },
    }),
  );

/** Published listings that end between the days and whose end nobody has been reminded of. */
export const findEndingSoon = async (
  today: IsoDate,
  until: IsoDate,
  after: string | null,
  take: number,
): Promise<string[]> =>
  ids(
    await db().listing.findMany({
      where: {
        state: "published",
        expiresOn: { gte: dayToDate(today), lte: dayToDate(until) },
        remindedAt: null,
        ...(after === null ? {} : { id: { gt: after } }),
      },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    }),
  );

/** Published or paused listings whose dated rung has come and is not written down yet. */
export const findRungDue = async (today: IsoDate, take: number): Promise<string[]> =>
  ids(
    await db().listing.findMany({
      where: {
        state: { in: ["published", "paused"] },
        OR: [
          { rung: { not: "public" }, publicFrom: { lte: dayToDate(today) } },
          { rung: "own", partnersFrom: { lte: dayToDate(today) } },
        ],
      },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    }),
  );

/** Published and paused listings of an organization. */
export const findShownOf = async (organizationId: string, take: number): Promise<string[]> =>
  ids(
    await db().listing.findMany({
      where: { organizationId, state: { in: ["published", "paused"] } },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    }),
  );

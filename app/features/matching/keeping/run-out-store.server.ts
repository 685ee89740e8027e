import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import type { Tx } from "~/infra/db/client.server";

export interface RunOutFlow {
  readonly id: string;
  readonly organizationId: string;
  readonly until: IsoDate;
}

/** Members' own flows of which the last day lies within the span and nobody has been told. One caller at a time. */
export async function lockUntold(tx: Tx, from: IsoDate, before: IsoDate): Promise<RunOutFlow[]> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('flows run out'))`;
  const rows = await tx.flow.findMany({
    where: {
      endedAt: null,
      listingId: null,
      organization: { deletedAt: null },
      availableUntil: { gte: dayToDate(from), lt: dayToDate(before) },
    },
    select: { id: true, organizationId: true, availableUntil: true },
    orderBy: { id: "asc" },
  });
  const told = await tx.event.findMany({
    where: { type: "flow.run_out", subjectType: "flow", subjectId: { in: rows.map(({ id }) => id) } },
    select: { subjectId: true, payload: true },
  });
  const known = new Set(told.map(({ subjectId, payload }) => `${subjectId} ${(payload as { until?: string }).until}`));
  return rows
    .flatMap(({ id, organizationId, availableUntil }) =>
      organizationId && availableUntil ? [{ id, organizationId, until: dateToDay(availableUntil) }] : [],
    )
    .filter(({ id, until }) => !known.has(`${id} ${until}`));
}

/** They count as changed, so that what they matched goes. */
export async function touchFlows(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  await tx.flow.updateMany({ where: { id: { in: [...ids] } }, data: { updatedAt: now } });
}

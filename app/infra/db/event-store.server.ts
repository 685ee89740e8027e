import { db } from "./client.server";

export interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly organizationId: string | null;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly occurredAt: Date;
}

type Row = Omit<StoredEvent, "payload"> & { payload: unknown };
const toEvent = (row: Row): StoredEvent => ({ ...row, payload: row.payload as Record<string, unknown> });

export async function findEvents(ids: readonly string[]): Promise<StoredEvent[]> {
  const rows = await db().event.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: "asc" } });
  return rows.map(toEvent);
}

/** Those of the events that the subscriber has not handled yet. */
export async function notYetHandled<E extends { id: string }>(subscriber: string, events: readonly E[]): Promise<E[]> {
  if (events.length === 0) return [];
  const done = await db().eventHandled.findMany({
    where: { subscriber, eventId: { in: events.map((event) => event.id) } },
    select: { eventId: true },
  });
  const handled = new Set(done.map((row) => row.eventId));
  return events.filter((event) => !handled.has(event.id));
}

export async function markHandled(subscriber: string, ids: readonly string[]): Promise<void> {
  await db().eventHandled.createMany({ data: ids.map((eventId) => ({ eventId, subscriber })), skipDuplicates: true });
}

/** The history of one thing, newest first. */
export async function eventsOf(subjectType: string, subjectId: string, take = 100): Promise<StoredEvent[]> {
  const rows = await db().event.findMany({ where: { subjectType, subjectId }, orderBy: { id: "desc" }, take });
  return rows.map(toEvent);
}

/** Things of that kind to which something has happened since. */
export async function subjectsSince(subjectType: string, since: Date): Promise<string[]> {
  const rows = await db().event.findMany({
    where: { subjectType, occurredAt: { gte: since } },
    distinct: ["subjectId"],
    select: { subjectId: true },
  });
  return rows.map((row) => row.subjectId);
}

import { now } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { newId } from "~/shared/ids";
import type { Tx } from "./client.server";

/** What happened, as kept in the audit trail and handed to subscribers. `type` reads `listing.published`. */
export interface EventDraft {
  readonly type: `${string}.${string}`;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Organization whose matter it is. */
  readonly organizationId?: string | null;
  /** Ids, codes and changed values; no free text of persons, no secrets. */
  readonly payload?: Record<string, unknown>;
}

const actorId = (actor: Actor): string | null =>
  actor.kind === "member" ? actor.personId : actor.kind === "system" ? actor.name : null;

/**
 * Writes the event row and its dispatch job in the transaction of the change itself: either both stand or neither.
 * Returns the event's id.
 */
export async function recordEvent(tx: Tx, actor: Actor, draft: EventDraft): Promise<string> {
  const [id] = await recordEvents(tx, actor, [draft]);
  return id as string;
}

/** Many events of one command (an import): one insert, one dispatch job per hundred. */
export async function recordEvents(tx: Tx, actor: Actor, drafts: readonly EventDraft[]): Promise<string[]> {
  const rows = drafts.map((draft) => ({
    id: newId(),
    type: draft.type,
    subjectType: draft.subjectType,
    subjectId: draft.subjectId,
    organizationId: draft.organizationId ?? null,
    actorKind: actor.kind,
    actorId: actorId(actor),
    payload: (draft.payload ?? {}) as object,
    occurredAt: now(),
  }));
  await tx.event.createMany({ data: rows });
  const ids = rows.map((row) => row.id);
  for (let start = 0; start < ids.length; start += 100) {
    const payload = JSON.stringify({ eventIds: ids.slice(start, start + 100) });
    await tx.$executeRaw`select graphile_worker.add_job('dispatch', ${payload}::json)`;
  }
  return ids;
}

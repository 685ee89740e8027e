import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { ok, type Result } from "~/shared/result";
import { onlyAdministrators } from "../only-administrators";
import { findEventPage, findEventTypes } from "./event-log-store.server";

const eventsPerPage = 50;

export interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly organizationId: string | null;
  readonly actorKind: string;
  readonly actorId: string | null;
  /** Ids, codes and changed values, as text by name. */
  readonly payload: readonly (readonly [name: string, value: string])[];
  readonly occurredAt: string;
}

export interface EventPage {
  readonly events: readonly EventRow[];
  readonly types: readonly string[];
  /** Id to go on from; null = nothing older. */
  readonly older: string | null;
}

export interface EventQuery {
  readonly type?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly before?: string | null;
}

const detailsOf = (payload: unknown): [string, string][] =>
  Object.entries((payload ?? {}) as Record<string, unknown>).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);

/** What has happened, the latest first; ids that are none match nothing. */
export async function listEvents(actor: Actor, query: EventQuery): Promise<Result<EventPage, AppError>> {
  const allowed = onlyAdministrators(actor);
  if (!allowed.ok) return allowed;
  const { type, subjectId, organizationId, before } = query;
  const impossible = organizationId && !isId(organizationId);
  const [rows, types] = await Promise.all([
    impossible
      ? []
      : findEventPage({ type, subjectId, organizationId }, isId(before) ? before : null, eventsPerPage + 1),
    findEventTypes(),
  ]);
  const shown = rows.slice(0, eventsPerPage);
  return ok({
    events: shown.map(({ payload, occurredAt, ...row }) => ({
      ...row,
      payload: detailsOf(payload),
      occurredAt: occurredAt.toISOString(),
    })),
    types,
    older: rows.length > eventsPerPage ? (shown.at(-1)?.id ?? null) : null,
  });
}

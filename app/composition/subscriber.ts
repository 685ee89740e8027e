/** An event row as subscribers receive it. */
export interface RecordedEvent {
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

/**
 * Reacts to events of the named types (`listing.*` takes all of a kind). Must bear being called again with the same
 * events: jobs are retried.
 */
export interface Subscriber {
  readonly name: string;
  readonly types: readonly string[];
  /** All events of one dispatch at once, so that a batch costs one look-up and not one each. */
  handle(events: readonly RecordedEvent[]): Promise<void>;
}

import { findEvents, markHandled, notYetHandled } from "~/infra/db/event-store.server";
import { log } from "~/infra/log/log.server";
import type { RecordedEvent, Subscriber } from "./subscriber";
import { subscribers } from "./subscribers.server";

const wants = (subscriber: Subscriber, event: RecordedEvent): boolean =>
  subscriber.types.some(
    (type) => type === event.type || (type.endsWith(".*") && event.type.startsWith(type.slice(0, -1))),
  );

/**
 * Gives events to their subscribers. One subscriber's fault keeps none of the others from their work; the job fails at
 * the end and is tried again for those that failed.
 */
export async function dispatch(payload: unknown): Promise<void> {
  const { eventIds } = payload as { eventIds: string[] };
  const events = await findEvents(eventIds);
  const failures: string[] = [];
  for (const subscriber of subscribers) {
    const wanted = events.filter((event) => wants(subscriber, event));
    const fresh = await notYetHandled(subscriber.name, wanted);
    if (fresh.length === 0) continue;
    try {
      await subscriber.handle(fresh);
      await markHandled(
        subscriber.name,
        fresh.map((event) => event.id),
      );
    } catch (error) {
      log.error({ err: error, subscriber: subscriber.name }, "subscriber failed");
      failures.push(subscriber.name);
    }
  }
  if (failures.length > 0) throw new Error(`Subscribers failed: ${failures.join(", ")}`);
}

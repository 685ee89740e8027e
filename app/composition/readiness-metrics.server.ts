import { collectDefaultMetrics, register } from "prom-client";
import { now } from "~/infra/clock/clock.server";
import { eventsOfLastDay } from "~/infra/db/event-state.server";
import { withProbeConnection } from "~/infra/db/probe-connection.server";
import { queueState, tasksInQueue, type QueueState } from "~/infra/jobs/queue-state.server";
import { mailsOfLastDay } from "~/infra/mail/mail-state.server";
import { gauge, withdraw } from "~/infra/metrics/measures.server";

const queue = {
  jobs_pending: ["Jobs whose time has come", "ready"],
  jobs_failed: ["Jobs that have used up their tries", "failed"],
  jobs_lag_seconds: ["Seconds that the oldest waiting job has been due", "lagSeconds"],
  outbox_lag_seconds: ["Seconds since the oldest event not yet given to its subscribers", "outboxLagSeconds"],
} as const satisfies Record<string, readonly [string, keyof QueueState]>;

const tasks = () => gauge("jobs", "Jobs in the queue by task and state", ["task", "state"]);
const mails = () => gauge("mails_last_day", "Mails written during the last day by state", ["state"]);
const mailAge = () => gauge("mails_oldest_queued_seconds", "Seconds since the oldest mail not yet sent was written");
const events = () => gauge("events_last_day", "What happened during the last day (import.finished, …)", ["type"]);

const ofDatabase = [...Object.keys(queue), "jobs", "mails_last_day", "mails_oldest_queued_seconds", "events_last_day"];

async function measureDatabase(): Promise<void> {
  const found = await withProbeConnection(2_000, async (client) => ({
    queue: await queueState(client),
    tasks: await tasksInQueue(client),
    mails: await mailsOfLastDay(client),
    events: await eventsOfLastDay(client, now()),
  }));
  for (const [name, [help, key]] of Object.entries(queue)) gauge(name, help).set(found.queue[key]);
  tasks().reset();
  for (const { task, ...states } of found.tasks)
    for (const [state, count] of Object.entries(states)) tasks().set({ task, state }, count);
  mails().reset();
  for (const { state, count } of found.mails) mails().set({ state }, count);
  mailAge().set(found.mails.find(({ state }) => state === "queued")?.oldestSeconds ?? 0);
  events().reset();
  for (const { type, count } of found.events) events().set({ type }, count);
}

/**
 * All measures of this process in Prometheus' text format, with those that every process reads from the database. Without
 * a database the latter are left out: an old figure would look like a good one.
 */
export async function renderMetrics(): Promise<{ text: string; contentType: string }> {
  if (!register.getSingleMetric("process_cpu_user_seconds_total")) collectDefaultMetrics();
  try {
    await measureDatabase();
  } catch {
    for (const name of ofDatabase) withdraw(name);
  }
  return { text: await register.metrics(), contentType: register.contentType };
}

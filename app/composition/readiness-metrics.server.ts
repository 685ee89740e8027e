import { Gauge, collectDefaultMetrics, register } from "prom-client";
import { withProbeConnection } from "~/infra/db/probe-connection.server";
import { queueState } from "~/infra/jobs/queue-state.server";

const gauges = {
  ready: ["jobs_pending", "Jobs whose time has come"],
  failed: ["jobs_failed", "Jobs that have used up their tries"],
  lagSeconds: ["jobs_lag_seconds", "Seconds that the oldest waiting job has been due"],
  outboxLagSeconds: ["outbox_lag_seconds", "Seconds since the oldest event not yet given to its subscribers"],
} as const;

const gaugeOf = (name: string, help: string): Gauge =>
  (register.getSingleMetric(name) as Gauge | undefined) ?? new Gauge({ name, help });

/** All measures of this process in Prometheus' text format. Without a database the queue's are left out. */
export async function renderMetrics(): Promise<{ text: string; contentType: string }> {
  if (!register.getSingleMetric("process_cpu_user_seconds_total")) collectDefaultMetrics();
  try {
    const state = await withProbeConnection(2_000, queueState);
    for (const [key, [name, help]] of Object.entries(gauges))
      gaugeOf(name, help).set(state[key as keyof typeof gauges]);
  } catch {
    for (const [name] of Object.values(gauges)) register.removeSingleMetric(name);
  }
  return { text: await register.metrics(), contentType: register.contentType };
}

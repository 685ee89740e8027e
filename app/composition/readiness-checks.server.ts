import { withProbeConnection } from "~/infra/db/probe-connection.server";
import { env } from "~/infra/env.server";
import { queueState } from "~/infra/jobs/queue-state.server";
import { log } from "~/infra/log/log.server";
import { storage } from "~/infra/storage/open-storage.server";
import { runProbes, type Probe, type Readiness } from "./readiness-probe";

const limitMs = 2_000;
/** A job that waits longer than this has no worker. */
const lateSeconds = 300;
const probeKey = "health/probe";

const database: Probe = {
  name: "database",
  needed: true,
  check: () => withProbeConnection(limitMs, async (client) => void (await client.query("select 1"))),
};

const queue: Probe = {
  name: "queue",
  needed: true,
  async check() {
    const { lagSeconds } = await withProbeConnection(limitMs, queueState);
    return lagSeconds > lateSeconds ? { degraded: "jobs_waiting" } : undefined;
  },
};

/** PostgreSQL answers when Meilisearch does not: search is never needed, only worse. */
const search: Probe = {
  name: "search",
  needed: false,
  async check() {
    const { MEILI_URL, SEARCH_ENGINE } = env();
    if (!MEILI_URL || SEARCH_ENGINE === "postgres") return undefined;
    try {
      const answer = await fetch(new URL("/health", MEILI_URL), { signal: AbortSignal.timeout(limitMs - 200) });
      return answer.ok ? undefined : { degraded: "fallback" };
    } catch {
      return { degraded: "fallback" };
    }
  },
};

const files: Probe = {
  name: "storage",
  needed: true,
  async check() {
    const found = await storage().get(probeKey);
    if (found) await found.body.cancel();
    else await storage().put(probeKey, new TextEncoder().encode("ok"), "text/plain");
    return undefined;
  },
};

/** Whether this process can serve: database, search, queue and files, none of them waited for more than two seconds. */
export async function checkReadiness(): Promise<Readiness> {
  const readiness = await runProbes([database, search, queue, files], limitMs);
  if (!readiness.ready) log.error({ checks: readiness.checks }, "not ready");
  return readiness;
}

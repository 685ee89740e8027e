import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { checkReadiness } from "~/composition/readiness-checks.server";
import { renderMetrics } from "~/composition/readiness-metrics.server";
import { isOperator } from "~/http/operator-only.server";
import { db } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { env } from "~/infra/env.server";
import { addJob } from "~/infra/jobs/add-job.server";
import { queueMail } from "~/infra/mail/queue-mail.server";
import { systemActor } from "~/shared/actor";
import { newId } from "~/shared/ids";

const settings = env() as { DATABASE_URL: string; METRICS_TOKEN?: string };
const url = settings.DATABASE_URL;
afterEach(() => {
  settings.DATABASE_URL = url;
  delete settings.METRICS_TOKEN;
});

describe("readiness", () => {
  it("asks database, search, queue and files", async () => {
    const { ready, checks } = await checkReadiness();
    expect(ready).toBe(true);
    expect(Object.keys(checks)).toEqual(["database", "search", "queue", "storage"]);
    for (const check of Object.values(checks)) expect(check.state).toBe("ok");
    expect((await checkReadiness()).checks.storage?.state).toBe("ok");
  });

  it("is not ready without a database", async () => {
    settings.DATABASE_URL = "postgresql://nobody:none@127.0.0.1:9/none";
    const { ready, checks } = await checkReadiness();
    expect(ready).toBe(false);
    expect(checks.database).toMatchObject({ state: "failed", reason: "unreachable" });
    expect(checks.storage?.state).toBe("ok");
  });

  it("answers within its limit although the database says nothing", async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
    settings.DATABASE_URL = `postgresql://nobody:none@127.0.0.1:${(silent.address() as AddressInfo).port}/none`;
    const { ready, checks } = await checkReadiness();
    expect(ready).toBe(false);
    expect(checks.database?.state).toBe("failed");
    silent.close();
  });

  it("notices jobs that nobody takes", async () => {
    await addJob(db(), "dispatch", { eventIds: [] }, { runAt: new Date(Date.now() - 3_600_000) });
    const { ready, checks } = await checkReadiness();
    expect(ready).toBe(true);
    expect(checks.queue).toMatchObject({ state: "degraded", reason: "jobs_waiting" });
  });
});

describe("metrics", () => {
  it("tell of the process and of the queue", async () => {
    const { text, contentType } = await renderMetrics();
    expect(contentType).toContain("text/plain");
    expect(text).toContain("process_cpu_user_seconds_total");
    expect(text).toMatch(/^jobs_pending [1-9]/m);
    expect(text).toMatch(/^outbox_lag_seconds /m);
    expect((await renderMetrics()).text).toMatch(/^jobs_pending /m);
  });

  it("tell of jobs by task, of mails and of what happened", async () => {
    await addJob(db(), "send-mail", {}, { runAt: new Date(Date.now() + 3_600_000), key: "later" });
    await queueMail(db(), {
      recipient: "lager@norrsag.example",
      dedupeKey: "metrics",
      locale: "sv",
      template: "test",
      subject: "x",
      html: "x",
      text: "x",
    });
    await db().$transaction((tx) =>
      recordEvent(tx, systemActor("test"), { type: "import.finished", subjectType: "import", subjectId: newId() }),
    );
    const { text } = await renderMetrics();
    expect(text).toMatch(/^jobs\{task="send-mail",state="waiting"\} [1-9]/m);
    expect(text).toMatch(/^mails_last_day\{state="queued"\} 1$/m);
    expect(text).toMatch(/^mails_oldest_queued_seconds \d/m);
    expect(text).toMatch(/^events_last_day\{type="import\.finished"\} 1$/m);
    expect(text).not.toContain("norrsag");
  });

  it("leave the queue out while the database is away", async () => {
    settings.DATABASE_URL = "postgresql://nobody:none@127.0.0.1:9/none";
    const { text } = await renderMetrics();
    expect(text).toContain("process_cpu_user_seconds_total");
    expect(text).not.toMatch(/^(jobs|mails|events|outbox)_/m);
  });
});

describe("isOperator", () => {
  const request = (headers: Record<string, string> = {}) => new Request("http://localhost/metrics", { headers });

  it("asks for the token where one is set", () => {
    settings.METRICS_TOKEN = "nyckel";
    expect(isOperator(request(), "127.0.0.1")).toBe(false);
    expect(isOperator(request({ Authorization: "Bearer fel" }), "127.0.0.1")).toBe(false);
    expect(isOperator(request({ Authorization: "Bearer nyckel" }), "203.0.113.7")).toBe(true);
  });

  it("takes the machine itself where none is set, but nobody behind a proxy", () => {
    expect(isOperator(request(), "127.0.0.1")).toBe(true);
    expect(isOperator(request(), "::ffff:127.0.0.1")).toBe(true);
    expect(isOperator(request(), "203.0.113.7")).toBe(false);
    expect(isOperator(request({ "X-Forwarded-For": "203.0.113.7" }), "127.0.0.1")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { runProbes, type Probe } from "./readiness-probe";

const probe = (name: string, needed: boolean, check: Probe["check"]): Probe => ({ name, needed, check });
const well = () => Promise.resolve(undefined);

describe("runProbes", () => {
  it("is ready when all is well, and says how long each took", async () => {
    const { ready, checks } = await runProbes([probe("a", true, well)], 50);
    expect(ready).toBe(true);
    expect(checks.a?.state).toBe("ok");
    expect(checks.a?.latencyMs).toBeGreaterThanOrEqual(0);
  });

  it("bears a needless one that fails, and one that limps", async () => {
    const { ready, checks } = await runProbes(
      [
        probe("search", false, () => Promise.reject(new Error("password=hemligt"))),
        probe("queue", true, () => Promise.resolve({ degraded: "late" })),
      ],
      50,
    );
    expect(ready).toBe(true);
    expect(checks.search).toMatchObject({ state: "failed", reason: "unreachable" });
    expect(checks.queue).toMatchObject({ state: "degraded", reason: "late" });
    expect(JSON.stringify(checks)).not.toContain("hemligt");
  });

  it("is not ready without a needed one", async () => {
    expect((await runProbes([probe("database", true, () => Promise.reject(new Error("no")))], 50)).ready).toBe(false);
  });

  it("never waits longer than the limit", async () => {
    const { ready, checks } = await runProbes([probe("storage", true, () => new Promise(() => undefined))], 30);
    expect(ready).toBe(false);
    expect(checks.storage).toMatchObject({ state: "failed", reason: "timeout" });
    expect(checks.storage?.latencyMs).toBeLessThan(1000);
  });
});

/** `degraded`: works, but not as it should. `failed`: does not work. */
export type ProbeState = "ok" | "degraded" | "failed";

export interface Probe {
  readonly name: string;
  /** Without it no page can be served. */
  readonly needed: boolean;
  /** Resolves with `degraded` and why, or with nothing when all is well; throws when it does not work. */
  check(): Promise<{ readonly degraded: string } | undefined>;
}

export interface ProbeResult {
  readonly state: ProbeState;
  readonly latencyMs: number;
  readonly reason?: string;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, ProbeResult>>;
}

async function runProbe(probe: Probe, limitMs: number): Promise<ProbeResult> {
  const started = performance.now();
  const latencyMs = () => Math.round(performance.now() - started);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<"timeout">((done) => {
    timer = setTimeout(() => done("timeout"), limitMs);
  });
  try {
    const answer = await Promise.race([probe.check(), limit]);
    if (answer === "timeout") return { state: "failed", latencyMs: latencyMs(), reason: "timeout" };
    return answer
      ? { state: "degraded", latencyMs: latencyMs(), reason: answer.degraded }
      : { state: "ok", latencyMs: latencyMs() };
  } catch {
    // What went wrong may name hosts and accounts: the log has it, the answer does not.
    return { state: "failed", latencyMs: latencyMs(), reason: "unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

/** Runs all probes at once, each at most `limitMs`. Ready when no needed one failed. */
export async function runProbes(probes: readonly Probe[], limitMs: number): Promise<Readiness> {
  const results = await Promise.all(probes.map((probe) => runProbe(probe, limitMs)));
  return {
    ready: probes.every((probe, index) => !probe.needed || results[index]?.state !== "failed"),
    checks: Object.fromEntries(probes.map((probe, index) => [probe.name, results[index] as ProbeResult])),
  };
}

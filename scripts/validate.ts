import { runCheck, staticChecks, vitest } from "./checks";
import { prepare } from "./prepare";

/** The quick checks, for before a commit: what reads the code, and the unit tests. */
await prepare();
let failed = false;
for (const check of [...staticChecks(), vitest("unit", "--project", "unit")]) {
  const { ok, seconds, output } = await runCheck(check);
  process.stdout.write(`${ok ? "✓" : "✗"} ${check.name} (${seconds.toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(output.slice(-12_000));
  failed ||= !ok;
}
process.exit(failed ? 1 : 0);

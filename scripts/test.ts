import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { buildIfNeeded } from "./build";
import { runCheck, staticChecks, vitest, type Check } from "./checks";
import { prepare } from "./prepare";

const totals = { passed: 0, failed: 0, skipped: 0 };
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function count(ok: boolean): void {
  if (ok) totals.passed++;
  else totals.failed++;
}

/** What failed, told once more at the end: a reader of a long log starts there. */
const failures: string[] = [];

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  numTotalTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

function failuresOf({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => `${file}: ${test.fullName}\n    ${(test.failureMessages?.[0] ?? "").split("\n")[0]}`);
    return failed.length > 0 || status !== "failed" ? failed : [`${file}: ${message.split("\n")[0]}`];
  });
}

async function runStatic(checks: readonly Check[]): Promise<void> {
  for (const check of checks) {
    const { ok, seconds, output } = await runCheck(check);
    say(`${ok ? "✓" : "✗"} ${check.name} (${seconds.toFixed(1)} s)`);
    if (!ok) {
      say(output.slice(-12_000));
      failures.push(check.name);
    }
    count(ok);
  }
}

/** Runs one group of tests and adds its true totals; a group that executed nothing is a failure. */
async function runTests(project: string, reports: string): Promise<void> {
  const file = join(reports, `${project}.json`);
  const check = vitest(
    project,
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  );
  const { ok, seconds } = await runCheck(check, { live: true });
  const report = await readFile(file, "utf8")
    .then((text) => JSON.parse(text) as VitestReport)
    .catch(() => null);
  if (!report || report.numTotalTests === 0) {
    say(`✗ ${project}: no test was executed`);
    failures.push(project);
    totals.failed++;
    return;
  }
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  failures.push(...failuresOf(report));
  totals.skipped += report.numPendingTests + report.numTodoTests;
  // A file that cannot be loaded has no failing test of its own.
  if (!ok && report.numFailedTests === 0) totals.failed += Math.max(1, report.numFailedTestSuites);
  say(`${ok ? "✓" : "✗"} ${project} (${seconds.toFixed(1)} s)`);
}

async function build(): Promise<void> {
  const started = Date.now();
  try {
    await buildIfNeeded();
    say(`✓ build (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    count(true);
  } catch (error) {
    say(`✗ build\n${error instanceof Error ? error.message : String(error)}`);
    failures.push("build");
    count(false);
  }
}

const reports = await mkdtemp(join(tmpdir(), "tillvara-reports-"));
await prepare();
const checks = staticChecks();
const first = checks.filter(({ name }) => name === "types" || name === "dead code");
// Two cores: these and the build take turns on one, the other checks on the other.
await Promise.all([runStatic(first).then(build), runStatic(checks.filter((check) => !first.includes(check)))]);
for (const project of ["unit", "integration", "browser"]) await runTests(project, reports);
await rm(reports, { recursive: true, force: true });
if (failures.length > 0) say(`\nWhat failed:\n${failures.map((failure) => `✗ ${failure}`).join("\n")}\n`);
say(`${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ""}`);
process.exit(totals.failed === 0 ? 0 : 1);

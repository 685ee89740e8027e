import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";

const require = createRequire(import.meta.url);

/** The program behind a package's command, run with this very Node: no shell, no global installs. */
function binary(packageName: string, command = packageName): string {
  const file = findPackage(packageName);
  const { bin } = JSON.parse(readFileSync(file, "utf8")) as { bin: string | Record<string, string> };
  const path = typeof bin === "string" ? bin : bin[command];
  if (!path) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(file), path);
}

function findPackage(name: string): string {
  for (const directory of require.resolve.paths(name) ?? []) {
    const file = join(directory, name, "package.json");
    try {
      readFileSync(file);
      return file;
    } catch {
      continue;
    }
  }
  throw new Error(`${name} is not installed: run npm ci`);
}

export interface Check {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
}

/** The checks that read the code without running it. */
export const staticChecks = (): Check[] => [
  {
    name: "lint",
    file: binary("oxlint"),
    args: ["--deny-warnings", "--report-unused-disable-directives-severity=error", "."],
  },
  { name: "format", file: binary("prettier"), args: ["--check", "--log-level=warn", "."] },
  // The tools that read types by program still need the version before it.
  { name: "types", file: binary("typescript-native", "tsc"), args: ["--noEmit"] },
  {
    name: "import rules",
    file: binary("dependency-cruiser", "depcruise"),
    args: ["app", "server", "scripts", "search", "prisma/seed", "bench", "--config", ".dependency-cruiser.mjs"],
  },
  { name: "dead code", file: binary("knip"), args: ["--no-progress"] },
];

export const vitest = (name: string, ...args: string[]): Check => ({
  name,
  file: binary("vitest"),
  args: ["run", ...args],
});

export interface Outcome {
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

/** Runs one check. `live` shows its output as it comes, otherwise only what a failure said is shown. */
export function runCheck(
  check: Check,
  options: { live?: boolean; env?: Record<string, string> } = {},
): Promise<Outcome> {
  const started = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, [check.file, ...check.args], {
      stdio: options.live ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...options.env },
    });
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => void (output += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => void (output += chunk.toString()));
    child.once("exit", (code) => done({ ok: code === 0, seconds: (Date.now() - started) / 1000, output }));
  });
}

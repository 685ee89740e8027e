import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export interface Child {
  readonly name: string;
  readonly process: ChildProcess;
  /** Resolves with the exit code when the process ends. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/** Starts a TypeScript program beside this one and waits until it says that it is ready. */
export async function startChild(name: string, file: string, env: Record<string, string> = {}): Promise<Child> {
  const child = fork(file, [], {
    execArgv: ["--import", loader, "--enable-source-maps"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<number>((done) => child.once("exit", (code) => done(code ?? 1)));
  await new Promise<void>((done, fail) => {
    child.once("message", () => done());
    void ended.then((code) => fail(new Error(`${name} ended before it was ready (code ${code})`)));
  });
  return {
    name,
    process: child,
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(late);
    },
  };
}

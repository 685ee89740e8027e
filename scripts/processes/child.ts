import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export interface Child {
  readonly name: string;
  readonly process: ChildProcess;
  readonly ready: Promise<void>;
  /** Resolves with the exit code when the process ends. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/** Starts a TypeScript program beside this one; `ready` resolves when it says that it is. */
export function startChild(name: string, file: string, env: Record<string, string> = {}): Child {
  const child = fork(file, [], {
    // Within a transaction the database library asks its driver more than one thing at once, which the driver deprecates:
    // nothing that whoever starts the product could mend.
    execArgv: ["--import", loader, "--enable-source-maps", "--disable-warning=DeprecationWarning"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<number>((done) => child.once("exit", (code) => done(code ?? 1)));
  const ready = new Promise<void>((done, fail) => {
    child.once("message", () => done());
    void ended.then((code) => fail(new Error(`${name} ended before it was ready (code ${code})`)));
  });
  ready.catch(() => undefined); // heard by whoever waits for it; nobody has to
  return {
    name,
    ready,
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

import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export interface ProductOptions {
  readonly directory: string;
  readonly port: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface ProductProcess {
  readonly process: ChildProcess;
  /** The line that says where it is served has come; fails with the output if the process ends before it. */
  readonly ready: Promise<void>;
  readonly ended: Promise<number | NodeJS.Signals>;
  readonly output: () => string;
}

/** Starts the product as a newcomer does, on its own data and the embedded services. */
export function startProduct({ directory, port, args = [], env = {} }: ProductOptions): ProductProcess {
  const child = spawn(
    process.execPath,
    ["--disable-warning=DeprecationWarning", "--import", loader, "scripts/start.ts", ...args],
    {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        NODE_ENV: "development",
        DATA_DIR: directory,
        PORT: String(port),
        RATE_LIMITS: "off",
        LOG_LEVEL: "error",
        DATABASE_URL: "",
        MEILI_URL: "",
        SMTP_URL: "",
        ...env,
      },
    },
  );
  let output = "";
  const ended = new Promise<number | NodeJS.Signals>((done) =>
    child.once("exit", (code, signal) => done(signal ?? code ?? 1)),
  );
  const ready = new Promise<void>((done, fail) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes("Tillvara is ready at")) done();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then((code) => fail(new Error(`The product ended before it was ready (${code}):\n${output}`)));
  });
  ready.catch(() => undefined); // heard by whoever waits for it
  return { process: child, ready, ended, output: () => output };
}

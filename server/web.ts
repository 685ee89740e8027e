import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { installGlobals, type ServerBuild } from "@remix-run/node";
import { env, EnvironmentFault, portTaken } from "~/infra/env.server";
import { log } from "~/infra/log/log.server";
import { createApp } from "./app";

installGlobals({ nativeFetch: true });

/** Serves the built application until told to stop; then finishes what is under way. */
async function main(): Promise<void> {
  const settings = env();
  // The variable says where this runs (and which secrets are good enough); what is built always runs as built.
  process.env.NODE_ENV = "production";
  const build = (await import(pathToFileURL(resolve("build/server/index.js")).href)) as ServerBuild;
  const server = createServer(createApp({ env: settings, build }));
  server.requestTimeout = 120_000;
  await new Promise<void>((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      fail(error.code === "EADDRINUSE" ? new EnvironmentFault(portTaken(settings.PORT)) : error),
    );
    server.listen(settings.PORT, done);
  });
  process.send?.({ ready: true });
  log.info({ port: settings.PORT }, "web ready");

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 4_000).unref();
  };
  process.on("SIGTERM", stop);
  process.on("disconnect", stop); // the parent is gone
  process.on("SIGINT", () => (process.channel ? undefined : stop())); // under a parent, the parent decides
}

main().catch((error: unknown) => {
  const message =
    error instanceof EnvironmentFault
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${message}\n`);
  process.exit(1);
});

import { createServer } from "node:http";
import { startChild } from "./processes/child";
import { dataDirectory, openDatabase } from "./with-database";

/** The product with hot reload: Vite inside the web server, the worker beside it restarted by hand. */
const stopDatabase = await openDatabase();
process.env.DATA_DIR = dataDirectory();
const { bringUp } = await import("./bring-up");
const { signIns } = await bringUp({ demo: true }, (line) => process.stdout.write(`${line}\n`));

const { env } = await import("~/infra/env.server");
const { createApp } = await import("../server/app");
const vite = await import("vite");
const { installGlobals } = await import("@remix-run/node");
installGlobals({ nativeFetch: true });

const devServer = await vite.createServer({ server: { middlewareMode: true } });
const app = createApp({
  env: env(),
  build: () => devServer.ssrLoadModule("virtual:remix/server-build") as never,
  development: devServer.middlewares,
});
const server = createServer(app);
const worker = startChild("worker", "server/worker.ts");
await worker.ready;
server.listen(env().PORT, () => {
  process.stdout.write(`\nTillvara is being developed at ${env().appUrl}\n${signIns.join("\n")}\n`);
});

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  server.closeAllConnections();
  server.close();
  await devServer.close();
  await worker.stop();
  await stopDatabase();
  process.exit(0);
};
process.on("SIGINT", () => void stop());
process.on("SIGTERM", () => void stop());

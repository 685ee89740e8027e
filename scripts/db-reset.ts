import { withDatabase } from "./with-database";

await withDatabase(async () => {
  const { env } = await import("~/infra/env.server");
  if (env().NODE_ENV === "production") throw new Error("db:reset empties the database and does not run in production.");
  const { pool } = await import("~/infra/db/pool.server");
  const { migrate } = await import("~/infra/db/migrate.server");
  await pool().query(
    "drop schema if exists public cascade; drop schema if exists graphile_worker cascade; create schema public",
  );
  const applied = await migrate(env().DATABASE_URL);
  process.stdout.write(`Emptied; applied ${applied.length} migration(s).\n`);
});

import { withDatabase } from "./with-database";

await withDatabase(async () => {
  const { env } = await import("~/infra/env.server");
  const { migrate } = await import("~/infra/db/migrate.server");
  const applied = await migrate(env().DATABASE_URL);
  process.stdout.write(applied.length > 0 ? `Applied:\n  ${applied.join("\n  ")}\n` : "Nothing to apply.\n");
});

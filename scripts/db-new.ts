import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withDatabase } from "./with-database";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write("Usage: npm run db:new -- name_in_snake_case\n");
  process.exit(2);
}

await withDatabase(async () => {
  const { env } = await import("~/infra/env.server");
  const { diffMigrationsToSchema } = await import("~/infra/db/schema-engine.server");
  const sql = await diffMigrationsToSchema(env().DATABASE_URL);
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const directory = join("prisma/migrations", `${stamp}_${name}`);
  await mkdir(directory, { recursive: true });
  await writeFile(
    join(directory, "migration.sql"),
    sql ? `${sql}\n` : "-- The schema files have not changed: write the statements here.\n",
  );
  process.stdout.write(`${directory}/migration.sql\n`);
});

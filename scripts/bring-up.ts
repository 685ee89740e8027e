import { env } from "~/infra/env.server";
import { closeDb } from "~/infra/db/client.server";
import { migrate } from "~/infra/db/migrate.server";
import { closePool } from "~/infra/db/pool.server";
import { demoSignIns, seed } from "~/composition/seed/seed.server";

export interface BringUpOptions {
  readonly demo: boolean;
  /** Number of demo listings; the region's own number when undefined. */
  readonly listings?: number | undefined;
  /** One drawing for each group of materials instead of hundreds. */
  readonly fewPictures?: boolean;
}

/** Brings the database to the current schema and fills it if it is empty. Returns the lines about demo sign-ins. */
export async function bringUp(options: BringUpOptions, say: (line: string) => void): Promise<{ signIns: string[] }> {
  const applied = await migrate(env().DATABASE_URL);
  if (applied.length > 0) say(`Applied ${applied.length} migration(s).`);
  const { fewPictures, ...wanted } = options;
  const content = async () => {
    const { region, plainRegion } = await import("../prisma/seed/region");
    return fewPictures ? plainRegion : region;
  };
  await seed({ ...wanted, say, content });
  const signIns = await demoSignIns();
  await closeDb();
  await closePool();
  return { signIns };
}

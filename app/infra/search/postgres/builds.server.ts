import { pool } from "~/infra/db/pool.server";
import { indexVersion } from "../../../../search/index-definition";

const key = "search.postgres";

/** Which builds of the index exist: the one that answers, and one that is being made beside it. */
export interface Builds {
  readonly active: number;
  readonly version: number | null;
  readonly building: number | null;
}

/** The build that answers, read inside the statement that uses it: a swap falls before or after it, never between. */
export const activeBuild = `(select coalesce((select (value ->> 'active')::int from setting where key = '${key}'), 1))`;

const none: Builds = { active: 1, version: null, building: null };

export async function readBuilds(): Promise<Builds> {
  const { rows } = await pool().query<{ value: Builds }>("select value from setting where key = $1", [key]);
  return rows[0]?.value ?? none;
}

async function write(builds: Builds): Promise<void> {
  await pool().query(
    "insert into setting (key, value, updated_at) values ($1, $2, now()) on conflict (key) do update set value = excluded.value, updated_at = now()",
    [key, JSON.stringify(builds)],
  );
}

/** Opens a new build; changes go into it too from now on. A build left behind by a crash is cleared away. */
export async function openBuild(): Promise<number> {
  const builds = await readBuilds();
  if (builds.building !== null) await dropBuild(builds.building);
  const building = Math.max(builds.active, builds.building ?? 0) + 1;
  await dropBuild(building);
  await write({ ...builds, building });
  return building;
}

/** Lets the new build answer and clears the old one away. */
export async function swapBuild(building: number): Promise<void> {
  const { active } = await readBuilds();
  await write({ active: building, version: indexVersion, building: null });
  if (active !== building) await dropBuild(active);
}

async function dropBuild(build: number): Promise<void> {
  await pool().query("delete from search_document where build = $1", [build]);
  await pool().query("delete from search_word where build = $1", [build]);
}

import pg from "pg";
import { sideBySide, type Row } from "../measure/side-by-side";
import type { BenchOptions } from "../options";
import { openEngines } from "../subjects/engines";
import type { Databases } from "../world/databases";

const firms = 5_000;

/**
 * Spreads the region's listings over five thousand firms, half of which state a management system. Triggers rest meanwhile:
 * these firms have no people.
 */
const manyFirms = `
  set session_replication_role = replica;
  insert into organization (id, kind, name, slug, organization_number, sni_codes, takes_in_categories, service_categories, updated_at)
    select gen_random_uuid(), 'company', 'Exempel ' || n || ' AB', 'bench-' || n, '992' || lpad(n::text, 7, '0'), '{}', '{}', '{}', now()
    from generate_series(1, ${firms}) n;
  insert into organization_fact (id, organization_id, key, value, updated_at)
    select gen_random_uuid(), id, 'iso14001', '{"v": true}', now()
    from organization where slug like 'bench-%' and hashtext(slug) % 2 = 0;
  with numbered as (select id, row_number() over (order by slug) - 1 as place from organization where slug like 'bench-%'),
       chosen as (select id, (row_number() over (order by id) - 1) % ${firms} as place from listing where type <> 'wanted')
  update listing set organization_id = numbered.id from numbered, chosen
    where chosen.id = listing.id and numbered.place = chosen.place;
  vacuum analyze listing; vacuum analyze organization; vacuum analyze organization_fact;
`;

async function run(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements.split(";")) if (statement.trim()) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** One search call, and supply checks of 10, 20 and 40 requirements over the whole market, in the same rounds. */
export async function benchSupply(
  databases: Databases,
  source: string,
  environment: (url: string) => Record<string, string>,
  { addresses, listings, options }: { addresses: readonly string[]; listings: number; options: BenchOptions },
): Promise<Row[]> {
  const { url, drop } = await databases.copy(source);
  try {
    await run(url, manyFirms);
    const program = await openEngines(environment(url), addresses, "bench/procurement/supply-program.ts");
    try {
      const plan = { listings, concurrency: 1, requests: Math.min(options.queries, 240), seconds: options.rowSeconds };
      return await sideBySide(program.subjects, plan);
    } finally {
      await program.stop();
    }
  } finally {
    await drop();
  }
}

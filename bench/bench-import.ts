import { join } from "node:path";
import { stat } from "node:fs/promises";
import pg from "pg";
import { runProgram, type Databases } from "./world/databases";

export interface ImportResult {
  readonly rows: number;
  readonly bytes: number;
  /** Of the whole command, its start included. */
  readonly seconds: number;
}

async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** The seconds that `listings:import` takes for a file of so many new rows, on a copy of a filled database. */
export async function benchImport(
  databases: Databases,
  source: string,
  env: (url: string) => Record<string, string>,
  directory: string,
  rows: number,
): Promise<ImportResult> {
  const file = join(directory, "import.csv");
  const copy = await databases.copy(source);
  try {
    await runProgram("bench/world/import-file.ts", [`--rows=${rows}`, `--out=${file}`], env(copy.url));
    const [owner] = await inDatabase(copy.url, async (client) => {
      const found = await client.query<{ number: string }>(
        "select organization_number as number from organization where kind = 'company' order by name limit 1",
      );
      return found.rows;
    });
    const seconds = await runProgram(
      "scripts/listings-import.ts",
      ["--organization", owner?.number ?? "", file],
      env(copy.url),
    );
    const saved = await inDatabase(copy.url, (client) =>
      client.query("select 1 from listing where external_reference like 'BENCH-%'"),
    );
    if (saved.rowCount !== rows) throw new Error(`${saved.rowCount} of ${rows} rows were imported.`);
    return { rows, bytes: (await stat(file)).size, seconds };
  } finally {
    await copy.drop();
  }
}

import { randomUUID } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { PrismaPg } from "@prisma/adapter-pg";
import pg, { type PoolConfig } from "pg";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";

/** Prisma's schema engine as WebAssembly: no native binary has to be downloaded. */

interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

const require = createRequire(import.meta.url);
const schemaFilter = { externalTables: [], externalEnums: [] };

// The engine names the reason of a panic here before it stops.
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`schema engine: ${message}\n`) },
});

async function instantiate(): Promise<typeof import("@prisma/schema-engine-wasm/schema_engine_bg")> {
  const background = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasmPath = join(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"), "..", "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(wasmPath), {
    "./schema_engine_bg.js": background as unknown as WebAssembly.ModuleImports,
  });
  const glue = background as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return background;
}

let loaded: ReturnType<typeof instantiate> | undefined;

/** PostgreSQL's one-byte "char", which its system catalogues use and the adapter does not know. */
const charOid = 18;
const textOid = 25;

interface RowsWithFields {
  fields: { dataTypeID: number }[];
}

/**
 * Lets the engine read "char" columns (the adapter takes them as text, the engine hears that they are characters) and
 * run scripts whole.
 */
function fitForMigrations(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const inner = adapter as SqlDriverAdapter & {
    performIO(query: unknown): Promise<RowsWithFields>;
    client: { query(script: string): Promise<unknown> };
  };
  // The adapter's own version splits at every semicolon, also inside function bodies.
  adapter.executeScript = async (script) => void (await inner.client.query(script));
  const performIO = inner.performIO.bind(inner);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const charColumns = new WeakMap<object, Set<number>>();
  inner.performIO = async (query) => {
    const result = await performIO(query);
    const positions = new Set<number>();
    result.fields.forEach((field, position) => {
      if (field.dataTypeID !== charOid) return;
      field.dataTypeID = textOid;
      positions.add(position);
    });
    charColumns.set(query as object, positions);
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const positions = charColumns.get(query);
    const columnTypes = result.columnTypes.map((type, position) =>
      positions?.has(position) ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

/** The URL in parts: a whole URL would win over the name of the shadow database. */
function connectionParts(databaseUrl: string): PoolConfig {
  const url = new URL(databaseUrl);
  const sslMode = url.searchParams.get("sslmode");
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(sslMode && sslMode !== "disable" ? { ssl: { rejectUnauthorized: sslMode === "verify-full" } } : {}),
  };
}

type ClosableFactory = SqlMigrationAwareDriverAdapterFactory & { closeAll(): Promise<void> };

async function execute(config: PoolConfig, statement: string): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** A throw-away database beside the given one; gone when the adapter is disposed of. */
async function openShadow(config: PoolConfig): Promise<SqlDriverAdapter> {
  const database = `shadow_${randomUUID()}`;
  await execute(config, `create database "${database}"`);
  const adapter = await new PrismaPg({ ...config, database, max: 1 }).connect();
  const dispose = adapter.dispose.bind(adapter);
  let gone: Promise<void> | undefined;
  adapter.dispose = () => (gone ??= dispose().then(() => execute(config, `drop database "${database}" with (force)`)));
  return adapter;
}

/** One connection each, so that the engine's session lock is taken and released on the same one. */
function adapterFactory(databaseUrl: string): ClosableFactory {
  const config = connectionParts(databaseUrl);
  const factory = new PrismaPg({ ...config, max: 1 });
  const opened: SqlDriverAdapter[] = [];
  const remember = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
    opened.push(adapter);
    return fitForMigrations(adapter);
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => remember(await factory.connect()),
    connectToShadowDb: async () => remember(await openShadow(config)),
    closeAll: async () => {
      for (const adapter of opened.reverse()) await adapter.dispose();
    },
  };
}

/** Opens the engine for one piece of work and closes its connections afterwards. */
async function withSchemaEngine<T>(databaseUrl: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loaded ??= instantiate();
  const { SchemaEngine } = await loaded;
  const factory = adapterFactory(databaseUrl);
  const datamodels = (await readSchema()).map(({ path, content }): [string, string] => [path, content]);
  const engine = await SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
  try {
    return await work(engine);
  } finally {
    engine.free();
    await factory.closeAll();
  }
}

async function readSchema(directory = "prisma/schema"): Promise<SchemaFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: join(directory, name),
      content: await readFile(join(directory, name), "utf8"),
    })),
  );
}

async function readMigrations(directory = "prisma/migrations"): Promise<MigrationList> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = await Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: await readFile(join(directory, name, "migration.sql"), "utf8") },
      },
    })),
  );
  return {
    baseDir: directory,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories,
  };
}

/** Indexes named `raw_…` are of kinds that the schema language cannot express: the difference leaves them alone. */
const withoutRawIndexes = (sql: string): string =>
  sql.replace(/-- DropIndex\nDROP INDEX "raw_[a-z_]+";\n*/g, "").trim();

/** Applies what is missing, in order; returns the names applied. */
export const applyMigrations = (databaseUrl: string): Promise<string[]> =>
  withSchemaEngine(databaseUrl, async (engine) => {
    const migrationsList = await readMigrations();
    return (await engine.applyMigrations({ migrationsList, filters: schemaFilter })).appliedMigrationNames;
  });

/** SQL that leads from the migrations to the schema; empty when they agree. Replays the migrations in a shadow database. */
export const diffMigrationsToSchema = (databaseUrl: string): Promise<string> =>
  withSchemaEngine(databaseUrl, async (engine) => {
    const result = await engine.diff({
      from: { tag: "migrations", ...(await readMigrations()) },
      to: { tag: "schemaDatamodel", files: await readSchema() },
      script: true,
      exitCode: null,
      filters: schemaFilter,
    });
    return withoutRawIndexes(result.stdout ?? "");
  });

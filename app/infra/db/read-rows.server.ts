import pg from "pg";
import { pool } from "./pool.server";

/** A reading statement with a name: each connection plans it once. Its text never changes; what does are the values. */
export interface ReadStatement {
  readonly name: string;
  readonly text: string;
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** As Prisma gives them: days as UTC midnights. Numbers are numbers, whatever their type in the database. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.DATE]: day,
  [pg.types.builtins.NUMERIC]: Number,
  [pg.types.builtins.INT8]: Number,
};
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig["getTypeParser"],
};

/**
 * Rows of a page that is opened often. Prisma translates each query and plans each statement anew; here neither is done
 * again, and what belongs together comes in one answer.
 */
export async function readRows<Row extends pg.QueryResultRow>(
  { name, text }: ReadStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await pool().query<Row>({ name, text, values: [...values], types });
  return rows;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Columns under the names of the schema: `l.price_kind as "priceKind", …`. */
export const columnsSql = (table: string, names: readonly string[]): string =>
  names.map((name) => `${table}.${snake(name)} as "${name}"`).join(", ");

/** The same as one JSON object. */
export const jsonSql = (table: string, names: readonly string[]): string =>
  `json_build_object(${names.map((name) => `'${name}', ${table}.${snake(name)}`).join(", ")})`;

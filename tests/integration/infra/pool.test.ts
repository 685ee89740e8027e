import { describe, expect, it } from "vitest";
import pg from "pg";
import { pool } from "~/infra/db/pool.server";

describe("the plain connections", () => {
  it("survive that the server ends one while it rests", async () => {
    const { rows } = await pool().query<{ pid: number }>("select pg_backend_pid() as pid");
    const ended = new Promise<void>((done) => pool().once("error", () => done()));
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await other.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    await other.end();
    await ended;
    expect(pool().listenerCount("error")).toBeGreaterThan(0);
    expect((await pool().query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  });
});

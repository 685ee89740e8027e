import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const head = "row,case,donor_nace,receiver_nace,waste_description,ewc_code";
const some = [
  head,
  "1,a,3511,2351,Fly ash,100102",
  '2,b,3511,4211,"Bottom ash, wet",100101',
  "3,c,1051,1091,Whey,020502",
  "4,c,1610,1621,Sawdust,030105",
].join("\n");

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "matching-rank-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly output: string;
}

const command = (...args: string[]): Promise<Run> =>
  new Promise((done) => {
    execFile(process.execPath, ["--import", loader, "scripts/matching-rank.ts", ...args], (error, stdout, stderr) =>
      done({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, output: stdout + stderr }),
    );
  });

async function rank(precedents: string, queries: string, out = "out.csv"): Promise<Run & { written: string | null }> {
  const [a, b, c] = ["a.csv", "b.csv", out].map((name) => join(directory, name)) as [string, string, string];
  await writeFile(a, precedents);
  await writeFile(b, queries);
  await rm(c, { force: true });
  const run = await command("--precedents", a, "--queries", b, "--out", c);
  return { ...run, written: existsSync(c) ? await readFile(c, "utf8") : null };
}

describe("npm run matching:rank", () => {
  it("ranks the receivers of other cases, with or without receivers in the queries", async () => {
    const full = await rank(some, some);
    expect(full.output).toContain("Flows asked for: 4. Known exchanges: 4.");
    expect(full.code).toBe(0);
    const lines = (full.written ?? "")
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));
    expect(lines[0]).toEqual(["row", "case", "rank", "receiver_nace", "score"]);
    expect(lines.filter(([row]) => row === "1").map((cells) => cells[3])[0]).toBe("4211");
    expect(
      lines
        .filter(([, caseId]) => caseId === "c")
        .map((cells) => cells[3])
        .sort(),
    ).toEqual(["2351", "2351", "4211", "4211"]);
    const blind = some
      .split("\n")
      .map((line) => line.replace(/,(\d{4}|receiver_nace),(?="|[A-Z]|waste)/, ","))
      .join("\n");
    expect(blind).not.toContain("receiver_nace");
    expect((await rank(some, blind)).written).toBe(full.written);
  });

  it("says how many flows no other case can rank", async () => {
    const alone = await rank(`${head}\n1,a,3511,2351,Fly ash,100102`, some);
    expect(alone.output).toContain("Flows without a ranking: 1.");
    expect((alone.written ?? "").trimEnd().split("\n").length).toBe(4);
  });

  it("names file, line, column and remedy, and writes nothing", async () => {
    const refused = await rank(`${some}\n5,d,35x1,,Ash,100102`, some);
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/a\.csv, line 6, column donor_nace: .*35x1.*38\.11/);
    expect(refused.output).toMatch(/a\.csv, line 6, column receiver_nace: .*remove the row/);
    expect(refused.written).toBeNull();
    const empty = await rank(some, "");
    expect([empty.code, empty.written]).toEqual([1, null]);
    expect(empty.output).toMatch(/b\.csv: the file is empty/);
    expect((await rank(some, "case,ewc_code\na,100102")).output).toMatch(
      /b\.csv, line 1, column donor_nace: .*missing/,
    );
    expect((await readdir(directory)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("refuses files that are not there, cannot be written, or are the same", async () => {
    const [a, missing] = [join(directory, "a.csv"), join(directory, "none", "c.csv")];
    await writeFile(a, some);
    expect(await command()).toMatchObject({ code: 1, output: expect.stringContaining("Usage") });
    expect(await command("--precedents", missing, "--queries", a, "--out", `${a}.out`)).toMatchObject({ code: 1 });
    const unwritable = await command("--precedents", a, "--queries", a, "--out", missing);
    expect(unwritable).toMatchObject({ code: 1, output: expect.stringContaining("Nothing has been written") });
    const same = await command("--precedents", a, "--queries", a, "--out", a);
    expect(same).toMatchObject({ code: 1, output: expect.stringContaining("another name") });
    expect(await readFile(a, "utf8")).toBe(some);
  });
});

const exchanges = resolve(import.meta.dirname, "../../../../shared/data/symbiosis/exchanges.csv");
const present = existsSync(exchanges);
if (!present)
  process.stdout.write("Skipped: the published exchanges are not beside the repository (../shared/data).\n");

describe.skipIf(!present)("the published exchanges (skipped where ../shared/data is absent)", () => {
  it("are ranked whole, every receiver of other cases for every row", async () => {
    const text = await readFile(exchanges, "utf8");
    const { code, written } = await rank(text, text);
    expect(code).toBe(0);
    const rows = (written ?? "").trimEnd().split("\n").slice(1);
    expect(new Set(rows.map((line) => line.split(",")[0])).size).toBe(216);
    expect(rows.length).toBeGreaterThan(216 * 50);
  });
});

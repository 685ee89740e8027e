import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "~/infra/db/client.server";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const head = "case,donor_nace,receiver_nace,waste_description,ewc_code,final_use,country,year,reference";
const good = [
  head,
  "a,35.11,2351,Fly ash,10 01 02,Raw material of cement,SE,2014,Example report 1",
  "b,1051,1091;1092,Whey,020502,Feed,DK,2016,Example report 2",
].join("\n");

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "precedents-import-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** The command, as an operator runs it. */
function command(...args: string[]): Promise<{ code: number; out: string; faults: string[] }> {
  return new Promise((done) => {
    execFile(process.execPath, ["--import", loader, "scripts/precedents-import.ts", ...args], (error, out, faults) =>
      done({
        code: typeof error?.code === "number" ? error.code : error ? 1 : 0,
        out: out.trim(),
        faults: faults.trim().split("\n"),
      }),
    );
  });
}

async function loading(text: string, name = "found.csv") {
  const path = join(directory, name);
  await writeFile(path, text);
  return command(path);
}

const kept = () => db().importedPrecedent.findMany({ orderBy: [{ source: "asc" }, { row: "asc" }] });

// Each run starts the program anew.
describe("npm run precedents:import", { timeout: 180_000 }, () => {
  it("loads a file, and the same once more without doubling it", async () => {
    expect(await loading(good)).toMatchObject({ code: 0, out: "2 known exchanges loaded from found.csv." });
    const first = await kept();
    expect(first.map(({ source, row }) => [source, row])).toEqual([
      ["found.csv", "000001"],
      ["found.csv", "000002"],
    ]);
    expect(first[1]?.content).toMatchObject({ receiverNace: ["1091", "1092"], reference: "Example report 2" });
    expect(await loading(good)).toMatchObject({ code: 0 });
    expect(await kept()).toEqual(first);
    expect(await db().event.count({ where: { type: "precedents.imported" } })).toBe(2);
  });

  it("names rows at fault by line and column with what to do, and loads none of the file", async () => {
    const before = await kept();
    const bad = [
      head,
      "a,3511,2351,Ash,100102,Cement,SE,2014,Example report 1",
      "b,35x1,2351,Ash,100102,Cement,SE,2014,Example report 1",
      "c,3511,,Ash,100102,Cement,SE,2014,Example report 1",
      "d,3511,2351,Ash,991,Cement,SE,2014,Example report 1",
      "e,3511,2351,Ash,100102,Cement,SE,2014,",
    ].join("\n");
    const run = await loading(bad);
    const file = join(directory, "found.csv");
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.faults).toEqual([
      expect.stringMatching(`^${file}, line 3, column donor_nace: “35x1” is no NACE code. Write two to five digits`),
      expect.stringMatching(`^${file}, line 4, column receiver_nace: the receiver is missing. Write`),
      expect.stringMatching(`^${file}, line 5, column ewc_code: “991” is no waste code. Write`),
      expect.stringMatching(`^${file}, line 6, column reference: the reference is missing. Write`),
    ]);
    expect(await kept()).toEqual(before);
  });

  it("says what is wrong with a file that is none, and how it is used", async () => {
    expect(await loading("")).toMatchObject({ code: 1, faults: [expect.stringContaining("the file is empty")] });
    expect((await command()).faults.join()).toContain("Usage: npm run precedents:import -- FILE.csv");
    const missing = await command(join(directory, "no-such-file.csv"));
    expect(missing.code).toBe(1);
    expect(missing.faults.join()).toContain("no-such-file.csv");
  });
});

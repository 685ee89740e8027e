import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { importReference } from "~/features/reference/importing/import-reference.server";
import { listProcurementLimits } from "~/features/reference/codes/procurement-limits.server";
import { procurementLimits } from "~/features/reference/data/procurement-limits";
import { limitOn, type LimitKey } from "~/features/reference/procurement-limits";
import { loadShippedReference } from "~/features/reference/importing/load-shipped-reference.server";
import { getReferenceOverview } from "~/features/reference/importing/get-reference-overview.server";
import type { ImportList } from "~/features/reference/importing/reference-entry";
import { db } from "~/infra/db/client.server";
import { systemActor, visitor } from "~/shared/actor";
import { unwrap } from "~/shared/result";

const actor = systemActor("test");
const load = (text: string, list: ImportList | null = null, fileName = "file.csv") =>
  importReference(actor, { fileName, bytes: new TextEncoder().encode(text), list });

let loaded = 0;
beforeAll(async () => {
  loaded = await loadShippedReference();
});

describe("the shipped rows", () => {
  it("are loaded once, with their sources", async () => {
    expect(loaded).toBeGreaterThan(1000);
    expect(await loadShippedReference()).toBe(0);
    expect(await db().municipality.count()).toBe(15);
    const overview = unwrap(await getReferenceOverview(actor));
    expect(overview.lists.find(({ list }) => list === "ewc")?.sources).toEqual(["eu-2025-934", "sfs-2020-614"]);
    const known = new Set(overview.sources.map(({ id }) => id));
    for (const { sources } of overview.lists) for (const id of sources) expect(known).toContain(id);
  });
});

describe("importing a file", () => {
  it("is for administrators", async () => {
    expect(
      await importReference(visitor("sv"), { fileName: "x.csv", bytes: new Uint8Array(), list: null }),
    ).toMatchObject({ ok: false, error: { code: "forbidden" } });
    expect(await getReferenceOverview(visitor("sv"))).toMatchObject({ ok: false, error: { code: "forbidden" } });
  });

  it("names row, column and what was found, and keeps the good rows", async () => {
    const receipt = unwrap(
      await load(
        "code,name_sv,name_en\n39130000,Kontorsmöbler,Office furniture\n3913,Kort,Short\n98765432,,Nameless\n39130000,Igen,Again\n",
      ),
    );
    expect(receipt).toMatchObject({ list: "cpv", rowsRead: 4, inserted: 0, updated: 0, unchanged: 1 });
    expect(receipt.rejected).toEqual([
      { row: 3, column: "code", found: "3913", code: "shape", expected: "39130000" },
      { row: 4, column: "name_sv", found: "", code: "missing", expected: "" },
      { row: 5, column: "code", found: "39130000 2008-09-17", code: "duplicate", expected: "" },
    ]);
  });

  it("takes semicolons, a byte order mark and decimal commas", async () => {
    const file = "\ufeffcode;name;latitude;longitude;population\r\n2480;Umeå;63,8258;20,263;132000\r\n";
    expect(unwrap(await load(file))).toMatchObject({ list: "municipalities", updated: 1 });
    expect(await db().municipality.findUnique({ where: { code: "2480" } })).toMatchObject({
      latitude: 63.8258,
      population: 132_000,
      countyCode: "24",
    });
  });

  it("refuses what it does not recognise and says which columns a list needs", async () => {
    expect(await load("a,b\n1,2\n")).toMatchObject({
      ok: false,
      error: { code: "unprocessable", reason: "reference_file_not_recognised" },
    });
    expect(await load("code,name_sv\n39130000,Möbler\n", "cpv")).toMatchObject({
      ok: false,
      error: { params: { missing: "name_en" } },
    });
    expect(await load("code,name_sv,name_en\n")).toMatchObject({
      ok: false,
      error: { reason: "reference_file_empty" },
    });
    expect(await load('code,name_sv,name_en\n"broken')).toMatchObject({
      ok: false,
      error: { reason: "reference_file_not_csv" },
    });
  });

  it("leaves a receipt and an event", async () => {
    const receipt = unwrap(
      await load("name,municipality_code,lat,lon,kind\nNyby,2480,63.9,20.1,locality\n", null, "places.csv"),
    );
    expect(receipt).toMatchObject({ inserted: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(await db().referenceImport.findUnique({ where: { id: receipt.id } })).toMatchObject({
      state: "done",
      fileName: "places.csv",
      inserted: 1,
    });
    expect(await db().event.findFirst({ where: { subjectId: receipt.id } })).toMatchObject({
      type: "reference.imported",
      actorId: "test",
    });
    const overview = unwrap(await getReferenceOverview(actor));
    expect(overview.imports[0]).toMatchObject({ id: receipt.id, rejectedCount: 0 });
  });

  it("lets two imports of a list at once both end well, the second changing nothing", async () => {
    const file = "name,municipality_code,lat,lon,kind\nSamtidiga byn,2480,63.91,20.11,locality\n";
    const receipts = (await Promise.all([load(file), load(file)])).map(unwrap);
    expect(receipts.map(({ inserted }) => inserted).sort()).toEqual([0, 1]);
  });
});

const official = resolve(import.meta.dirname, "../../../../shared/data");
const present = existsSync(official);
if (!present) process.stdout.write("Skipped: the official files are not beside the repository (../shared/data).\n");

const files: readonly [file: string, list: ImportList, rows: number, rejected: number][] = [
  ["reference/cpv-2008.csv", "cpv", 9454, 0],
  ["reference/waste-list-sv.csv", "ewc", 893, 0],
  ["reference/waste-list-en.csv", "ewc", 842, 0],
  ["reference/nace-rev2.csv", "nace2", 996, 0],
  ["reference/nace-rev2-1.csv", "nace21", 1047, 0],
  ["reference/sni-2007.csv", "sni2007", 930, 0],
  ["reference/sni-2025.csv", "sni2025", 944, 0],
  ["geo/localities-vasterbotten.csv", "localities", 1596, 26],
  ["geo/postcodes-vasterbotten.csv", "postcodes", 629, 0],
  ["reference/climate-factors.csv", "climate", 228, 0],
  ["reference/product-climate-factors.csv", "climate", 175, 10],
];

describe.skipIf(!present)("the official files (skipped where ../shared/data is absent)", () => {
  it.each(files)("load %s, and once more without a change", async (file, list, rows, rejected) => {
    const bytes = await readFile(resolve(official, file));
    const steps: number[] = [];
    const first = unwrap(
      await importReference(actor, { fileName: file, bytes, list: null }, (done) => steps.push(done)),
    );
    expect(first).toMatchObject({ list, rowsRead: rows });
    expect(first.rejected.length, JSON.stringify(first.rejected.slice(0, 3))).toBe(rejected);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const second = unwrap(await importReference(actor, { fileName: file, bytes, list: null }));
    expect(second).toMatchObject({ inserted: 0, updated: 0, sha256: first.sha256 });
  });

  it("keep the days of the waste codes, and both languages", async () => {
    const rows = await db().referenceCode.findMany({
      where: { list: "ewc", code: "160605" },
      orderBy: { validFrom: "asc" },
    });
    expect(rows.map(({ validTo }) => validTo?.toISOString().slice(0, 10))).toEqual(["2026-12-08"]);
    const wood = await db().referenceCode.findFirst({ where: { list: "ewc", code: "170201" } });
    expect([wood?.labelSv, wood?.labelEn]).toEqual(["Trä", "Wood"]);
    expect(
      await db().referenceCode.count({ where: { list: "ewc", validFrom: new Date("2026-12-09") } }),
    ).toBeGreaterThan(50);
  });
});

describe("limits of procurement law", () => {
  const open = { key: "threshold.goods_services", authority: "local", unit: "SEK" };
  const header = "key,authority,value,unit,valid_from,valid_to,provision,certainty\n";

  it("are shipped, and without a value where none has been read", async () => {
    const limits = await listProcurementLimits();
    expect(limits).toHaveLength(procurementLimits.length);
    expect(limitOn(limits, "threshold.goods_services", "local", "2026-12-01", "SEK")).toMatchObject({
      value: null,
      certainty: "open",
    });
    expect(unwrap(await getReferenceOverview(actor)).lists.find(({ list }) => list === "limits")?.rows).toBe(
      procurementLimits.length,
    );
  });

  it("are filled in by a file, once, and survive the next start", async () => {
    const file = `${header}${open.key},${open.authority},2300000,${open.unit},2026-01-01,2027-12-31,"5 kap. 1 § LOU, SFS 2026:1",seen\n`;
    expect(unwrap(await load(file))).toMatchObject({ list: "limits", inserted: 0, updated: 1 });
    expect(unwrap(await load(file))).toMatchObject({ unchanged: 1 });
    expect(await loadShippedReference()).toBe(0);
    expect(limitOn(await listProcurementLimits(), open.key as LimitKey, "local", "2026-12-01", "SEK")).toMatchObject({
      value: 2_300_000,
      certainty: "seen",
    });
  });

  it("are refused without a value where they say it has been read, and the database holds to that", async () => {
    const receipt = unwrap(await load(`${header}direct.below,any,,SEK,2027-01-01,,19 a kap. 2 § LOU,seen\n`));
    expect(receipt.rejected).toMatchObject([{ column: "value", code: "missing" }]);
    await expect(
      db().procurementLimit.updateMany({ where: { certainty: "seen" }, data: { value: null } }),
    ).rejects.toThrow(/procurement_limit_open_has_no_value/);
  });
});

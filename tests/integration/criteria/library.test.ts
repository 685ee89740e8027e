import { beforeAll, describe, expect, it } from "vitest";
import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import { criteriaFileSchema } from "~/features/criteria/content-schema";
import { criteriaAddresses } from "~/features/criteria/library/criteria-addresses.server";
import { criteriaByRefs } from "~/features/criteria/library/criteria-by-refs.server";
import { exportCriteria } from "~/features/criteria/library/export-criteria.server";
import { getCriterion } from "~/features/criteria/library/get-criterion.server";
import { latestPublished } from "~/features/criteria/library/latest-criteria.server";
import { listCriteria } from "~/features/criteria/library/list-criteria.server";
import { loadShippedCriteria } from "~/features/criteria/library/load-shipped-criteria.server";
import { db } from "~/infra/db/client.server";
import { systemActor, visitor } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createCriterion, plainContent } from "../../factories/criterion";

const anybody = visitor("sv");
const published = shippedCriteria.filter(({ state }) => state === "published");

let loaded = 0;
beforeAll(async () => {
  loaded = await loadShippedCriteria();
});

describe("the shipped library", () => {
  it("is loaded once, each version with its event", async () => {
    expect(loaded).toBe(shippedCriteria.length);
    expect(await loadShippedCriteria()).toBe(0);
    expect(await db().event.count({ where: { type: "criterion.shipped" } })).toBe(loaded);
  });

  it("brings a newer version beside what stands, and never an older over it", async () => {
    const { id } = await createCriterion();
    const next = {
      id,
      version: 2,
      state: "published",
      date: "2026-11-01",
      validFrom: "2026-11-01",
      validTo: null,
    } as const;
    expect(await loadShippedCriteria([{ ...next, content: plainContent() }])).toBe(1);
    const { versions } = unwrap(await getCriterion(anybody, id));
    expect(versions.map(({ version, state }) => `${version} ${state}`)).toEqual(["2 published", "1 superseded"]);
    const other = await createCriterion({ version: 5 });
    expect(await loadShippedCriteria([{ ...next, id: other.id, version: 3, content: plainContent() }])).toBe(0);
  });
});

describe("the library", () => {
  it("is browsed by every side, with counts that do not mind their own side", async () => {
    const all = await listCriteria(anybody);
    expect(all.rows.length).toBe(all.libraryTotal);
    const furniture = await listCriteria(anybody, { areas: ["furniture"], levels: ["basic"] });
    expect(furniture.rows.every(({ area, level }) => area === "furniture" && level === "basic")).toBe(true);
    expect(furniture.rows.length).toBe(furniture.counts.areas.furniture);
    expect(furniture.counts.levels.advanced).toBe(
      all.rows.filter(({ area, level }) => area === "furniture" && level === "advanced").length,
    );
    expect(Object.values(furniture.counts.levels).reduce((a, b) => a + b, 0)).toBe(all.counts.areas.furniture);
  });

  it("finds words without accents, all of them, in either language, and ids", async () => {
    const { id } = await createCriterion({
      content: { title: { sv: "Zebrarandig möbelsits", en: "Striped quagga seat" } },
    });
    for (const words of ["zebrarandig mobelsits", "QUAGGA striped", id, `  ${id.toLowerCase()} `]) {
      const { rows } = await listCriteria(anybody, { words });
      expect(
        rows.map((row) => row.id),
        words,
      ).toEqual([id]);
    }
    expect((await listCriteria(anybody, { words: "zebrarandig ugnstorkad-xyzzy" })).rows).toEqual([]);
  });

  it("tells the published version of each, and leaves out what is withdrawn, proposed or has run out", async () => {
    const proposed = await createCriterion({ state: "proposed" });
    const withdrawn = await createCriterion({ state: "withdrawn" });
    const over = await createCriterion({ validTo: "2026-10-02" });
    const ids = [proposed, withdrawn, over].map(({ id }) => id);
    expect(await latestPublished(anybody, [...ids, published[0]?.id ?? ""])).toEqual([published[0]]);
    const listed = (await listCriteria(anybody)).rows.map(({ id }) => id);
    expect(listed.filter((id) => ids.includes(id))).toEqual([]);
    expect((await criteriaAddresses()).filter((path) => ids.some((id) => path.endsWith(id)))).toEqual([]);
  });

  it("gives any version that was published by its name, and proposals to curators alone", async () => {
    const refs = [
      await createCriterion({ state: "superseded" }),
      await createCriterion({ state: "withdrawn" }),
      await createCriterion({ state: "proposed" }),
    ];
    expect((await criteriaByRefs(anybody, [...refs, ...refs])).map(({ state }) => state).sort()).toEqual([
      "superseded",
      "withdrawn",
    ]);
    expect((await criteriaByRefs(systemActor("test"), refs)).length).toBe(3);
    const proposal = refs[2]?.id ?? "";
    expect(await getCriterion(anybody, proposal)).toMatchObject({ ok: false, error: { code: "not_found" } });
    expect(await getCriterion(anybody, "MOB-11", 99)).toMatchObject({ ok: false, error: { code: "not_found" } });
  });

  it("names what includes and replaces it", async () => {
    const basic = await createCriterion();
    const advanced = await createCriterion({ content: { level: "advanced", replaces: [basic.id] } });
    const { related } = unwrap(await getCriterion(anybody, basic.id));
    expect(related.map(({ id }) => id)).toEqual([advanced.id]);
  });

  it("is exported whole in a file that has the shape import reads", async () => {
    const { id } = await createCriterion({ state: "proposed" });
    const file = await exportCriteria(anybody);
    expect(criteriaFileSchema.parse(file)).toEqual(file);
    expect(file.criteria.some((one) => one.id === id)).toBe(false);
    expect(file.criteria.length).toBeGreaterThanOrEqual(shippedCriteria.length);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { isIsoDate } from "~/shared/dates";
import { boundingBox, isInside } from "~/shared/geo";
import { categories } from "./category-tree";
import { cpvCovers } from "./cpv-code";
import { activityRows } from "./data/lists/activity-rows.server";
import { climateFactors } from "./data/lists/climate-factors.server";
import { cpvRows } from "./data/lists/cpv-rows.server";
import { localities } from "./data/lists/localities.server";
import { postcodes } from "./data/lists/postcodes.server";
import { wasteRows } from "./data/lists/waste-rows.server";
import { municipalities } from "./data/municipalities";
import { referenceSources, sourceById } from "./data/sources";
import { hazardPeriods } from "./hazard-by-year";
import type { CodeRow } from "./reference-rows";
import { isUnitCode } from "./units";
import { entryOn } from "./waste-code";

const codeRows: readonly CodeRow[] = [...cpvRows, ...wasteRows, ...activityRows];
const places = [...localities, ...postcodes];
const duplicates = (keys: readonly string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index);

describe("shipped code lists", () => {
  it("have no code twice on the same day", () => {
    expect(new Set(codeRows.map(({ list, code, validFrom }) => `${list} ${code} ${validFrom}`)).size).toBe(
      codeRows.length,
    );
  });

  it("name both languages, real days, a known source and a parent that exists", () => {
    const known = new Set(codeRows.map(({ list, code }) => `${list} ${code}`));
    for (const row of codeRows) {
      const where = `${row.list} ${row.code}`;
      expect(row.labelSv.trim(), `${where}`).not.toBe("");
      expect(row.labelEn.trim(), `${where}`).not.toBe("");
      expect(
        isIsoDate(row.validFrom) && (row.validTo === null || (isIsoDate(row.validTo) && row.validTo > row.validFrom)),
        `${where}`,
      ).toBe(true);
      expect(sourceById(row.source), `${where}`).toBeDefined();
      expect(row.parent === null || known.has(`${row.list} ${row.parent}`), `${where}`).toBe(true);
    }
  });

  it("hold every CPV prefix and waste code the categories name", () => {
    for (const { code, cpv, wasteCodes } of categories) {
      for (const prefix of cpv)
        expect(
          cpvRows.some((row) => row.code === prefix.padEnd(8, "0")),
          `${code} ${prefix}`,
        ).toBe(true);
      for (const waste of wasteCodes)
        expect(
          wasteRows.some((row) => row.code === waste),
          `${code} ${waste}`,
        ).toBe(true);
    }
    expect(cpvRows.filter(({ parent, code }) => parent !== null && !cpvCovers(parent, code))).toEqual([]);
  });

  it("change the battery entries on the day", () => {
    const hazardous = (code: string, day: string) => entryOn(wasteRows, code, day)?.extra.hazardous;
    expect([hazardous("160604", "2026-12-08"), hazardous("160604", "2026-12-09")]).toEqual([false, true]);
    for (const withdrawn of ["160605", "190211", "200133", "200134"]) {
      expect(hazardous(withdrawn, "2026-12-08"), `${withdrawn}`).toBeDefined();
      expect(hazardous(withdrawn, "2026-12-09"), `${withdrawn}`).toBeUndefined();
    }
    expect([hazardous("160607", "2026-12-08"), hazardous("160607", "2026-12-09")]).toEqual([undefined, true]);
  });

  it("let no two versions of a waste code overlap", () => {
    for (const row of wasteRows) {
      const others = wasteRows.filter((other) => other !== row && other.code === row.code);
      for (const other of others)
        expect(
          (row.validTo ?? "9999") < other.validFrom || (other.validTo ?? "9999") < row.validFrom,
          `${row.code}`,
        ).toBe(true);
    }
  });
});

describe("shipped places", () => {
  it("has the fifteen municipalities, every place in one of them and in the region", () => {
    expect(municipalities).toHaveLength(15);
    const region = boundingBox({ latitude: 64.8, longitude: 18.2 }, 260);
    for (const place of [...municipalities, ...places]) {
      expect(isInside(region, place), `${place.name}`).toBe(true);
      expect(sourceById(place.source), `${place.name}`).toBeDefined();
    }
    for (const { municipalityCode, name } of places)
      expect(
        municipalities.some(({ code }) => code === municipalityCode),
        `${name}`,
      ).toBe(true);
    for (const { code, name } of municipalities)
      expect(
        localities.some((place) => place.municipalityCode === code && place.name === name),
        `${name}`,
      ).toBe(true);
  });

  it("has no place or postcode twice", () => {
    expect(
      duplicates(places.map((place) => `${place.kind} ${place.name} ${place.municipalityCode} ${place.postcode}`)),
    ).toEqual([]);
    for (const { postcode } of postcodes) expect(postcode).toMatch(/^9\d{4}$/);
  });
});

describe("shipped climate factors", () => {
  it("have unique ids, sane values, a unit and a source", () => {
    expect(duplicates(climateFactors.map(({ id }) => id))).toEqual([]);
    for (const { id, labelSv, labelEn, value, unit, density, source } of climateFactors) {
      expect(labelSv && labelEn, `${id}`).not.toBe("");
      expect(value, `${id}`).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(value), `${id}`).toBe(true);
      expect(unit === "tonne_km" || isUnitCode(unit), `${id}`).toBe(true);
      expect(density === null || density > 1, `${id}`).toBe(true);
      expect(sourceById(source), `${id}`).toBeDefined();
    }
  });

  it("hold every factor a category names, in a unit a mass or a quantity reaches", () => {
    for (const { code, climateFactor, climateAlternatives } of categories) {
      for (const id of [...(climateFactor ? [climateFactor] : []), ...climateAlternatives]) {
        const factor = climateFactors.find((candidate) => candidate.id === id);
        expect(factor, `${code} ${id}`).toBeDefined();
        expect(["kg", "tonne", "piece", "m2", "kWh"], `${code} ${id}`).toContain(factor?.unit);
      }
    }
  });
});

describe("sources", () => {
  it("are complete and unique", () => {
    expect(duplicates(referenceSources.map(({ id }) => id))).toEqual([]);
    for (const source of referenceSources)
      for (const [field, text] of Object.entries(source)) expect(text, `${source.id} ${field}`).not.toBe("");
  });

  it("cover what the categories and hazard periods cite", () => {
    for (const id of [
      ...categories.flatMap(({ massPerUnit }) => massPerUnit.map(({ source }) => source)),
      ...hazardPeriods.map(({ source }) => source),
    ]) {
      expect(sourceById(id), `${id}`).toBeDefined();
    }
  });
});

const official = resolve(import.meta.dirname, "../../../../shared/data/reference");

describe.skipIf(!existsSync(official))(
  "shipped rows against the official files (skipped where the folder of reference data is absent)",
  () => {
    const read = (file: string) =>
      parse(readFileSync(resolve(official, file), "utf8"), { columns: true }) as Record<string, string>[];

    it("give CPV its names", () => {
      const byCode = new Map(read("cpv-2008.csv").map((row) => [row.code, row]));
      for (const { code, labelSv, labelEn } of cpvRows)
        expect([labelSv, labelEn]).toEqual([byCode.get(code)?.name_sv?.trim(), byCode.get(code)?.name_en?.trim()]);
    });

    it("give waste entries their names, hazard and days", () => {
      const key = (code: string, from: string, to: string) => `${code}|${from}|${to}`;
      const byKey = new Map(
        read("waste-list-sv.csv").map((row) => [key(row.code ?? "", row.valid_from ?? "", row.valid_to ?? ""), row]),
      );
      for (const { code, labelSv, validFrom, validTo, extra } of wasteRows.filter(
        (row) => row.extra.heading !== true,
      )) {
        const row = byKey.get(key(code, validFrom === "2026-12-09" ? validFrom : "", validTo ?? ""));
        expect([labelSv, extra.hazardous], `${code}`).toEqual([row?.name_sv, row?.hazardous === "true"]);
      }
    });

    it.each(["sni2007", "sni2025"] as const)("name only codes that %s has, and every division", (list) => {
      const rows = read(`${list.slice(0, 3)}-${list.slice(3)}.csv`);
      const own = activityRows.filter((row) => row.list === list);
      for (const { code, extra } of own) {
        const row = rows.find((candidate) => candidate.code_dotted === code);
        expect(row, `${code}`).toBeDefined();
        expect(extra.section ?? row?.section, `${code}`).toBe(row?.section);
      }
      expect(own.filter(({ extra }) => extra.level === "division")).toHaveLength(
        rows.filter(({ level }) => level === "division").length,
      );
    });

    it.each([
      ["nace2", "nace-rev2.csv"],
      ["nace21", "nace-rev2-1.csv"],
    ] as const)("name only codes that %s has, under their sections, and every section and division", (list, file) => {
      const rows = read(file);
      const own = activityRows.filter((row) => row.list === list);
      for (const { code, extra } of own) {
        const row = rows.find((candidate) => candidate.code === code);
        expect([row?.level, row?.section], `${code}`).toEqual([extra.level, extra.section]);
      }
      for (const level of ["section", "division"])
        expect(own.filter(({ extra }) => extra.level === level)).toHaveLength(
          rows.filter((row) => row.level === level).length,
        );
    });

    it("give climate factors their values", () => {
      const boverket = new Map(
        read("climate-factors.csv").map((row) => [
          `boverket:${row.resource_id}`,
          Number(row.gwp_a1_a3_typical_kgco2e_per_unit),
        ]),
      );
      const products = new Map(
        read("product-climate-factors.csv").map((row) => [row.key?.replace(".", ":"), Number(row.kgco2e_per_unit)]),
      );
      const others = climateFactors.filter(({ id }) => !id.startsWith("uk"));
      expect(others.map(({ id, value }) => [id, value])).toEqual(
        others.map(({ id }) => [id, boverket.get(id) ?? products.get(id)]),
      );
    });
  },
);

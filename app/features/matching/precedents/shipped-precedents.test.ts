import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { activityRows } from "~/features/reference/data/lists/activity-rows.server";
import { materials } from "../data/materials";
import { precedentReferences } from "../data/precedent-references";
import { shippedPrecedents } from "../data/shipped-precedents";
import { precedentStatuses } from "./shipped-precedent";

const unique = (list: readonly string[]): number => new Set(list).size;

describe("the shipped precedents", () => {
  it("are sixty at least, each with both languages, codes of the right shape, place, year and a public reference", () => {
    expect(shippedPrecedents.length).toBeGreaterThanOrEqual(60);
    expect(unique(shippedPrecedents.map(({ id }) => id))).toBe(shippedPrecedents.length);
    const references = new Map(precedentReferences.map((reference) => [reference.id, reference]));
    for (const row of shippedPrecedents) {
      expect(row.id, row.id).toMatch(/^[a-z0-9-]+$/);
      for (const code of [row.donorNace, row.receiverNace]) expect(code, row.id).toMatch(/^(?!00)\d{4}$/);
      expect(row.wasteCode ?? "010101", row.id).toMatch(/^(0[1-9]|1\d|20)\d{4}$/);
      for (const text of [row.what.sv, row.what.en, row.use.sv, row.use.en, row.place, row.caseId])
        expect(text.trim(), row.id).not.toBe("");
      expect(row.what.sv, row.id).not.toBe(row.what.en);
      expect(row.country, row.id).toMatch(/^[A-Z]{2}$/);
      expect(row.year, row.id).toBeGreaterThan(1950);
      expect(precedentStatuses, row.id).toContain(row.status);
      expect(references.get(row.reference)?.url, row.id).toMatch(/^https?:\/\/\S+$/);
    }
  });

  it("use every reference, and rest on read pages for at least sixty of the rows", () => {
    const used = new Set(shippedPrecedents.map(({ reference }) => reference));
    expect(precedentReferences.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
    expect(unique(precedentReferences.map(({ id }) => id))).toBe(precedentReferences.length);
    const read = new Set(precedentReferences.filter(({ certainty }) => certainty === "secondary").map(({ id }) => id));
    expect(shippedPrecedents.filter(({ reference }) => read.has(reference)).length).toBeGreaterThanOrEqual(60);
  });
});

describe("codes of trades", () => {
  it("that precedents and the table of materials name are all shipped with their names", () => {
    const shipped = new Set(
      activityRows.filter(({ list }) => list === "nace2").map(({ code }) => code.replace(".", "")),
    );
    const named = [
      ...shippedPrecedents.flatMap(({ donorNace, receiverNace }) => [donorNace, receiverNace]),
      ...materials.flatMap(({ takers, occasionalTakers }) => [...takers, ...occasionalTakers]),
    ];
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter((code) => !shipped.has(code))).toEqual([]);
  });
});

const official = resolve(import.meta.dirname, "../../../../../shared/data/reference");
const present = existsSync(official);
if (!present) process.stdout.write("Skipped: the official lists are not beside the repository (../shared/data).\n");

const codesOf = (file: string): ReadonlySet<string> => {
  const rows = parse(readFileSync(resolve(official, file)), { bom: true, columns: true }) as {
    readonly code: string;
  }[];
  return new Set(rows.map(({ code }) => code.replaceAll(".", "")));
};

describe.skipIf(!present)("codes against the official lists (skipped where ../shared/data is absent)", () => {
  it("exist, in the precedents and in the table of materials", () => {
    const [waste, nace] = [codesOf("waste-list-en.csv"), codesOf("nace-rev2.csv")];
    const begins = (code: string): boolean => [...waste].some((entry) => entry.startsWith(code));
    const unknown = [
      ...shippedPrecedents.flatMap(({ donorNace, receiverNace }) =>
        [donorNace, receiverNace].filter((code) => !nace.has(code)),
      ),
      ...shippedPrecedents.flatMap(({ wasteCode }) => (wasteCode !== null && !waste.has(wasteCode) ? [wasteCode] : [])),
      ...materials.flatMap(({ takers, occasionalTakers }) =>
        [...takers, ...occasionalTakers].filter((code) => !nace.has(code)),
      ),
      ...materials.flatMap(({ wasteCodes }) => wasteCodes.filter((code) => !begins(code))),
    ];
    expect(unknown).toEqual([]);
  });
});

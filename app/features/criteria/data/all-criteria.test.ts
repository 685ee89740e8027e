import { describe, expect, it } from "vitest";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { categories } from "~/features/reference/category-tree";
import { cpvRows } from "~/features/reference/data/lists/cpv-rows.server";
import { locales } from "~/shared/locale";
import {
  criterionAreas,
  criterionKinds,
  criterionLevels,
  type CriterionVersion,
  type ParameterDefinition,
} from "../criterion";
import { checksOf } from "../evaluate";
import { shippedCriteria } from "./all-criteria";

const cases = shippedCriteria.map((criterion) => [`${criterion.id} v${criterion.version}`, criterion] as const);
const marksIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, key = ""]) => key);
const leavesOf = (code: string) => categories.filter((leaf) => leaf.code === code || leaf.group === code);
const latest = new Map(shippedCriteria.map((criterion) => [criterion.id, criterion]));
const rank = (criterion: CriterionVersion | undefined): number =>
  criterionLevels.indexOf(criterion?.content.level ?? "basic");

/** What it suggests can be chosen. */
function isSound(parameter: ParameterDefinition): boolean {
  if (parameter.type === "number") return parameter.default >= parameter.min && parameter.default <= parameter.max;
  return parameter.type !== "choice" || parameter.options.some(({ key }) => key === parameter.default);
}

describe("the criteria that come with the product", () => {
  it("are many, each version once, over every area, kind and level", () => {
    expect(latest.size).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
    for (const area of criterionAreas) {
      const own = [...latest.values()].filter(({ content }) => content.area === area).map(({ content }) => content);
      expect([area, new Set(own.map(({ kind }) => kind))]).toEqual([area, new Set(criterionKinds)]);
      expect([area, new Set(own.map(({ level }) => level))]).toEqual([area, new Set(criterionLevels)]);
    }
  });

  it("say each thing once: no two share a title, text or motive", () => {
    for (const field of ["title", "text", "motive"] as const)
      for (const locale of locales) {
        const texts = [...latest.values()].map(({ content }) => content[field][locale]);
        expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
      }
  });

  it("have some with an older version, which ended when the newer began", () => {
    const older = shippedCriteria.filter(({ state }) => state === "superseded");
    expect(older.length).toBeGreaterThanOrEqual(4);
    for (const { id, version, validTo } of older) {
      const next = shippedCriteria.find((other) => other.id === id && other.version === version + 1);
      expect([id, next?.state, validTo !== null && next !== undefined && validTo < next.validFrom]).toEqual([
        id,
        "published",
        true,
      ]);
    }
  });

  it.each(cases)("%s is whole in both languages", (_, { id, content }) => {
    expect(id).toMatch(/^[A-Z]{3}-\d{2}$/);
    for (const text of [
      content.title,
      content.text,
      content.motive,
      content.marketNote,
      content.followUp,
      content.legalReference,
      ...content.evidence.map(({ note }) => note),
      ...content.parameters.map(({ label }) => label),
    ])
      for (const locale of locales) expect(text[locale].trim().length).toBeGreaterThan(3);
    expect(content.text.sv).not.toBe(content.text.en);
    expect(content.evidence.length).toBeGreaterThan(0);
    expect(content.sources.length).toBeGreaterThan(0);
    for (const { url } of content.sources) expect(URL.canParse(url) && url.startsWith("https://")).toBe(true);
    for (const target of content.agendaTargets) expect(target).toMatch(/^(1[0-7]|[1-9])\.(\d{1,2}|[a-d])$/);
  });

  it.each(cases)(
    "%s names every parameter in its text and no other, and suggests a value in range",
    (_, { content }) => {
      const keys = content.parameters.map(({ key }) => key);
      for (const locale of locales)
        expect([...new Set(marksIn(content.text[locale]))].sort()).toEqual([...keys].sort());
      expect(content.parameters.filter((parameter) => !isSound(parameter))).toEqual([]);
    },
  );

  it.each(cases)("%s asks only of categories that have the attribute", (_, criterion) => {
    const { requirement } = criterion.content;
    const checks = requirement ? checksOf(requirement) : [];
    const asked = checks.flatMap(({ target, attribute }) => (target === "offer" ? [attribute] : []));
    const lacking = criterion.content.categories.flatMap((code) =>
      asked
        .filter((key) => !leavesOf(code).some(({ attributes }) => attributes.includes(key)))
        .map((key) => `${code} ${key}`),
    );
    expect(lacking).toEqual([]);
  });

  it.each(cases)("%s gives points only as an award criterion, in steps that rise", (_, { content }) => {
    expect(content.points !== null).toBe(content.kind === "award");
    if (content.points === null) return;
    const attribute = attributeByKey(content.points.attribute);
    expect(attribute?.type === "number" || attribute?.type === "choice").toBe(true);
    const { points } = content;
    const worth =
      points.kind === "linear"
        ? [points.from, points.to]
        : points.steps.map((step) => ("points" in step ? step.points : step.deductionMinor));
    expect(worth.every((amount) => amount > 0) && new Set(worth).size === worth.length).toBe(true);
  });

  it.each(cases)("%s stands instead of criteria of a lower level in its own area, without a circle", (_, criterion) => {
    for (const id of [...criterion.content.replaces, ...criterion.content.includes]) {
      const lower = latest.get(id);
      expect([id, lower?.content.area, rank(lower) < rank(criterion)]).toEqual([id, criterion.content.area, true]);
    }
  });

  it.each(cases)("%s names categories and CPV prefixes that exist", (_, { content }) => {
    expect(content.categories.filter((code) => leavesOf(code).length === 0)).toEqual([]);
    // The shipped list holds the codes around the categories, so a prefix is held against its division.
    const divisions = new Set(cpvRows.map(({ code }) => code.slice(0, 2)));
    expect(
      content.cpv.filter((prefix) => !/^\d{2}(\d{0,5}[1-9])?$/.test(prefix) || !divisions.has(prefix.slice(0, 2))),
    ).toEqual([]);
  });
});

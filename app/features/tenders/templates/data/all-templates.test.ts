import { describe, expect, it } from "vitest";
import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import { resolveChoice } from "~/features/criteria/levels";
import { isCategoryCode } from "~/features/reference/category-tree";
import { parseCpvCode } from "~/features/reference/cpv-code";
import {
  criterionAreas,
  criterionLevels,
  type ParameterDefinition,
  type ParameterValue,
} from "~/features/criteria/criterion";
import { locales } from "~/shared/locale";
import { modelHasWeights } from "../../evaluation/evaluation-model";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { toDraftCriterion } from "../apply-template";
import { findConflicts } from "../conflicts";
import { commonTemplates } from "./all-templates";

const cases = commonTemplates.map((template) => [template.id, template] as const);
const published = shippedCriteria.filter(({ state }) => state === "published");
const nodes = published.map(({ id, content: { level, includes, replaces } }) => ({ id, level, includes, replaces }));

function fits(parameter: ParameterDefinition, value: ParameterValue): boolean {
  if (value === null) return true;
  if (parameter.type === "number") return typeof value === "number" && value >= parameter.min && value <= parameter.max;
  if (parameter.type === "choice") return parameter.options.some(({ key }) => key === value);
  return typeof value === "string";
}

describe("the region's common templates", () => {
  it("are at least ten, each once, over every area and level", () => {
    expect(commonTemplates.length).toBeGreaterThanOrEqual(10);
    expect(new Set(cases.map(([id]) => id)).size).toBe(cases.length);
    expect(new Set(commonTemplates.map(({ area }) => area))).toEqual(new Set(criterionAreas));
    expect(new Set(commonTemplates.map(({ level }) => level))).toEqual(new Set(criterionLevels));
  });

  it.each(cases)("%s is whole in both languages", (_, { title, description, terms }) => {
    for (const text of [title, description, ...Object.values(terms)])
      for (const locale of locales) expect(text[locale].trim().length).toBeGreaterThan(5);
    expect(Object.keys(terms)).toEqual(expect.arrayContaining(["payment", "delivery", "penalties", "returns"]));
  });

  it.each(cases)("%s names published criteria once each, with values that fit", (_, { criteria }) => {
    const ids = criteria.map(({ ref }) => ref.id);
    expect(new Set(ids).size).toBe(ids.length);
    const faults = criteria.flatMap(({ ref, values }) => {
      const found = published.find(({ id, version }) => id === ref.id && version === ref.version);
      if (!found) return [`${ref.id} v${ref.version} is not published`];
      return Object.entries(values).flatMap(([key, value]) => {
        const parameter = found.content.parameters.find((each) => each.key === key);
        return parameter && fits(parameter, value) ? [] : [`${ref.id}.${key} = ${String(value)}`];
      });
    });
    expect(faults).toEqual([]);
  });

  it.each(cases)(
    "%s has no criterion that another of it stands instead of, and none above its level",
    (_, template) => {
      const ids = template.criteria.map(({ ref }) => ref.id);
      const resolution = resolveChoice(nodes, ids);
      expect(resolution).toMatchObject({ ok: true, value: { replaced: [] } });
      const rank = criterionLevels.indexOf(template.level);
      const above = published.filter(
        ({ id, content }) => ids.includes(id) && criterionLevels.indexOf(content.level) > rank,
      );
      expect(above.map(({ id }) => id)).toEqual([]);
    },
  );

  it.each(cases)("%s scores what its model can use", (_, { criteria, evaluation }) => {
    const kindOf = (id: string) => published.find((criterion) => criterion.id === id)?.content.kind;
    const awards = criteria.filter(({ ref }) => kindOf(ref.id) === "award");
    expect(awards.filter(({ mandatory }) => mandatory)).toEqual([]);
    const weights = awards.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
    const price = "priceWeight" in evaluation ? evaluation.priceWeight : 0;
    expect(modelHasWeights(evaluation.kind) ? weights + price : weights).toBe(
      modelHasWeights(evaluation.kind) ? 100 : 0,
    );
    const deductions = awards.filter(({ deductionMinor }) => deductionMinor !== null).length;
    expect(deductions).toBe(evaluation.kind === "value_deduction" ? awards.length : 0);
  });

  it.each(cases)("%s holds nothing that contradicts, and rewards nothing that it demands", (_, { criteria }) => {
    const drafted = criteria.map(({ ref, values, ...suggestion }) => {
      const found = published.find(({ id, version }) => id === ref.id && version === ref.version);
      if (!found) throw new Error(`${ref.id} is not published`);
      return toDraftCriterion(ref.id, found, { lots: [], template: null, suggestion, values });
    });
    expect(findConflicts(drafted, attributeByKey).map(({ code, keys }) => [code, ...keys].join(" "))).toEqual([]);
  });

  it.each(cases)("%s suggests categories and CPV codes that exist", (_, { categories, cpv }) => {
    expect(categories.length > 0 && cpv.length > 0).toBe(true);
    expect(categories.filter((code) => !isCategoryCode(code))).toEqual([]);
    expect(cpv.filter((code) => !parseCpvCode(code).ok)).toEqual([]);
  });
});

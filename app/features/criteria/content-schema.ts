import * as z from "zod";
import { strategies } from "~/features/impact/strategy";
import { unitCodes, type UnitCode } from "~/features/reference/units";
import { isIsoDate } from "~/shared/dates";
import {
  criterionAreas,
  criterionKinds,
  criterionLevels,
  criterionStates,
  procurementDepths,
  sustainabilityDimensions,
  type CriterionContent,
  type CriterionVersion,
} from "./criterion";
import { checkOperators, checkTargets, type Requirement } from "./requirement";

const key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "invalid_code")
  .max(60);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "invalid_date")
  .refine(isIsoDate, "invalid_date");
const unit = z.enum(unitCodes as unknown as readonly [UnitCode, ...UnitCode[]]);
const words = (max: number) => z.strictObject({ sv: z.string().max(max), en: z.string().max(max) });
const saidWords = (max: number) =>
  z.strictObject({ sv: z.string().trim().min(1).max(max), en: z.string().trim().min(1).max(max) });

/** Stable id of a criterion: letters of its area and a number. */
const criterionIdPattern = /^[A-Z]{2,5}-\d{1,4}$/;
const criterionId = z.string().regex(criterionIdPattern, "invalid_code");

const parameterBase = { key, label: saidWords(120) };
const parameter = z.discriminatedUnion("type", [
  z.strictObject({
    ...parameterBase,
    type: z.literal("number"),
    unit: unit.exactOptional(),
    min: z.number(),
    max: z.number(),
    step: z.number().positive().exactOptional(),
    default: z.number(),
  }),
  z.strictObject({
    ...parameterBase,
    type: z.literal("choice"),
    options: z
      .array(z.strictObject({ key, label: saidWords(120) }))
      .min(2)
      .max(40),
    default: z.string(),
  }),
  z.strictObject({ ...parameterBase, type: z.literal("date"), default: day.nullable() }),
  z.strictObject({
    ...parameterBase,
    type: z.literal("text"),
    maxLength: z.int().min(1).max(2000),
    default: z.string().max(2000),
  }),
]);

const bound = z.union([
  z.strictObject({
    value: z.union([z.number(), z.string().max(200), z.boolean(), z.array(z.string().max(60)).max(60)]),
  }),
  z.strictObject({ parameter: key }),
]);

const check = z.strictObject({
  target: z.enum(checkTargets),
  attribute: key,
  operator: z.enum(checkOperators),
  bound: bound.exactOptional(),
  unit: unit.exactOptional(),
});

/** Groups inside groups, counted; deeper than that nobody can read. */
const deepestGroup = 4;

function requirementOf(depth: number): z.ZodType<Requirement> {
  let schema: z.ZodType<Requirement> = check.meta({ id: "RequirementCheck" });
  for (let level = 1; level <= depth; level++) {
    const parts = z.array(schema).min(1).max(40);
    schema = z
      .union([check, z.strictObject({ all: parts }), z.strictObject({ any: parts })])
      .meta({ id: level === depth ? "Requirement" : `Requirement${level}` });
  }
  return schema;
}

/** A machine-checkable requirement: its shape. Whether it makes sense is `checkCriterion`. */
const requirementSchema = requirementOf(deepestGroup);

const step = { at: z.union([z.number(), z.string().max(60)]) };
const points = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("linear"),
    attribute: key,
    from: z.number(),
    to: z.number(),
    maxPoints: z.number().positive().max(1000),
  }),
  z.strictObject({
    kind: z.literal("step"),
    attribute: key,
    steps: z
      .array(z.strictObject({ ...step, points: z.number().min(0).max(1000) }))
      .min(1)
      .max(20),
    maxPoints: z.number().positive().max(1000),
  }),
  z.strictObject({
    kind: z.literal("deduction"),
    attribute: key,
    steps: z
      .array(z.strictObject({ ...step, deductionMinor: z.int().min(0) }))
      .min(1)
      .max(20),
  }),
]);

/** The shape of everything one version of a criterion says: for files, for the database and for the open interface. */
export const criterionContentSchema = z.strictObject({
  kind: z.enum(criterionKinds),
  area: z.enum(criterionAreas),
  level: z.enum(criterionLevels),
  includes: z.array(criterionId).max(40),
  replaces: z.array(criterionId).max(40),
  categories: z.array(z.string().regex(/^[a-z_]+(\.[a-z_]+)?$/, "invalid_code")).max(60),
  cpv: z.array(z.string().regex(/^\d{2,8}$/, "invalid_code")).max(60),
  strategy: z.enum(strategies),
  depth: z.enum(procurementDepths),
  dimension: z.enum(sustainabilityDimensions),
  agendaTargets: z.array(z.string().regex(/^\d{1,2}\.[0-9a-z]{1,2}$/, "invalid_code")).max(20),
  title: saidWords(160),
  text: saidWords(4000),
  motive: saidWords(4000),
  marketNote: words(4000),
  legalReference: words(1000),
  parameters: z.array(parameter).max(20),
  requirement: requirementSchema.nullable(),
  evidence: z.array(z.strictObject({ kind: key, note: words(500) })).max(20),
  points: points.nullable(),
  followUp: words(4000),
  externalReference: z
    .strictObject({ scheme: z.string().min(1).max(80), id: z.string().min(1).max(80), version: z.string().max(40) })
    .nullable(),
  sources: z.array(z.strictObject({ title: z.string().trim().min(1).max(300), url: z.string().max(1000) })).max(30),
  reviewBy: day,
}) satisfies z.ZodType<CriterionContent>;

/** One version as files carry it. */
export const criterionVersionSchema = z.strictObject({
  id: criterionId,
  version: z.int().min(1).max(10_000),
  state: z.enum(criterionStates),
  date: day,
  validFrom: day,
  validTo: day.nullable(),
  content: criterionContentSchema,
}) satisfies z.ZodType<CriterionVersion>;

/** The file that import reads and export writes. */
export const criteriaFileSchema = z.strictObject({
  format: z.literal("tillvara-criteria"),
  formatVersion: z.literal(1),
  criteria: z.array(criterionVersionSchema).min(1).max(1000),
});

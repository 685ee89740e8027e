import * as z from "zod";
import { criterionAreas, criterionKinds, criterionLevels, type CriterionContent } from "~/features/criteria/criterion";
import { unitCodes } from "~/features/reference/units";
import { isIsoDate } from "~/shared/dates";
import { locales } from "~/shared/locale";
import { maxMinor } from "~/shared/money";
import { draftLimits } from "./draft-limits";
import { procedures, regimes, type TenderContent } from "./tender";

const key = z.string().regex(/^[a-z0-9-]{1,40}$/, "invalid");
const line = z.string().max(draftLimits.title);
const text = z.string().max(draftLimits.text);
const day = z.string().refine(isIsoDate, "invalid_date").nullable();
/** Kronor in minor units: never below zero, always whole. */
const minor = z.int().min(0).max(maxMinor);

const itemSchema = z.object({
  key,
  description: z.string().max(500),
  cpv: z.string().regex(/^(\d{8})?$/, "invalid_cpv"),
  quantity: z.number().positive().max(1e9).nullable(),
  unit: z.enum(unitCodes as [string, ...string[]]).nullable(),
  deliveryPlace: line,
  municipalityCode: z
    .string()
    .regex(/^\d{4}$/, "not_an_option")
    .nullable(),
  deliveryFrom: day,
  deliveryUntil: day,
});

const lotSchema = z.object({
  key,
  title: line,
  description: text,
  categoryCode: z.string().max(60).nullable(),
  items: z.array(itemSchema).max(draftLimits.items),
  estimatedValueMinor: minor.nullable(),
});

const bilingual = z.object({ sv: z.string(), en: z.string() });

/** A copy from the library, checked there; here only what the draft itself leans on. */
const criterionContent = z.custom<CriterionContent>(
  (value) =>
    z
      .looseObject({
        kind: z.enum(criterionKinds),
        area: z.enum(criterionAreas),
        level: z.enum(criterionLevels),
        title: bilingual,
        text: bilingual,
        followUp: bilingual,
        parameters: z.array(z.looseObject({ key: z.string() })),
        evidence: z.array(z.looseObject({ kind: z.string() })),
      })
      .safeParse(value).success,
  "invalid",
);

const criterionSchema = z.object({
  key,
  lots: z.array(key).max(draftLimits.lots),
  source: z.object({ id: z.string().max(40), version: z.int().positive() }).nullable(),
  template: z.object({ id: z.string().max(60), version: z.int().positive() }).nullable(),
  content: criterionContent,
  values: z.record(z.string().max(60), z.union([z.number(), z.string().max(2000), z.null()])),
  edited: z.object({
    title: line.nullable(),
    text: text.nullable(),
    evidence: text.nullable(),
    followUp: text.nullable(),
  }),
  mandatory: z.boolean(),
  weight: z.number().min(0).max(100).nullable(),
  deductionMinor: minor.nullable(),
  motive: text,
});

const weight = z.number().min(0).max(100);

export const evaluationSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("lowest_price") }),
  z.object({ kind: z.literal("price_per_quality_point") }),
  z.object({ kind: z.literal("value_deduction") }),
  z.object({
    kind: z.literal("absolute_scoring"),
    priceWeight: weight,
    fullPriceMinor: minor,
    zeroPriceMinor: minor,
  }),
  z.object({ kind: z.literal("relative_scoring"), priceWeight: weight }),
  z.object({
    kind: z.literal("life_cycle_cost"),
    years: z.int().min(1).max(100),
    discountPercent: z.number().min(0).max(20),
  }),
]);

const unique =
  <T>(keyOf: (item: T) => string) =>
  (items: readonly T[]): boolean =>
    new Set(items.map(keyOf)).size === items.length;

/** The shape of a draft, checked whenever one is written. What belongs together is the readiness list's matter. */
export const tenderContentSchema = z.object({
  title: line,
  description: text,
  diaryNumber: z.string().max(60),
  language: z.enum(locales),
  regime: z.enum(regimes).nullable(),
  procedure: z.enum(procedures).nullable(),
  lots: z
    .array(lotSchema)
    .max(draftLimits.lots)
    .refine(
      unique(({ key: each }: { key: string }) => each),
      "already_used",
    ),
  contract: z.object({
    months: z.int().positive().max(600).nullable(),
    options: z.array(z.object({ months: z.int().positive().max(600), note: z.string().max(500) })).max(10),
  }),
  timeline: z.object({
    publication: day,
    questionsUntil: day,
    answersUntil: day,
    deadline: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "invalid_date")
      .nullable(),
    awardOn: day,
    contractStart: day,
  }),
  terms: z.record(key, z.string().max(draftLimits.terms)),
  criteria: z
    .array(criterionSchema)
    .max(draftLimits.criteria)
    .refine(
      unique(({ key: each }: { key: string }) => each),
      "already_used",
    ),
  evaluation: evaluationSchema.nullable(),
  mandates: z.array(z.object({ organizationId: z.uuid(), note: z.string().max(500) })).max(30),
}) as unknown as z.ZodType<TenderContent>;

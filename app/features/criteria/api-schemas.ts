import * as z from "zod";
import { strategies } from "~/features/impact/strategy";
import { criterionContentSchema, criterionVersionSchema } from "./content-schema";
import { criterionAreas, criterionKinds, criterionLevels, criterionStates, type CriterionVersion } from "./criterion";

/** Most criteria in one answer. */
const mostItems = 100;

/** Names of the query that may be given more than once. */
export const criteriaApiLists = ["area", "kind", "level", "strategy"] as const;

const some = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  z.array(schema).max(40).optional().meta({ description });
const whole = () => z.coerce.number({ error: "invalid_number" }).int();

/** Query of `GET /api/v1/criteria`. */
export const criteriaApiQuerySchema = z.strictObject({
  q: z.string().max(100).optional().meta({ description: "Words, in Swedish or English; every word must be found" }),
  area: some(z.enum(criterionAreas), "Purchase area"),
  kind: some(z.enum(criterionKinds), "Kind of requirement"),
  level: some(z.enum(criterionLevels), "Level of ambition"),
  strategy: some(z.enum(strategies), "Circular strategy, R0–R9"),
  limit: whole().min(1).max(mostItems).default(50).meta({ description: "Criteria in the answer, 1–100" }),
  offset: whole().min(0).max(10_000).default(0).meta({ description: "Criteria to pass over" }),
  page: whole().min(1).max(1000).optional().meta({ description: "Page, from 1; instead of `offset`" }),
});

export const apiCriterionSchema = z
  .object({
    ...criterionVersionSchema.omit({ content: true }).shape,
    ...criterionContentSchema.shape,
    url: z.url().meta({ description: "The page of this version" }),
  })
  .meta({ id: "Criterion" });

export const apiCriteriaSchema = z
  .object({
    items: z.array(apiCriterionSchema),
    total: z.int(),
    limit: z.int(),
    offset: z.int(),
  })
  .meta({ id: "CriterionPage" });

export const apiWholeCriterionSchema = apiCriterionSchema
  .extend({
    versions: z
      .array(z.object({ version: z.int(), state: z.enum(criterionStates), date: z.iso.date(), url: z.url() }))
      .meta({ description: "All versions that have been published, newest first" }),
  })
  .meta({ id: "WholeCriterion" });

export const criterionApiPathSchema = z.object({ id: z.string().meta({ description: "Id", example: "MOB-01" }) });
export const criterionApiQuerySchema = z.strictObject({
  version: whole()
    .min(1)
    .optional()
    .meta({ description: "A certain version; without it the one in force, or else the newest" }),
});

export const versionUrl = (origin: string, { id, version }: Pick<CriterionVersion, "id" | "version">): string =>
  `${origin}/kriterier/${id}?version=${version}`;

/** A version as the open interface gives it: content and version side by side. */
export const toApiCriterion = (
  { id, version, state, date, validFrom, validTo, content }: CriterionVersion,
  origin: string,
): z.infer<typeof apiCriterionSchema> =>
  ({
    id,
    version,
    state,
    date,
    validFrom,
    validTo,
    ...content,
    url: versionUrl(origin, { id, version }),
  }) as z.infer<typeof apiCriterionSchema>;

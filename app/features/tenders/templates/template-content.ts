import * as z from "zod";
import { criterionAreas, criterionLevels } from "~/features/criteria/criterion";
import type { Locale } from "~/shared/locale";
import type { TenderContent } from "../tender";
import { draftLimits } from "../draft-limits";
import { evaluationSchema } from "../tender-schema";
import type { TenderTemplate } from "./template";

/** What an own template keeps: a template without the name and number its row gives it. */
export type TemplateContent = Omit<TenderTemplate, "id" | "version">;

const both = z.object({ sv: z.string().max(2000), en: z.string().max(2000) });

export const templateContentSchema = z.object({
  title: both,
  description: both,
  area: z.enum(criterionAreas),
  categories: z.array(z.string().max(60)).max(40),
  cpv: z.array(z.string().regex(/^\d{8}$/, "invalid_cpv")).max(40),
  level: z.enum(criterionLevels),
  criteria: z
    .array(
      z.object({
        ref: z.object({ id: z.string().max(40), version: z.int().positive() }),
        values: z.record(z.string().max(60), z.union([z.number(), z.string().max(2000), z.null()])),
        weight: z.number().min(0).max(100).nullable(),
        deductionMinor: z.int().min(0).nullable(),
        mandatory: z.boolean(),
      }),
    )
    .max(draftLimits.criteria),
  evaluation: evaluationSchema,
  terms: z.record(z.string().max(40), both),
}) as unknown as z.ZodType<TemplateContent>;

/** A draft as a template: its library criteria with their values, model and terms. Own wording stays with the draft. */
export function templateOfDraft(content: TenderContent, title: string, language: Locale): TemplateContent {
  const said = (text: string) => ({ sv: "", en: "", [language]: text });
  const [first] = content.criteria;
  return {
    title: said(title),
    description: said(content.description),
    area: first?.content.area ?? "furniture",
    categories: [...new Set(content.lots.flatMap(({ categoryCode }) => categoryCode ?? []))],
    cpv: [...new Set(content.lots.flatMap(({ items }) => items.flatMap(({ cpv }) => (cpv === "" ? [] : [cpv]))))],
    level: first?.content.level ?? "basic",
    criteria: content.criteria.flatMap(({ source, values, weight, deductionMinor, mandatory }) =>
      source ? [{ ref: source, values, weight, deductionMinor, mandatory }] : [],
    ),
    evaluation: content.evaluation ?? { kind: "lowest_price" },
    terms: Object.fromEntries(
      Object.entries(content.terms).flatMap(([key, text]) => (text ? [[key, said(text)]] : [])),
    ),
  };
}

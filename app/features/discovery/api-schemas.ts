import * as z from "zod";

/** Query of `GET /api/v1/listings` beyond the filters of the search page. */
export const apiPageSchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: "Number of items, 1–100" }),
  sida: z.coerce.number().int().min(1).max(400).default(1).meta({ description: "Page, from 1" }),
});

export const apiItemSchema = z
  .object({
    id: z.uuid(),
    reference: z.string().meta({ description: "The owner's own number where there is one, else the public reference" }),
    publicReference: z.string(),
    title: z.string(),
    type: z.enum(["surplus", "service", "wanted"]),
    category: z.string().nullable(),
    quantity: z.number().nullable(),
    unit: z.string().nullable(),
    massKg: z.number().nullable(),
    recurring: z.enum(["week", "month"]).nullable(),
    priceKind: z.string(),
    priceMinor: z.number().int().nullable().meta({ description: "Öre without VAT" }),
    municipality: z.string().nullable(),
    locality: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    availableFrom: z.string().nullable(),
    availableUntil: z.string().nullable(),
    legalStatus: z.string().nullable(),
    climateKg: z.number().nullable().meta({ description: "kg CO2e saved if all replaces new; may be negative" }),
    url: z.url(),
  })
  .meta({ id: "Listing" });

export const apiAnswerSchema = z
  .object({
    items: z.array(apiItemSchema),
    total: z.number().int(),
    facets: z.record(z.string(), z.record(z.string(), z.number())),
    engine: z.enum(["meilisearch", "postgres"]),
  })
  .meta({ id: "ListingPage" });

export const apiErrorSchema = z
  .object({ error: z.object({ code: z.string(), fields: z.array(z.object({ field: z.string(), code: z.string() })).optional() }) })
  .meta({ id: "Error" });

export type ApiItem = z.infer<typeof apiItemSchema>;

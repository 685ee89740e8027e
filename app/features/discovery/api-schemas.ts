import * as z from "zod";
import { listingTypes, priceKinds } from "~/features/catalogue/listing";
import { organizationKinds } from "~/features/organizations/organization-kind";
import { querySorts } from "./search-query";

/** Most listings in one answer, and how far one can page. */
export const apiLimits = { limit: 100, offset: 10_000 } as const;

// What is a number but too large says so itself.
const number = () => z.coerce.number({ error: ({ code }) => (code === "invalid_type" ? "invalid_number" : undefined) });
const municipality = () => z.string().regex(/^\d{4}$/, "invalid_municipality");
const some = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  z.array(schema).max(40).optional().meta({ description });

/** Names of the query that may be given more than once. */
export const apiLists = ["typ", "kategori", "kommun", "skick", "pris", "tillgang", "strategi", "orgtyp"] as const;

/** Query of `GET /api/v1/listings`. Names are those of the search page, so that an address can be moved between the two. */
export const apiQuerySchema = z.strictObject({
  q: z.string().max(200).optional().meta({ description: "Words, in Swedish or English", example: "kontorsstol" }),
  typ: some(z.enum(listingTypes), "Kind of listing"),
  kategori: some(
    z.string().regex(/^[a-z_]+(\.[a-z_]+)?$/, "invalid_code"),
    "Category group or category, e.g. `furniture` or `furniture.desks`",
  ),
  kommun: some(municipality(), "Municipality code, four digits"),
  skick: some(z.string().regex(/^[a-z_]+$/, "invalid_code"), "Condition grade"),
  pris: some(z.enum(priceKinds), "Kind of price"),
  tillgang: some(z.enum(["now", "later", "recurring"]), "Availability"),
  strategi: some(z.string().regex(/^R\d$/, "invalid_code"), "Circular strategy, R0–R9"),
  orgtyp: some(z.enum(organizationKinds), "Kind of organization"),
  fran: municipality().optional().meta({ description: "Municipality that distance is counted from" }),
  lat: number().min(-90).max(90).optional().meta({ description: "Latitude that distance is counted from (WGS 84)" }),
  lng: number().min(-180).max(180).optional().meta({ description: "Longitude" }),
  radie: number().int().min(1).max(1000).optional().meta({ description: "Kilometres from there" }),
  sortering: z.enum(Object.values(querySorts)).optional().meta({ description: "Order" }),
  limit: number().int().min(1).max(apiLimits.limit).default(20).meta({ description: "Listings in the answer, 1–100" }),
  offset: number().int().min(0).max(apiLimits.offset).default(0).meta({ description: "Listings to pass over" }),
  page: number().int().min(1).max(1000).optional().meta({ description: "Page, from 1; instead of `offset`" }),
  sida: number().int().min(1).max(1000).optional().meta({ description: "The same as `page`" }),
  vy: z.string().optional().meta({ description: "Of the search page; means nothing here" }),
});

export const apiItemSchema = z
  .object({
    id: z.uuid(),
    reference: z.string().meta({ description: "The owner's own number where there is one, else the public reference" }),
    publicReference: z.string(),
    title: z.string(),
    type: z.enum(listingTypes),
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

export const apiReferenceSchema = z.object({
  reference: z.string().meta({ description: "Public reference", example: "T-7K3M9Q2" }),
});

/** One listing whole. */
export const apiListingSchema = apiItemSchema
  .extend({
    description: z.string().meta({ description: "Markdown" }),
    attributes: z
      .record(z.string(), z.unknown())
      .meta({ description: "Facts by key: `{ v }` with a value, `{ u: true }` where nobody knows" }),
    publishedAt: z.string().nullable(),
  })
  .meta({ id: "WholeListing" });

export const apiAnswerSchema = z
  .object({
    items: z.array(apiItemSchema),
    total: z.number().int(),
    exact: z.number().int().meta({ description: "How many of the total answer every word" }),
    facets: z.record(z.string(), z.record(z.string(), z.number())),
    engine: z.enum(["meilisearch", "postgres"]),
  })
  .meta({ id: "ListingPage" });

export const apiErrorSchema = z
  .object({
    error: z.object({
      code: z.string(),
      remedy: z.string().optional().meta({ description: "What to do, where no field is to blame" }),
      fields: z.array(z.object({ field: z.string(), code: z.string(), remedy: z.string() })).optional(),
    }),
  })
  .meta({ id: "Error" });

export type ApiItem = z.infer<typeof apiItemSchema>;

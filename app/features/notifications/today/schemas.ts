import * as z from "zod";

/** The button that says “still there”. */
export const keepListingSchema = z.object({ id: z.uuid(), version: z.coerce.number().int().min(1) });

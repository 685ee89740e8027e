import * as z from "zod";

/** The button that gives or takes the verified badge. */
export const verifySchema = z.object({ id: z.uuid(), verified: z.enum(["0", "1"]) });

import * as z from "zod";
import { maxMinor } from "~/shared/money";

/** Most offers one rehearsal holds. */
export const maxBids = 50;
export const maxNameLength = 80;

const cost = z.number().int().min(-maxMinor).max(maxMinor);

/** Shape of what is stored; the form is read by `readBids`. */
export const rehearsalBidsSchema = z
  .array(
    z.object({
      key: z.string().min(1).max(40),
      name: z.string().min(1).max(maxNameLength),
      priceMinor: z.number().int().min(1).max(maxMinor),
      useMinorPerYear: cost.min(0),
      upkeepMinorPerYear: cost.min(0),
      endOfLifeMinor: cost,
      answers: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
    }),
  )
  .max(maxBids);

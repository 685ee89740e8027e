import * as z from "zod";

const codes = (description: string) => z.array(z.string()).optional().meta({ description });

/** Filters of a search as the interface describes them; `search-query.ts` reads them. */
export const apiFilterSchema = z.object({
  q: z.string().max(200).optional().meta({ description: "Words, in Swedish or English" }),
  typ: codes("surplus, service, wanted"),
  kategori: codes("Category or group code"),
  kommun: codes("Municipality code"),
  skick: codes("Condition grade"),
  pris: codes("Price kind"),
  tillgang: codes("now, later, recurring"),
  strategi: codes("Circular strategy R0–R9"),
  fran: z.string().optional().meta({ description: "Municipality code from which distance is counted" }),
  radie: z.number().int().optional().meta({ description: "Kilometres from there" }),
  sortering: z.enum(["basta", "nyast", "pris", "klimat", "avstand"]).optional(),
});

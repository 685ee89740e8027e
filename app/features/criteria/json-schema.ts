import * as z from "zod";
import { criteriaFileSchema } from "./content-schema";

/** The library's file in JSON Schema 2020-12. What makes sense beyond the shape is checked when it is read. */
export const criteriaJsonSchema = (): object => ({
  title: "Tillvara criteria",
  ...z.toJSONSchema(criteriaFileSchema, { target: "draft-2020-12", io: "input" }),
});

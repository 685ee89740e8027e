import * as z from "zod";

const many = (most: number) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().max(80)).max(most),
  );

/** The form that asks the market. */
export const publishQuestionSchema = z.object({
  title: z.string().trim().min(3).max(200),
  intro: z.string().trim().max(2_000).default(""),
  until: z.string().trim().max(10),
  facts: many(40),
});

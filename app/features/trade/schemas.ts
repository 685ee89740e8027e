import * as z from "zod";
import { maxReportLength, reportReasons } from "~/features/catalogue/moderation/report";
import { maxMessageLength, threadReportReasons } from "./thread";

/** Chosen by the page that shows the form: pressing twice is one message. */
const clientKey = z.string().regex(/^[\w-]{8,64}$/);

/** The words of a message; empty is allowed when files come with it, which the command sees to. */
const body = z.string().trim().max(maxMessageLength).default("");

export const messageSchema = z.object({ body, clientKey });

export const reportThreadSchema = z.object({
  reason: z.enum(threadReportReasons),
  message: z.string().trim().max(2000).default(""),
});

export const reportListingSchema = z.object({
  reason: z.enum(reportReasons),
  message: z.string().trim().max(maxReportLength).default(""),
});

/** An administrator's word on a report; `block` hides the listing as well. */
export const decisionSchema = z.object({
  id: z.uuid(),
  outcome: z.enum(["dismissed", "upheld"]),
  decision: z.string().trim().default(""),
  block: z.literal("1").optional(),
});

import * as z from "zod";
import { closeReasons, openStages, sides } from "~/features/advising/cases/case";
import { channels } from "~/features/advising/entries/entry";
import { outcomeKinds } from "~/features/advising/outcomes/outcome";
import { longestMessage } from "~/features/advising/introductions/introduction";
import { locales } from "~/shared/locale";
import { parseDecimal } from "~/shared/parse-number";
import { parseKronor } from "~/shared/money";
import { stockholmMoment } from "~/shared/stockholm-time";

const version = z.coerce.number().int().positive();
const day = z.iso.date("invalid_date");
const text = (max: number) => z.string().max(max).default("");
const clientKey = z.string().min(8).max(80);

/** A figure as people write it; nothing typed = not known. */
const figure = z
  .string()
  .max(40)
  .optional()
  .transform((typed, context) => {
    if (!typed?.trim()) return null;
    const value = parseDecimal(typed);
    if (value === null) context.addIssue({ code: "custom", message: "invalid_number" });
    return value;
  });
const persons = figure.refine((value) => value === null || (value >= 0 && Number.isInteger(value)), "whole_persons");

/** Kronor as people write them, in öre. */
const kronor = z
  .string()
  .max(40)
  .optional()
  .transform((typed, context) => {
    if (!typed?.trim()) return null;
    const parsed = parseKronor(typed);
    if (!parsed.ok) {
      context.addIssue({ code: "custom", message: `kronor_${parsed.fault}` });
      return null;
    }
    return parsed.money.minor;
  });

/** Day and time on Swedish clocks. */
const moment = z
  .string({ error: "required" })
  .max(20)
  .transform((typed, context) => {
    const parsed = stockholmMoment(typed);
    if (parsed.ok) return parsed.value.instant;
    context.addIssue({
      code: "custom",
      message: parsed.error === "dst_gap" ? "time_does_not_exist" : "invalid_moment",
    });
    return z.NEVER;
  });

const entryBase = { intent: z.literal("entry"), clientKey, body: text(4000) };
const entrySchema = z.discriminatedUnion("kind", [
  z.object({ ...entryBase, kind: z.literal("note") }),
  z.object({ ...entryBase, kind: z.literal("file") }),
  z.object({
    ...entryBase,
    kind: z.literal("task"),
    dueOn: day.optional(),
    assigneeId: z.uuid().optional(),
  }),
  z.object({ ...entryBase, kind: z.literal("meeting"), startsAt: moment, endsAt: moment, place: text(200) }),
  z.object({
    ...entryBase,
    kind: z.literal("contact"),
    side: z.enum(sides),
    channel: z.enum(channels),
    startsAt: moment,
    purpose: text(300),
    eraseOn: day,
  }),
]);

const id = z.uuid();
const caseSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("move"), version, to: z.enum(openStages) }),
  z.object({ intent: z.literal("remind"), version, on: day.optional() }),
  z.object({
    intent: z.literal("firm"),
    version,
    side: z.enum(sides),
    giverName: text(200),
    receiverName: text(200),
    email: z.email("invalid_email").max(200).optional(),
  }),
  z.object({ intent: z.literal("hand_over"), version, to: id }),
  z.object({ intent: z.literal("project"), version, project: text(1000) }),
  z.object({ intent: z.literal("withdraw"), version, side: z.enum(sides) }),
  z.object({
    intent: z.literal("close"),
    version,
    as: z.enum(["ended", "declined"]),
    reason: z.enum(closeReasons).optional(),
  }),
  z.object({
    intent: z.literal("ask"),
    version,
    message: text(longestMessage),
    days: z.coerce.number({ error: "invalid_number" }).int(),
    giverLanguage: z.enum(locales).optional(),
    receiverLanguage: z.enum(locales).optional(),
  }),
  z.object({ intent: z.literal("settle"), id, as: z.enum(["done", "open", "removed"]) }),
  z.object({
    intent: z.literal("time"),
    clientKey,
    side: z.enum(sides),
    day,
    hours: figure.refine((value) => value !== null, "required"),
    rate: kronor.refine((value) => value !== null, "required"),
    note: text(300),
  }),
  z.object({ intent: z.literal("remove_time"), id }),
  z.object({
    intent: z.literal("outcome"),
    id,
    kind: z.enum(outcomeKinds),
    fromDay: day,
    untilDay: day,
    tonnes: figure,
    kronor,
    kgCo2e: figure,
    jobs: figure,
    newOffer: text(300),
    lessons: text(4000),
    evidence: text(2000),
    sameAs: text(20),
    deal: text(60),
    women: persons,
    men: persons,
    otherGroups: persons,
  }),
  z.object({ intent: z.literal("remove_outcome"), id }),
]);

/** The forms of a page of a case, told apart by their button and, for what is written down, by their kind. */
export const schemaFor = (intent: unknown) => (intent === "entry" ? entrySchema : caseSchema);
export type CaseForm = z.infer<typeof entrySchema> | z.infer<typeof caseSchema>;

/** A new case by hand. */
export const newCaseSchema = z.object({
  id,
  title: z.string({ error: "required" }).trim().min(1).max(200),
  giverName: text(200),
  giverEmail: z.email("invalid_email").max(200).optional(),
  receiverName: text(200),
  receiverEmail: z.email("invalid_email").max(200).optional(),
  categoryCode: z.string().max(60).optional(),
  municipalityCode: z.string().max(8).optional(),
  tonnes: figure,
  fundingProject: text(200),
});

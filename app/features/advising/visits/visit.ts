import type { FlowDirection } from "~/features/matching/flows/flow";
import { emptyFlow, type FlowFields } from "~/features/matching/keeping/stored-flow";
import { readFlowForm } from "~/features/matching/keeping/read-flow-form";
import { visitProperties } from "./visit-properties";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { TypedValues } from "~/shared/field-reader";
import type { Locale } from "~/shared/locale";
import { isIsoDate, type IsoDate } from "~/shared/dates";

/** What an adviser wrote down at a firm. */
export interface VisitFields {
  readonly visitedOn: IsoDate;
  readonly has: string;
  readonly needs: string;
  readonly wishes: string;
  readonly followUpOn: IsoDate | null;
}

/** Whom a visit was at: a member, or a firm that is none yet. */
export interface VisitedFirm {
  readonly kind: "organization" | "prospect";
  readonly id: string;
  readonly name: string;
  readonly slug: string | null;
}

export interface Visit extends VisitFields {
  readonly id: string;
  readonly organizationId: string;
  /** Null: the firm has left altogether. */
  readonly firm: VisitedFirm | null;
  readonly author: string | null;
  /** The firm's own words about the note. */
  readonly correction: string;
  readonly followedUpAt: string | null;
  readonly mediaIds: readonly string[];
  readonly version: number;
  readonly createdAt: string;
}

const longest = 4000;
/** A note is written within the month, or it is memory. */
export const mostDaysAgo = 366;

/** The two boxes of the form that can become a flow, by the names of their fields. */
export const noteBoxes = [
  { box: "has", direction: "out" },
  { box: "needs", direction: "in" },
] as const satisfies readonly { box: keyof VisitFields; direction: FlowDirection }[];

/** The first line of what was written, as the flow's name. */
const firstLine = (text: string): string => (text.split(/\r?\n/)[0] ?? "").trim().slice(0, 160);

const propertyKeys = Array.from({ length: visitProperties }, (_, index) => index + 1).flatMap((at) => [
  `attribute${at}`,
  `operator${at}`,
  `value${at}`,
]);
const flowKeys = ["title", "categoryCode", "amount", "unit", "per", "legalStatus", "wasteCode", ...propertyKeys];

/** The flow that one box becomes, or null where nothing about one was filled in. Its faults are named by the form's own fields. */
function readNotedFlow(
  values: TypedValues,
  { box, direction }: (typeof noteBoxes)[number],
  locale: Locale,
): {
  readonly flow: { box: "has" | "needs"; direction: FlowDirection; fields: FlowFields } | null;
  readonly faults: FieldError[];
} {
  const own = Object.fromEntries(flowKeys.map((key) => [key, (values[`${box}.${key}`] ?? "").trim()]));
  const { per: _per, unit: _unit, ...telling } = own;
  const asked = (values[`${box}.flow`] ?? "") !== "" || Object.values(telling).some((value) => value !== "");
  if (!asked) return { flow: null, faults: [] };
  const title = own.title || firstLine(values[box] ?? "");
  const { fields, faults } = readFlowForm({ ...own, title, municipalityCode: "" }, direction, locale);
  const named = faults.map((fault) => ({
    ...fault,
    field: fault.field === "title" ? box : `${box}.${fault.field}`,
  }));
  return { flow: { box, direction, fields: { ...emptyFlow, ...fields } }, faults: named };
}

/** Reads the one-minute form. Something has to be written in one of the three boxes; everything else may wait. */
export function readVisit(values: TypedValues, today: IsoDate, earliest: IsoDate, locale: Locale) {
  const faults: FieldError[] = [];
  const text = (field: string): string => {
    const typed = (values[field] ?? "").trim();
    if (typed.length > longest) faults.push(fieldError(field, "too_long", { max: longest }));
    return typed.slice(0, longest);
  };
  const day = (field: string): IsoDate | null => {
    const typed = (values[field] ?? "").trim();
    if (typed !== "" && !isIsoDate(typed)) faults.push(fieldError(field, "invalid_date"));
    return isIsoDate(typed) ? typed : null;
  };
  const [has, needs, wishes] = [text("has"), text("needs"), text("wishes")];
  if (has === "" && needs === "" && wishes === "") faults.push(fieldError("has", "visit_says_nothing"));
  const visitedOn = day("visitedOn") ?? today;
  if (visitedOn > today) faults.push(fieldError("visitedOn", "day_to_come"));
  else if (visitedOn < earliest) faults.push(fieldError("visitedOn", "visit_too_long_ago"));
  const followUpOn = day("followUpOn");
  if (followUpOn !== null && followUpOn < today) faults.push(fieldError("followUpOn", "date_passed"));
  const read = noteBoxes.map((box) => readNotedFlow(values, box, locale));
  const fields: VisitFields = { visitedOn, has, needs, wishes, followUpOn };
  return {
    fields,
    flows: read.flatMap(({ flow }) => flow ?? []),
    faults: [...faults, ...read.flatMap((one) => one.faults)],
  };
}

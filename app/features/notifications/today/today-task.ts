import type { UnitCode } from "~/features/reference/units";
import { addDays, daysBetween, type IsoDate } from "~/shared/dates";

/** One thing that waits for a person. */
export type TodayTask =
  | { readonly kind: "verify_email" }
  | { readonly kind: "join_or_create" }
  | {
      readonly kind: "answer";
      readonly threadId: string;
      readonly organization: string;
      readonly listing: string;
      readonly excerpt: string;
      readonly waitingSince: string;
      /** They asked about ours, or answered what we asked. */
      readonly side: "seller" | "buyer";
    }
  | { readonly kind: "more_answers"; readonly count: number }
  | {
      readonly kind: "market_question";
      readonly id: string;
      readonly title: string;
      readonly answersUntil: IsoDate;
      readonly daysLeft: number;
    }
  | {
      readonly kind: "transfer_asked";
      readonly organization: string;
      readonly listing: string;
      readonly quantity: number;
      readonly unit: UnitCode;
      readonly waitingSince: string;
    }
  | { readonly kind: "review_tender"; readonly id: string; readonly title: string; readonly waitingSince: string }
  | {
      readonly kind: "obligations_due";
      readonly contractId: string;
      readonly supplier: string;
      /** Of the one due first. */
      readonly title: string;
      readonly dueOn: IsoDate;
      readonly daysLeft: number;
      readonly count: number;
    }
  | { readonly kind: "introduction"; readonly id: string; readonly material: string; readonly expiresOn: IsoDate }
  | {
      readonly kind: "advice_due";
      readonly what: "case" | "task" | "visit";
      readonly title: string;
      /** Of a task: its case. */
      readonly about: string;
      readonly path: string;
      readonly dueOn: IsoDate;
      readonly daysLeft: number;
    }
  | { readonly kind: "more_advice"; readonly count: number }
  | { readonly kind: "reports"; readonly count: number }
  | { readonly kind: "join_requests"; readonly count: number }
  | {
      readonly kind: "expiring";
      readonly id: string;
      readonly title: string;
      readonly version: number;
      readonly expiresOn: IsoDate;
      readonly daysLeft: number;
      /** One press keeps it; otherwise its owner has stated an end that only they can move. */
      readonly oneClick: boolean;
    }
  | { readonly kind: "drafts"; readonly count: number; readonly id: string; readonly title: string }
  | { readonly kind: "expired"; readonly count: number };

export type TaskKind = TodayTask["kind"];

/** Days before its end on which a listing cannot wait any longer. */
const urgentDays = 2;
/** Days before its end on which a listing is shown at all. */
export const noticeDays = 7;

/** Whether it needs the person today, or can wait. Somebody else who waits comes before one's own tidying. */
export function isUrgent(task: TodayTask): boolean {
  switch (task.kind) {
    case "verify_email":
    case "join_or_create":
    case "answer":
    case "more_answers":
    case "transfer_asked":
    case "review_tender":
    case "introduction":
    case "more_advice":
    case "reports":
    case "join_requests":
      return true;
    case "expiring":
    case "market_question":
    case "obligations_due":
    case "advice_due":
      return task.daysLeft <= urgentDays;
    case "drafts":
    case "expired":
      return false;
  }
}

const order: readonly TaskKind[] = [
  "verify_email",
  "join_or_create",
  "answer",
  "more_answers",
  "transfer_asked",
  "review_tender",
  "introduction",
  "market_question",
  "obligations_due",
  "advice_due",
  "more_advice",
  "expiring",
  "join_requests",
  "reports",
  "expired",
  "drafts",
];

/** What orders tasks of one kind: how long somebody has waited, or how soon it is over. */
function pressing(task: TodayTask): string {
  switch (task.kind) {
    case "answer":
    case "transfer_asked":
    case "review_tender":
      return task.waitingSince;
    case "expiring":
    case "introduction":
      return task.expiresOn;
    case "market_question":
      return task.answersUntil;
    case "obligations_due":
    case "advice_due":
      return task.dueOn;
    default:
      return "";
  }
}

/** Most urgent first; among questions the one that has waited longest, among listings the one that ends first. */
export function orderTasks(tasks: readonly TodayTask[]): TodayTask[] {
  return [...tasks].sort(
    (a, b) =>
      Number(isUrgent(b)) - Number(isUrgent(a)) ||
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      pressing(a).localeCompare(pressing(b)),
  );
}

/** Hours and days that somebody has waited: whole ones, rounded down. */
export function waited(
  since: string,
  now: string,
): { readonly unit: "minutes" | "hours" | "days"; readonly count: number } {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000));
  if (minutes < 60) return { unit: "minutes", count: minutes };
  return minutes < 48 * 60
    ? { unit: "hours", count: Math.floor(minutes / 60) }
    : { unit: "days", count: Math.floor(minutes / 1440) };
}

export const daysLeft = (today: IsoDate, expiresOn: IsoDate): number => daysBetween(today, expiresOn);

/** Days by which one press moves a stated last day on. */
const extensionDays = 30;

/**
 * The new last day after “still there”: none needed where no end has been stated (the ninety days begin anew); a stated
 * “available until” moves thirty days on. `null` when a stated “gone by” decides: what happens then is the owner's word.
 */
export function keptUntil(
  listing: {
    readonly availableUntil: IsoDate | null;
    readonly goneBy: IsoDate | null;
    readonly recurringUntil: IsoDate | null;
  },
  today: IsoDate,
): { readonly until: IsoDate | undefined } | null {
  const { availableUntil, goneBy, recurringUntil } = listing;
  if (goneBy !== null || recurringUntil !== null) return null;
  if (availableUntil === null) return { until: undefined };
  return { until: addDays(availableUntil > today ? availableUntil : today, extensionDays) };
}

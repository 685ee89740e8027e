import { invalidInput, fieldError, type AppError, type FieldError } from "~/shared/app-error";
import { isIsoDate, type IsoDate } from "~/shared/dates";
import { err, ok, type Result } from "~/shared/result";
import type { TenderContent, TenderState } from "../tender";

/** Where the legal advertisement is. The product hands over and records; it does not advertise. */
export interface Publication {
  /** Name of the registered database (lag 2019:668) that carries it. */
  readonly database: string;
  readonly noticeUrl: string;
  readonly noticeId: string;
  readonly publishedOn: IsoDate;
  /** Registered suppliers may ask on the public page. */
  readonly asksOpen: boolean;
}

/** As it is typed; `published-on` may be any text. */
export type PublicationForm = Readonly<
  Partial<Record<"database" | "noticeUrl" | "noticeId" | "publishedOn", string>>
> & {
  readonly asksOpen: boolean;
};

const limit = 200;

function addressFault(address: string): string | null {
  if (address === "") return "required";
  if (address.length > 500) return "too_long";
  try {
    return ["https:", "http:"].includes(new URL(address).protocol) ? null : "invalid_url";
  } catch {
    return "invalid_url";
  }
}

function dayFault(day: string, today: IsoDate): string | null {
  if (day === "") return "required";
  if (!isIsoDate(day)) return "invalid_date";
  return day > today ? "in_future" : null;
}

const textFault = (text: string): string | null => (text === "" ? "required" : text.length > limit ? "too_long" : null);

/** What was typed as a publication, or each field's fault. A notice that has been published has a day behind it. */
export function checkPublication(form: PublicationForm, today: IsoDate): Result<Publication, AppError> {
  const read = (key: "database" | "noticeUrl" | "noticeId" | "publishedOn") => (form[key] ?? "").trim();
  const found: Publication = {
    database: read("database"),
    noticeUrl: read("noticeUrl"),
    noticeId: read("noticeId"),
    publishedOn: read("publishedOn"),
    asksOpen: form.asksOpen,
  };
  const faults: FieldError[] = [
    ["database", textFault(found.database), limit],
    ["noticeUrl", addressFault(found.noticeUrl), 500],
    ["noticeId", textFault(found.noticeId), limit],
    ["publishedOn", dayFault(found.publishedOn, today), limit],
  ].flatMap(([field, code, max]) =>
    code ? [fieldError(String(field), String(code), code === "too_long" ? { max: Number(max) } : undefined)] : [],
  );
  return faults.length > 0 ? err(invalidInput(...faults)) : ok(found);
}

/** States in which a tender has a public page, once its advertisement has been recorded. */
export const publicStates: readonly TenderState[] = ["published", "awarded", "cancelled"];

/** What a published tender is found by: plain words in lower case. */
export const searchTextOf = (content: TenderContent, authority: string): string =>
  [
    content.title,
    content.description,
    authority,
    content.diaryNumber,
    ...content.lots.flatMap((lot) => [
      lot.title,
      lot.description,
      ...lot.items.flatMap(({ description, deliveryPlace, cpv }) => [description, deliveryPlace, cpv]),
    ]),
  ]
    .filter(Boolean)
    .join(" ")
    .toLocaleLowerCase("sv");

/** Words of a query, at most six, without signs that a pattern would take for its own. */
export const wordsOf = (query: string): string[] =>
  query
    .toLocaleLowerCase("sv")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word.length > 1)
    .slice(0, 6);

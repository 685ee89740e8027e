import { industryRevisionOf, type IndustryRevision } from "~/features/reference/industry-revision";
import { parseDay } from "~/features/reference/parse-date";
import { parseActivityCode } from "~/features/reference/sni-code";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import type { ProfileForm } from "./profile-schema";

const maxActivities = 8;

/** What an organization does, in codes of one list, and the day on which it was so. */
export interface Trade {
  readonly sniCodes: string[];
  /** Null = nobody has said. */
  readonly sniRevision: IndustryRevision | null;
  readonly sniOn: IsoDate | null;
}

export function readActivities(typed: string): { value: string[] } | { fault: FieldError } {
  const codes = new Set<string>();
  for (const part of typed
    .split(/[,;\n]+/)
    .map((text) => text.trim())
    .filter(Boolean)) {
    const parsed = parseActivityCode(part);
    if (!parsed.ok || parsed.value.level === "section")
      return { fault: fieldError("sniCodes", "invalid_sni", { code: part.slice(0, 20) }) };
    codes.add(parsed.value.code);
  }
  return codes.size > maxActivities
    ? { fault: fieldError("sniCodes", "too_many", { max: maxActivities }) }
    : { value: [...codes] };
}

/**
 * The trade as typed, with a fault at each field that is wrong. Without codes there is neither list nor day; codes other than
 * `kept` that are given without a day are of today.
 */
export function readTrade(
  { sniCodes, sniRevision, sniOn }: Pick<ProfileForm, "sniCodes" | "sniRevision" | "sniOn">,
  { kept, today }: { readonly kept: readonly string[]; readonly today: IsoDate },
): { readonly trade: Trade; readonly faults: FieldError[] } {
  const faults: FieldError[] = [];
  const read = readActivities(sniCodes);
  if ("fault" in read) faults.push(read.fault);
  const revision = industryRevisionOf(sniRevision);
  if (sniRevision !== "" && revision === null) faults.push(fieldError("sniRevision", "not_an_option"));
  const day = parseDay(sniOn);
  if (sniOn !== "" && day === null) faults.push(fieldError("sniOn", "invalid_date"));
  else if (day !== null && day > today) faults.push(fieldError("sniOn", "day_to_come"));
  const codes = "value" in read ? read.value : [];
  if (codes.length === 0) return { trade: { sniCodes: [], sniRevision: null, sniOn: null }, faults };
  const isNew = codes.join() !== kept.join();
  return { trade: { sniCodes: codes, sniRevision: revision, sniOn: day ?? (isNew ? today : null) }, faults };
}

import { authorityKinds, type AuthorityKind } from "~/features/reference/procurement-limits";
import { fieldError, type FieldError } from "~/shared/app-error";
import { isIsoDate, type IsoDate } from "~/shared/dates";
import { parseKronor } from "~/shared/money";
import { procedures, regimes, type Procedure, type Regime } from "../tender";
import type { ProcedureConditions } from "./procedures";
import { purchaseKinds, type PurchaseKind } from "./regime";

/** The address of the guidance: every question is a shareable page. Names as they stand in the address. */
export interface WayQuery {
  /** What was typed, to be shown again unchanged. */
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldError[];
  readonly valueMinor: number | null;
  readonly purchase: PurchaseKind;
  readonly authority: AuthorityKind;
  readonly day: IsoDate;
  readonly checkedThresholdMinor: number | null;
  readonly conditions: ProcedureConditions;
  /** Chosen where the regime cannot be said. */
  readonly regime: Regime | null;
  readonly procedure: Procedure | null;
  readonly applyBy: IsoDate | null;
  readonly questionsUntil: IsoDate | null;
  readonly deadline: string | null;
  readonly awardOn: IsoDate | null;
  readonly contractOn: IsoDate | null;
}

/** Days reckoned with: since the law came into force, and as far ahead as anybody plans. */
const [firstDay, lastDay] = ["2017-01-01", "2099-12-31"] as const;
const longest = 40;

const names = [
  "varde",
  "slag",
  "myndighet",
  "dag",
  "troskel",
  "regim",
  "forfarande",
  "ansokan",
  "fragor",
  "anbud",
  "beslut",
  "avtal",
] as const;

/** Reads the address. What cannot be read is named by its field and left out of the reckoning. */
export function readWay(params: URLSearchParams, today: IsoDate): WayQuery {
  const faults: FieldError[] = [];
  const one = (name: string): string => (params.get(name) ?? "").trim().slice(0, longest);
  const kronor = (name: string): number | null => {
    if (one(name) === "") return null;
    const read = parseKronor(one(name));
    if (!read.ok) faults.push(fieldError(name, read.fault === "negative" ? "price_negative" : "invalid_number"));
    return read.ok ? read.money.minor : null;
  };
  const day = (name: string): IsoDate | null => {
    const value = one(name);
    if (value === "") return null;
    const fits = isIsoDate(value) && value >= firstDay && value <= lastDay;
    if (!fits) faults.push(fieldError(name, "invalid_date"));
    return fits ? value : null;
  };
  const oneOf = <T extends string>(name: string, options: readonly T[]): T | null =>
    options.find((option) => option === one(name)) ?? null;
  const deadline = one("anbud");
  const deadlineDay = deadline.slice(0, 10);
  const deadlineFits = deadline === "" || (isIsoDate(deadlineDay) && deadlineDay >= firstDay && deadlineDay <= lastDay);
  if (!deadlineFits) faults.push(fieldError("anbud", "invalid_date"));
  return {
    typed: Object.fromEntries(names.map((name) => [name, one(name)])),
    valueMinor: kronor("varde"),
    purchase: oneOf("slag", purchaseKinds) ?? "goods_services",
    authority: oneOf("myndighet", authorityKinds) ?? "local",
    day: day("dag") ?? today,
    checkedThresholdMinor: kronor("troskel") || null,
    conditions: {
      electronic: params.get("papper") !== "1",
      urgent: params.get("bradska") === "1",
      documentsOnline: params.get("utan-nat") !== "1",
    },
    regime: oneOf("regim", regimes),
    procedure: oneOf("forfarande", procedures),
    applyBy: day("ansokan"),
    questionsUntil: day("fragor"),
    deadline: deadline !== "" && deadlineFits ? deadline : null,
    awardOn: day("beslut"),
    contractOn: day("avtal"),
    faults,
  };
}
